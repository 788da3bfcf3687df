import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Config } from '../../api/config.js';
import { LONGEST_MS } from '../../api/exchange/imports/reader.js';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { fileForm, givenOn } from '../support/given.js';
import { StartedProcess } from '../support/start-process.js';

const FORM = readFileSync(new URL('../../api/demo/data/national-5w.csv', import.meta.url));
const NAMES = [
  'Halden Relief',
  'Maple Clearance Group',
  'National Demining Service of Veldania',
  'Steppe Risk Education Network',
];

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
let colleague: Actor;
let folder: string;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE', { name: 'Veldania' });
  await given.places('XVE');
  for (const name of NAMES) await given.operator('XVE', { name });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
  colleague = await given.account({ role: 'monitor', country: 'XVE' });
  folder = path.join(app.app.get(Config, { strict: false }).DATA_DIR, 'imports');
});
afterEach(() => given.owner.query('delete from import_batch; delete from report'));
afterAll(() => app.stop());

const form = (fields: Record<string, string> = {}, bytes: Buffer<ArrayBuffer> = FORM) =>
  fileForm(bytes, 'national-5w.csv', { mapping: 'national-5w', rows: 'valid', ...fields });
const stored = async () =>
  (
    await given.owner.query(
      `select (select count(*)::int from report) as reports, (select count(*)::int from report_entry) as entries,
              (select count(*)::int from import_row) as rows, (select count(*)::int from import_change) as changes`,
    )
  ).rows[0];
const NOTHING = { reports: 0, entries: 0, rows: 0, changes: 0 };
const ALL = { reports: 36, entries: 616, rows: 645, changes: 652 };

/** Holds up whoever stores an import, where reports are there already and entries are not, until so many wait. */
async function held<T>(work: (waiting: (least?: number) => Promise<void>) => Promise<T>): Promise<T> {
  await given.owner.query('begin; lock table import_change in share mode');
  const waiting = async (least = 1) => {
    for (;;) {
      const { rows } = await given.owner.query(
        `select count(distinct pid)::int as n from pg_locks where not granted and pid in (
           select l.pid from pg_locks l join pg_database d on d.oid = l.database where d.datname = current_database())`,
      );
      if (rows[0].n >= least) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  try {
    return await work(waiting);
  } finally {
    await given.owner.query('rollback');
  }
}

it('keeps its transaction for as long as a file may take to plan', async () => {
  const times = ['idle_in_transaction_session_timeout', 'statement_timeout'];
  await given.owner.query(`
    create table seen_times (milliseconds bigint);
    grant insert on seen_times to public;
    create function see_times() returns trigger language plpgsql as $$ begin
      insert into seen_times select setting::bigint from pg_settings where name in ('${times.join("','")}');
      return new; end $$;
    create trigger see_times before insert on import_row for each statement execute function see_times()`);
  try {
    expect((await monitor.post('/imports', form({ dryRun: 'true' }))).body.status).toBe('checked');
    const { rows } = await given.owner.query('select distinct milliseconds::int from seen_times');
    expect(rows).toEqual([{ milliseconds: LONGEST_MS + 30_000 }]);
  } finally {
    await given.owner.query('drop trigger see_times on import_row; drop table seen_times');
  }
});

it('a process that is killed while it stores leaves nothing, and the file comes in the next time', async () => {
  const env = {
    PORT: '0',
    DATABASE_URL: app.apiUrl,
    DATA_DIR: path.dirname(folder),
    CLOCK: '2026-10-20T09:00:00Z',
  };
  const process = new StartedProcess(env);
  try {
    const [origin = ''] = await process.printed(/http:\/\/[\w.:]+/);
    const person = new Client(origin).withSession(monitor.session);
    await held(async (waiting) => {
      const lost = person.post('/imports', form()).catch(() => 'lost');
      await waiting();
      await process.kill('SIGKILL');
      expect(await lost).toBe('lost');
    });
    expect(await stored()).toEqual(NOTHING);
  } finally {
    await process.kill('SIGKILL');
  }
  expect((await monitor.post('/imports', form())).body.status).toBe('done');
  expect(await stored()).toEqual(ALL);
});

describe('an import that is cancelled', () => {
  it('while it is stored leaves no row, report or file', async () => {
    const id = '6f4b1f5e-0a0f-4b33-9f0e-0f0d4a8a1c01';
    const [ended, cancelled] = await held(async (waiting) => {
      const run = monitor.post('/imports', form({ id }));
      await waiting();
      const cancel = monitor.delete(`/imports/${id}`);
      await waiting(2);
      return [run, cancel] as const;
    });
    expect((await cancelled).body).toMatchObject({ status: 'cancelled', fileKept: false });
    const { status, body } = await ended;
    expect([status, body.code]).toEqual([409, 'import-cancelled']);
    expect(await stored()).toEqual(NOTHING);
    expect(readdirSync(folder)).not.toContain(id);
  });

  it('before its turn comes is not read at all', async () => {
    const first = monitor.post('/imports', form({ dryRun: 'true' }));
    const { status, body } = await monitor.post('/imports', form(), { prefer: 'respond-async' });
    expect([status, body.status]).toEqual([202, 'running']);
    expect((await monitor.delete(`/imports/${body.id}`)).body.status).toBe('cancelled');
    await first;
    expect((await monitor.get(`/imports/${body.id}`)).body).toMatchObject({
      status: 'cancelled',
      counts: null,
    });
  });
});

describe('an import that is not waited for', () => {
  it('is answered at once, and followed by its events to the end', async () => {
    const { status, headers, body } = await monitor.post('/imports', form(), { prefer: 'respond-async' });
    expect([status, headers.get('location')]).toEqual([202, `/api/v1/imports/${body.id}`]);
    const text = await (await monitor.ask('GET', `/imports/${body.id}/events`)).text();
    const events = [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data));
    expect(events.at(-1)).toEqual({ status: 'done', phase: 'done', done: 645, of: 645 });
    expect(events.length).toBeGreaterThan(1);
  });

  it('shows its events to its own country only', async () => {
    await given.country('XVB');
    const other = await given.account({ role: 'monitor', country: 'XVB' });
    const { body } = await monitor.post('/imports', form({ dryRun: 'true' }));
    expect((await other.get(`/imports/${body.id}/events`)).status).toBe(404);
  });
});

describe('sent twice', () => {
  it('under one Idempotency-Key is one import, also at the same instant', async () => {
    const key = { 'idempotency-key': 'file-1' };
    const answers = await Promise.all([1, 2, 3].map(() => monitor.post('/imports', form(), key)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await monitor.get('/imports')).body).toHaveLength(1);
    const other = Buffer.concat([FORM, Buffer.from('\n')]);
    expect((await monitor.post('/imports', form({}, other), key)).body.code).toBe('idempotency-key-reused');
  });

  it('by two people at once is stored once: the second finds nothing to change', async () => {
    const answers = await Promise.all([monitor, colleague].map((one) => one.post('/imports', form())));
    const counts = answers.map(({ body }) => body.counts.new).sort((a, b) => a - b);
    expect(counts).toEqual([0, 616]);
    expect((await stored()).entries).toBe(616);
  });
});

it('a report that somebody edits while it is imported keeps one of the two, and the other is told', async () => {
  await monitor.post('/imports', form());
  const [row] = (
    await given.owner.query(`select report_id, id, version from report_entry where donor is null limit 1`)
  ).rows;
  const report = (await monitor.get(`/reports/${row.report_id}`)).body;
  const { sums: _sums, version, ...entry } = report.entries.find((one: { id: string }) => one.id === row.id);
  const changed = Buffer.from(FORM.toString().replace(/,(\d+)\r?\n/g, ',0\n'));
  const [edit, file] = await Promise.all([
    colleague.put(
      `/reports/${row.report_id}/entries/${row.id}`,
      { ...entry, donor: 'Fund' },
      { 'if-match': `"${version}"` },
    ),
    monitor.post('/imports', form({}, changed)),
  ]);
  expect(file.body.status).toBe('done');
  const now = (await monitor.get(`/reports/${row.report_id}`)).body.entries.find(
    (one: { id: string }) => one.id === row.id,
  );
  expect([edit.status, now.donor]).toEqual(edit.status === 200 ? [200, 'Fund'] : [412, null]);
});

it('a folder that cannot be written to is said, and no batch is left', async () => {
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, '');
  try {
    const { status, body } = await monitor.post('/imports', form());
    expect([status, body.code]).toEqual([503, 'unavailable']);
    expect((await monitor.get('/imports')).body).toEqual([]);
  } finally {
    rmSync(folder);
    mkdirSync(folder);
  }
});
