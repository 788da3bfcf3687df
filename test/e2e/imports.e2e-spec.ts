import { readFileSync } from 'node:fs';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileForm, givenOn } from '../support/given.js';

const FORM = readFileSync(new URL('../../api/demo/data/national-5w.csv', import.meta.url));
const OPERATORS = [
  'Halden Relief',
  'Maple Clearance Group',
  'National Demining Service of Veldania',
  'Steppe Risk Education Network',
];

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
const operators = new Map<string, string>();

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE', { name: 'Veldania' });
  await given.country('XVB');
  await given.places('XVE');
  for (const name of OPERATORS) operators.set(name, await given.operator('XVE', { name }));
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterAll(() => app.stop());

const send = (actor: Actor, fields: Record<string, string> = {}, bytes: Buffer<ArrayBuffer> = FORM) =>
  actor.post('/imports', fileForm(bytes, 'national-5w.csv', { mapping: 'national-5w', ...fields }));

/** Reports and entries, but for versions, which never go back. */
async function reports(): Promise<string> {
  const { rows } = await given.owner.query(
    `select (select json_agg(to_jsonb(r) - 'version' order by r.id) from report r) as reports,
            (select json_agg(to_jsonb(e) - 'version' order by e.report_id, e.id) from report_entry e) as entries,
            (select count(*) from rollup) as rollups`,
  );
  return JSON.stringify(rows[0]);
}
const versions = async () =>
  (await given.owner.query('select id, version from report_entry order by id')).rows;

describe('the national form', () => {
  let untouched: string;
  let batchId: string;

  it('is known by its headings, though nobody names its mapping', async () => {
    const form = fileForm(FORM, 'national-5w.csv', { dryRun: 'true' });
    const { status, body } = await monitor.post('/imports', form);
    expect([status, body.format, body.mapping, body.counts.refused]).toEqual([
      201,
      'mapping',
      'National 5W',
      29,
    ]);
  });

  it('is tried first: each row has its verdict, and no report, entry or audit record is stored', async () => {
    untouched = await reports();
    const audit = (await given.owner.query('select count(*) from audit_record')).rows;
    const { status, body } = await send(monitor, { dryRun: 'true' });
    expect([status, body.status]).toEqual([201, 'checked']);
    expect(body.counts).toMatchObject({ rows: 645, accepted: 616, refused: 29, new: 616 });
    expect(body.verdicts[0]).toMatchObject({ line: 7, verdict: 'refused' });
    expect(await reports()).toBe(untouched);
    expect((await given.owner.query('select count(*) from audit_record')).rows).toEqual(audit);
    const filter = encodeURIComponent(JSON.stringify({ verdict: 'refused' }));
    expect((await monitor.get(`/imports/${body.id}/rows?filter=${filter}`)).body).toHaveLength(29);
  });

  it('is refused as a whole when all rows are wanted, each fault at its cell', async () => {
    const { status, body } = await send(monitor);
    expect([status, body.code]).toEqual([422, 'import-refused']);
    expect(body.errors).toContainEqual(
      expect.objectContaining({ code: 'V02', pointer: expect.stringMatching(/^#\/[A-Z]+161$/) }),
    );
    expect((await monitor.get(body.instance)).body).toMatchObject({ status: 'refused' });
    expect(await reports()).toBe(untouched);
  });

  it('is stored with its valid rows as drafts, which count in no figure', async () => {
    const { status, body } = await send(monitor, { rows: 'valid' });
    expect([status, body.status]).toEqual([201, 'done']);
    expect(body.counts).toMatchObject({ accepted: 616, refused: 29, new: 616, reportsNew: 36 });
    batchId = body.id;
    const { rows } = await given.owner.query(
      `select (select count(*)::int from report where status = 'draft' and source = 'csv') as reports,
              (select count(*)::int from report_entry) as entries, (select count(*)::int from rollup) as rollups`,
    );
    expect(rows[0]).toEqual({ reports: 36, entries: 616, rollups: 0 });
  });

  it('changes nothing the second time', async () => {
    const [before, at] = [await reports(), await versions()];
    const { body } = await send(monitor, { rows: 'valid' });
    expect(body.counts).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 616,
      reportsNew: 0,
      reportsChanged: 0,
    });
    expect([await reports(), await versions()]).toEqual([before, at]);
  });

  it('comes back as a workbook', async () => {
    const { status, headers } = await monitor.get(`/imports/${batchId}/workbook`);
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheetml')]);
  });

  it('is not undone over what was changed since: the change is named', async () => {
    const [entry] = (await given.owner.query('select report_id, id, version from report_entry limit 1')).rows;
    const path = `/reports/${entry.report_id}/entries/${entry.id}`;
    const report = (await monitor.get(`/reports/${entry.report_id}`)).body;
    const {
      sums: _sums,
      version,
      ...sent
    } = report.entries.find((one: { id: string }) => one.id === entry.id);
    expect((await monitor.put(path, { ...sent, donor: 'Fund' }, { 'if-match': `"${version}"` })).status).toBe(
      200,
    );
    const { status, body } = await monitor.delete(`/imports/${batchId}`);
    expect([status, body.code]).toEqual([409, 'import-changed-since']);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].detail).toContain(sent.placeCode);
  });
});

describe('an import', () => {
  it('is undone: reports are as they were before', async () => {
    await given.owner.query('delete from report');
    const before = await reports();
    const { body } = await send(monitor, { rows: 'valid' });
    const undone = await monitor.delete(`/imports/${body.id}`);
    expect([undone.status, undone.body.status]).toEqual([200, 'undone']);
    expect(await reports()).toBe(before);
  });

  it('of changed figures is undone to the figures before', async () => {
    await send(monitor, { rows: 'valid' });
    const before = await reports();
    const changed = Buffer.from(
      FORM.toString().replace(',312,103,81,61,32,0,35,', ',313,104,81,61,32,0,35,'),
    );
    const { body } = await send(monitor, { rows: 'valid' }, changed);
    expect(body.counts).toMatchObject({ new: 0, changed: 1, unchanged: 615 });
    expect(await reports()).not.toBe(before);
    expect((await monitor.delete(`/imports/${body.id}`)).status).toBe(200);
    expect(await reports()).toBe(before);
  });

  it('by an operator brings in its own rows only', async () => {
    const operator = operators.get('Halden Relief') ?? '';
    const person = await given.account({ role: 'operator', country: 'XVE', operator });
    const { body } = await send(person, { dryRun: 'true' });
    const filter = encodeURIComponent(JSON.stringify({ verdict: ['new', 'changed', 'unchanged'] }));
    const rows = (await person.get(`/imports/${body.id}/rows?filter=${filter}`)).body;
    expect(new Set(rows.map((row: { operatorName: string }) => row.operatorName))).toEqual(
      new Set(['Halden Relief']),
    );
    expect(body.counts.refused).toBeGreaterThan(400);
  });

  it('that waits for a decision is listed until it came in, and only to its own country', async () => {
    const waiting = async (who = monitor) =>
      (await who.get('/imports/waiting?country=XVE')).body.map((file: { id: string }) => file.id);
    const looked = await send(monitor, { dryRun: 'true' });
    expect(await waiting()).toContain(looked.body.id);
    expect(await waiting(await given.account({ role: 'monitor', country: 'XVB' }))).toEqual([]);
    const done = await send(monitor, { rows: 'valid' });
    expect(done.body.status).toBe('done');
    expect(await waiting()).not.toContain(looked.body.id);
    await monitor.delete(`/imports/${done.body.id}`);
  });

  it('is another country’s business to nobody', async () => {
    const { body } = await send(monitor, { dryRun: 'true' });
    const other = await given.account({ role: 'monitor', country: 'XVB' });
    expect((await other.get(`/imports/${body.id}`)).status).toBe(404);
    expect((await other.delete(`/imports/${body.id}`)).status).toBe(404);
    expect((await send(other, { country: 'XVE' })).status).toBe(404);
  });
});
