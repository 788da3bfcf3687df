import { randomUUID } from 'node:crypto';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';
import { ifMatch, plain, reportingOperator } from '../support/reporting-operator.js';

type Reporting = Awaited<ReturnType<typeof reportingOperator>>;

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let reporting: Reporting;
let people: readonly Actor[];

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  reporting = await reportingOperator(given);
  people = [reporting.operator, reporting.monitor, reporting.colleague];
});
afterAll(() => app.stop());
afterEach(async () => {
  const chains = (await reporting.monitor.get('/audit/verification')).body;
  expect(chains).toEqual([expect.objectContaining({ chain: 'XVE', intact: true })]);
});

const N = 24;
const each = <T>(deed: (by: Actor, nth: number) => Promise<T>) =>
  Promise.all(Array.from({ length: N }, (_, nth) => deed(people[nth % people.length] as Actor, nth)));
const tally = (answers: readonly { status: number }[]) => {
  const found: Record<number, number> = {};
  for (const { status } of answers) found[status] = (found[status] ?? 0) + 1;
  return found;
};
const women = (value: number) => session({ women: { with: 1, without: value } });
const deedsOn = async (id: string, deed: string) =>
  (
    await given.owner.query(
      `select 1 from audit_record where content::jsonb ->> 'on' = $1 and content::jsonb ->> 'deed' = $2`,
      [id, deed],
    )
  ).rowCount;

describe('many people at once', () => {
  it('change an entry from one version: exactly one of them does', async () => {
    const { id, path, entries } = await reporting.opened();
    const entry = `${path}/entries/${entries[0].id}`;
    for (const version of [1, 2, 3]) {
      const answers = await each((by, nth) => by.put(entry, women(nth + 1), ifMatch(version)));
      expect(tally(answers)).toEqual({ 200: 1, 412: N - 1 });
      const kept = (await reporting.operator.get(path)).body.entries[0];
      expect(kept).toEqual(answers.find(({ status }) => status === 200)?.body);
      expect(kept.version).toBe(version + 1);
    }
    expect(await deedsOn(id, 'report:entry-write')).toBe(3);
  });

  it('write an entry that is not there yet: exactly one of them does', async () => {
    const { path } = await reporting.opened({ entries: [] });
    const entry = `${path}/entries/${randomUUID()}`;
    expect(tally(await each((by, nth) => by.put(entry, women(nth + 1))))).toEqual({ 200: 1, 428: N - 1 });
    expect((await reporting.operator.get(path)).body.entryCount).toBe(1);
  });

  it('say what a report lacks from one version: exactly one of them does', async () => {
    const { id, path } = await reporting.opened();
    const answers = await each((by, nth) => by.patch(path, { partial: `P-${nth} is missing` }, ifMatch(1)));
    expect(tally(answers)).toEqual({ 200: 1, 412: N - 1 });
    expect(await deedsOn(id, 'report:update')).toBe(1);
  });

  it('add entries to one report: none is lost, each has a place of its own', async () => {
    const { id, path } = await reporting.opened({ entries: [] });
    const answers = await each((by, nth) => by.post(`${path}/entries`, plain({ projectCode: `P-${nth}` })));
    expect(tally(answers)).toEqual({ 201: N });
    expect((await reporting.operator.get(path)).body).toMatchObject({ entryCount: N, version: N + 1 });
    const { rows } = await given.owner.query(
      'select count(distinct position)::int as places from report_entry where report_id = $1',
      [id],
    );
    expect(rows).toEqual([{ places: N }]);
  });

  it('add the same work: it is there once (V09)', async () => {
    const { path } = await reporting.opened({ entries: [] });
    expect(tally(await each((by) => by.post(`${path}/entries`, plain())))).toEqual({ 201: 1, 422: N - 1 });
  });

  it('send an entry again and again with one key: it counts once', async () => {
    const { path } = await reporting.opened({ entries: [] });
    const key = { 'idempotency-key': randomUUID() };
    const answers = await each(() => reporting.operator.post(`${path}/entries`, plain(), key));
    expect(tally(answers)).toEqual({ 201: N });
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await reporting.operator.get(path)).body.entryCount).toBe(1);
  });

  it('change a report while it is handed in: what was handed in is what was checked', async () => {
    const { id, path, entries } = await reporting.opened();
    const entry = `${path}/entries/${entries[0].id}`;
    const [submission, ...writes] = await Promise.all([
      reporting.operator.post(`${path}/submission`),
      ...[1, 2, 3, 4].map((nth) => reporting.monitor.put(entry, women(nth), ifMatch(nth))),
    ]);
    expect(submission?.status).toBe(201);
    for (const { status } of writes) expect([200, 409, 412]).toContain(status);
    const { rows } = await given.owner.query(
      `select e.total, s.total as latest from report_entry e join rollup_series s on s.period = e.period and s.basis = 'latest'
        where e.report_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ total: rows[0].total, latest: rows[0].total }]);
  });
});
