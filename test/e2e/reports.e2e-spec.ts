import { randomUUID } from 'node:crypto';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { counts, session } from '../support/reported.js';

type Fields = Readonly<Record<string, unknown>>;

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE', { dueDay: 15 });
  await given.places('XVE');
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterAll(() => app.stop());

const women = (value: number) => session({ women: { _T: value } }, { disabilityAsked: 'none' });
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });

async function opened(fields: Fields = {}) {
  const operatorId = await given.operator('XVE');
  const { status, body } = await monitor.post('/reports', { operatorId, period: '2026-03', ...fields });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

const reportsStored = async () =>
  Number((await given.owner.query('select count(*) from report')).rows[0].count);

describe('a report', () => {
  it('is opened with its entries and records, and is read as it was sent', async () => {
    const team = { kind: 'survey-team', team: 'T1', members: 6, trained: 4, leaderTrained: true };
    const entry = session(
      { girls: { with: 6, without: 94 } },
      { projectCode: 'P-1', comments: 'In the hall.' },
    );
    const report = await opened({ entries: [entry], records: [team] });
    expect(report).toMatchObject({ status: 'draft', revision: 1, nil: false, partial: null, entryCount: 1 });
    const read = await monitor.get(`/reports/${report.id}`);
    expect(read.body).toEqual(report);
    expect(read.headers.get('etag')).toBe('"1"');
    expect(read.body.entries).toEqual([expect.objectContaining(entry)]);
    expect(read.body.records).toEqual([{ ...team, id: expect.any(String), version: 1 }]);
  });

  it('keeps blank, 0 and unknown apart', async () => {
    const given = counts({ women: { _T: 12, with: 0 }, men: { _T: 0 }, unknown: { _T: 3 } });
    const { id } = await opened({
      entries: [session({}, { counts: given, disabilityAsked: 'not_stated', quantity: null })],
    });
    const [entry] = (await monitor.get(`/reports/${id}`)).body.entries;
    expect(new Set(entry.counts)).toEqual(new Set(given));
    expect(entry.sums).toEqual({
      total: 15,
      female: 12,
      male: 0,
      knownSexAge: 12,
      withDisability: 0,
      disabilityUnknown: null,
    });
    expect(entry).toMatchObject({ quantity: null, statedTotal: null, flags: [] });
  });

  it('may say that there was no activity, or what is missing', async () => {
    const nil = await opened({ nil: true });
    expect((await monitor.post(`/reports/${nil.id}/submission`)).body).toMatchObject({
      nil: true,
      status: 'submitted',
    });
    const { id } = await opened();
    const partial = await monitor.patch(`/reports/${id}`, { partial: 'P-2 is missing' }, ifMatch(1));
    expect(partial.body).toMatchObject({ nil: false, partial: 'P-2 is missing', version: 2 });
    const again = await monitor.patch(`/reports/${id}`, { partial: null }, ifMatch(1));
    expect([again.status, again.body.code]).toEqual([412, 'stale-version']);
    expect((await monitor.patch(`/reports/${id}`, { nil: true })).status).toBe(428);
    expect((await monitor.patch(`/reports/${id}`, { nil: null }, ifMatch(2))).status).toBe(422);
    expect((await monitor.get(`/reports/${id}`)).body.partial).toBe('P-2 is missing');
  });

  it.each([
    ['2026-03', '2026-04-15'],
    ['2025-12', '2026-01-15'],
    ['2026-Q2', '2026-07-15'],
    ['2025-Q4', '2026-01-15'],
  ])('of %s is due on the country’s day of the month after: %s', async (period, dueOn) => {
    expect(await opened({ period })).toMatchObject({ period, dueOn });
  });

  it('takes the id that its client made, once', async () => {
    const id = randomUUID();
    expect((await opened({ id })).id).toBe(id);
    const again = { id, operatorId: await given.operator('XVE'), period: '2026-03' };
    expect((await monitor.post('/reports', again)).status).toBe(409);
  });

  it('is there once for an operator and a period, also when two open it at once', async () => {
    const report = { operatorId: await given.operator('XVE'), period: '2026-03' };
    const answers = await Promise.all([1, 2, 3].map(() => monitor.post('/reports', report)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await monitor.post('/reports', { ...report, period: '2026-04' })).status).toBe(201);
  });

  it('counts once however often it is sent with one Idempotency-Key', async () => {
    const before = await reportsStored();
    const report = { operatorId: await given.operator('XVE'), period: '2026-03', entries: [women(7)] };
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 6 }, () => monitor.post('/reports', report, key)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
    expect(await reportsStored()).toBe(before + 1);
    const other = await monitor.post(`/reports/${answers[0]?.body.id}/entries`, women(8), key);
    expect([other.status, other.body.code]).toEqual([409, 'idempotency-key-reused']);
  });
});

describe('an entry', () => {
  it('is first written without a version, and then from the version that was read', async () => {
    const { id } = await opened();
    const path = `/reports/${id}/entries/${randomUUID()}`;
    const first = await monitor.put(path, women(1));
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"1"']);
    const codes = async (...asked: ReturnType<Actor['put']>[]) =>
      (await Promise.all(asked)).map(({ status, body }) => [status, body.code]);
    expect(await codes(monitor.put(path, women(2)), monitor.put(path, women(2), ifMatch(7)))).toEqual([
      [428, 'if-match-missing'],
      [412, 'stale-version'],
    ]);
    const second = await monitor.put(path, women(3), ifMatch(1));
    expect([second.status, second.headers.get('etag'), second.body.sums.total]).toEqual([200, '"2"', 3]);
    expect((await monitor.put(`/reports/${id}/entries/${randomUUID()}`, women(4), ifMatch(1))).status).toBe(
      412,
    );
  });

  it('is added, counted, and taken out; the report’s version moves with it', async () => {
    const { id } = await opened({ entries: [women(1)] });
    const added = await monitor.post(`/reports/${id}/entries`, { ...women(2), projectCode: 'P-2' });
    expect([added.status, added.body.version]).toEqual([201, 1]);
    expect((await monitor.get(`/reports/${id}`)).body).toMatchObject({ entryCount: 2, version: 2 });
    const path = `/reports/${id}/entries/${added.body.id}`;
    expect((await monitor.delete(path)).status).toBe(428);
    expect((await monitor.delete(path, ifMatch(2))).status).toBe(412);
    expect((await monitor.delete(path, ifMatch(1))).status).toBe(204);
    expect((await monitor.delete(path, ifMatch(1))).status).toBe(404);
    const [listed] = (await monitor.get(`/reports?filter=${JSON.stringify({ id })}`)).body;
    expect(listed).toMatchObject({ entryCount: 1, version: 3 });
  });

  it('stays in the order in which it was entered', async () => {
    const projects = ['P-3', 'P-1', 'P-2'];
    const { id } = await opened({ entries: projects.map((projectCode) => ({ ...women(1), projectCode })) });
    await monitor.post(`/reports/${id}/entries`, { ...women(1), projectCode: 'P-0' });
    const { entries } = (await monitor.get(`/reports/${id}`)).body;
    expect(entries.map(({ projectCode }: Fields) => projectCode)).toEqual([...projects, 'P-0']);
  });

  it('cannot be there twice for the same work (V09)', async () => {
    const { id } = await opened({ entries: [women(1)] });
    const again = await monitor.post(`/reports/${id}/entries`, women(9));
    expect([again.status, again.body.errors]).toEqual([422, [expect.objectContaining({ code: 'V09' })]]);
  });
});

describe('a sub-record', () => {
  it('is written, changed from the version that was read, and taken out', async () => {
    const { id } = await opened();
    const path = `/reports/${id}/records/${randomUUID()}`;
    const tally = { kind: 'va-tally', placeCode: 'VD01', identified: 9, referred: 5, received: 0 };
    expect((await monitor.put(path, tally)).body).toMatchObject({ ...tally, version: 1 });
    expect((await monitor.put(path, tally)).status).toBe(428);
    expect((await monitor.put(path, { ...tally, received: 2 }, ifMatch(1))).body).toMatchObject({
      version: 2,
    });
    expect((await monitor.put(path, tally, ifMatch(1))).status).toBe(412);
    expect((await monitor.delete(path, ifMatch(1))).status).toBe(412);
    expect((await monitor.delete(path, ifMatch(2))).status).toBe(204);
    expect((await monitor.get(`/reports/${id}`)).body.records).toEqual([]);
  });
});

describe('the list of reports', () => {
  const ask = (actor: Actor, query: Record<string, unknown>) =>
    actor.get(
      `/reports?${Object.entries(query)
        .map(([key, value]) => `${key}=${encodeURIComponent(JSON.stringify(value))}`)
        .join('&')}`,
    );

  it('is sorted, cut and filtered, and says how many there are', async () => {
    const operatorId = await given.operator('XVE');
    for (const period of ['2026-02', '2026-01', '2026-03'])
      await monitor.post('/reports', { operatorId, period, nil: period === '2026-03' });
    const filter = { operatorId };
    const page = await ask(monitor, { filter, sort: ['period', 'ASC'], range: [0, 1] });
    expect(page.body.map(({ period }: Fields) => period)).toEqual(['2026-01', '2026-02']);
    expect(page.headers.get('content-range')).toBe('reports 0-1/3');
    const newest = await ask(monitor, { filter });
    expect(newest.body.map(({ period }: Fields) => period)).toEqual(['2026-03', '2026-02', '2026-01']);
    const nil = await ask(monitor, { filter: { operatorId, nil: true, period: ['2026-01', '2026-03'] } });
    expect(nil.body.map(({ period }: Fields) => period)).toEqual(['2026-03']);
    const none = await ask(monitor, { filter: { operatorId, status: 'locked' } });
    expect([none.body, none.headers.get('content-range')]).toEqual([[], 'reports */0']);
    const beyond = await ask(monitor, { filter, range: [50, 74] });
    expect([beyond.body, beyond.headers.get('content-range')]).toEqual([[], 'reports */3']);
    for (const key of ['period', 'status', 'dueOn', 'operatorName', 'submittedAt'])
      for (const direction of ['ASC', 'DESC'])
        expect((await ask(monitor, { filter, sort: [key, direction] })).body).toHaveLength(3);
  });

  it('puts a quarter below the month it ends with, not above all months', async () => {
    const operatorId = await given.operator('XVE');
    for (const period of ['2025-12', '2025-Q4', '2026-01', '2025-11'])
      await monitor.post('/reports', { operatorId, period });
    const filter = { operatorId };
    const order = async (query: Fields) =>
      (await ask(monitor, { filter, ...query })).body.map(({ period }: Fields) => period);
    expect(await order({})).toEqual(['2026-01', '2025-12', '2025-Q4', '2025-11']);
    expect(await order({ sort: ['period', 'ASC'] })).toEqual(['2025-11', '2025-Q4', '2025-12', '2026-01']);
  });

  it.each<Fields>([
    { sort: ['editors', 'ASC'] },
    { sort: ['constructor', 'ASC'] },
    { sort: [{ toString: 1 }, 'ASC'] },
    { filter: { editors: 'x' } },
    { filter: { toString: 'x' } },
    { filter: { period: { toString: 1 } } },
    { filter: { period: 'a\0b' } },
    { filter: [] },
    { range: [5, 1] },
    { range: [0, 'x'] },
    { range: [0, 1e12] },
  ])('refuses %j', async (query) => {
    const { status, body } = await ask(monitor, query);
    expect([status, body.code]).toEqual([422, 'list-query']);
  });
});
