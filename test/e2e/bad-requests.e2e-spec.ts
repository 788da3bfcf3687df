import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import * as codes from '../../api/domain/codes.js';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { ifMatch, plain, reportingOperator } from '../support/reporting-operator.js';
import { expectProblem, stored } from '../support/untouched.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
let operatorId: string;
let path: string;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  const reporting = await reportingOperator(given);
  ({ monitor, operatorId } = reporting);
  ({ path } = await reporting.opened());
});
afterAll(() => app.stop());

const JSON_BODY = { 'content-type': 'application/json' };
const team = { kind: 'survey-team', team: 'T1', members: 6, trained: 4, leaderTrained: true };

describe('a request', () => {
  let before: string;
  beforeEach(async () => {
    before = await stored(given.owner);
  });
  afterEach(async () => {
    expect(await stored(given.owner)).toBe(before);
  });

  it.each([
    ['cut off', '{"operatorId":'],
    ['with a trailing comma', '{"period":"2026-03",}'],
    ['with a prototype of its own', '{"__proto__":{"nil":true}}'],
    ['with a constructor of its own', '{"constructor":{"prototype":{"nil":true}}}'],
  ])('%s cannot be read', async (_, body) => {
    for (const to of ['/reports', `${path}/entries`, `${path}/records`])
      expectProblem(await monitor.post(to, body, JSON_BODY), 400);
  });

  it.each(['', 'null', '[]', '"text"', '7', '{}', '[{}]'])(
    'that holds %j alone says nothing',
    async (body) => {
      for (const to of ['/reports', `${path}/entries`, `${path}/records`]) {
        const { status } = await monitor.post(to, body, JSON_BODY);
        expect([400, 422]).toContain(status);
      }
      for (const to of [`${path}/entries/${randomUUID()}`, `${path}/records/${randomUUID()}`])
        expect([400, 422]).toContain((await monitor.put(to, body, JSON_BODY)).status);
    },
  );

  it('of 50 MB is too large, and is not read', async () => {
    const body = JSON.stringify({ partial: 'x'.repeat(50 * 1024 * 1024) });
    expectProblem(await monitor.post('/reports', body, JSON_BODY), 413);
  });

  it('of many levels is refused', async () => {
    const deep = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    for (const to of ['/reports', `${path}/entries`, `${path}/records`])
      expectProblem(await monitor.post(to, deep, JSON_BODY), 422);
  });

  it('in another content than JSON is refused', async () => {
    for (const type of ['text/csv', 'application/xml', 'application/octet-stream'])
      expect([403, 415]).toContain((await monitor.post('/reports', 'a,b', { 'content-type': type })).status);
    const form = new FormData();
    form.append('operatorId', operatorId);
    for (const to of ['/reports', `${path}/entries`, `${path}/records`])
      expect([415, 422]).toContain((await monitor.post(to, form)).status);
  });

  it('with a character that cannot be stored is refused', async () => {
    const nul = 'a\0b';
    for (const answer of [
      await monitor.post(`${path}/entries`, plain({ comments: nul })),
      await monitor.post(`${path}/entries`, plain({ placeCode: nul })),
      await monitor.post(`${path}/records`, { ...team, team: nul }),
      await monitor.patch(path, { partial: nul }, ifMatch(1)),
      await monitor.post('/reports', { operatorId, period: '2026-03', partial: nul }),
    ])
      expectProblem(answer, 422);
  });

  it.each(['first', '%00', 'constructor', '..%2f..'])('for the id %s finds nothing', async (id) => {
    expect([400, 404]).toContain((await monitor.get(`/reports/${id}`)).status);
    expect([400, 404]).toContain((await monitor.put(`${path}/entries/${id}`, plain())).status);
  });

  it('with too long an Idempotency-Key is refused', async () => {
    const key = Array.from({ length: 200 }, () => randomUUID()).join('');
    const opening = { operatorId, period: '2026-03' };
    expectProblem(await monitor.post('/reports', opening, { 'idempotency-key': key }), 422);
  });
});

describe('anything at all', () => {
  const rubbish = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom('__proto__', 'constructor', 'a\0b', '\ud800', -0, 1e300, 2 ** 53, '2026-03', 'VD0101001'),
    fc.constant({ toString: 1, valueOf: 1 }),
  );
  const oneOf = (...values: readonly (readonly unknown[])[]) =>
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...values.flat()) }, { weight: 1, arbitrary: rubbish });
  const count = fc.oneof(fc.nat(50), rubbish);
  const cell = fc.record(
    {
      measure: oneOf(codes.MEASURES),
      sex: oneOf(codes.SEXES),
      ageBand: oneOf(codes.AGE_BANDS),
      disability: oneOf(codes.DISABILITIES),
      value: count,
    },
    { requiredKeys: [] },
  );
  const entry = fc.record(
    {
      id: fc.oneof(fc.uuid(), rubbish),
      activity: oneOf(codes.ACTIVITIES),
      setting: oneOf(codes.SETTINGS, [null]),
      beneficiaryType: oneOf(codes.BENEFICIARY_TYPES),
      stage: oneOf(codes.STAGES, [null]),
      populationGroup: oneOf(codes.POPULATION_GROUPS, [null]),
      projectCode: fc.oneof(fc.string(), rubbish),
      countBasis: oneOf(codes.COUNT_BASES),
      placeCode: oneOf(['VD', 'VD01', 'VD0101001']),
      disabilityAsked: oneOf(codes.DISABILITY_ASKED),
      disabilityAskedNumber: count,
      disabilityMethod: oneOf(codes.DISABILITY_METHODS, [null]),
      quantity: fc.oneof(rubbish, fc.record({ value: count, unit: oneOf(codes.QUANTITY_UNITS) })),
      statedTotal: count,
      counts: fc.oneof(
        { weight: 6, arbitrary: fc.array(cell, { maxLength: 6 }) },
        { weight: 1, arbitrary: rubbish },
      ),
      flags: fc.oneof(rubbish, fc.array(fc.record({ flag: oneOf(codes.FLAGS), value: count }))),
      comments: fc.oneof(fc.string({ unit: 'binary' }), rubbish),
    },
    { requiredKeys: ['activity', 'beneficiaryType', 'countBasis', 'placeCode', 'disabilityAsked', 'counts'] },
  );
  const group = fc.oneof(
    rubbish,
    fc.record({ applicable: oneOf([true, false]), number: count, heard: oneOf(['own_session', null]) }),
  );
  const groups = ['women', 'men', 'girls', 'boys', 'personsWithDisabilities', 'minority'];
  const record = fc.record(
    {
      id: fc.oneof(fc.uuid(), rubbish),
      kind: oneOf(codes.RECORD_KINDS),
      placeCode: oneOf(['VD', 'VD01']),
      groups: fc.oneof(rubbish, fc.record(Object.fromEntries(groups.map((name) => [name, group])))),
      team: fc.oneof(fc.string(), rubbish),
      members: count,
      trained: count,
      leaderTrained: oneOf([true, false]),
      identified: count,
      referred: count,
      received: count,
    },
    { requiredKeys: ['kind'] },
  );
  const seen: Record<number, number> = {};
  afterAll(() => process.stderr.write(JSON.stringify(seen)));
  const answers = (status: number) => ((seen[status] = (seen[status] ?? 0) + 1), 0) || expect([201, 400, 404, 409, 422]).toContain(status);

  it.each<[string, fc.Arbitrary<unknown>]>([
    ['entries', entry],
    ['records', record],
    ['entries', rubbish],
    ['records', rubbish],
  ])('sent to %s is taken or refused, and never breaks it', async (to, body) => {
    const send = async (sent: unknown) =>
      answers((await monitor.post(`${path}/${to}`, JSON.stringify(sent), JSON_BODY)).status);
    await fc.assert(fc.asyncProperty(body, send), { numRuns: 150 });
    expect((await monitor.get(path)).status).toBe(200);
    expect((await monitor.get(`${path}/findings`)).status).toBe(200);
  });

  it('sent as a report is taken or refused, and never breaks it', async () => {
    const report = fc.record(
      {
        operatorId: fc.oneof(fc.constant(operatorId), rubbish),
        period: fc.oneof(fc.constantFrom('2026-03', '2026-Q1', '0000-01', '9999-12'), rubbish),
        nil: oneOf([true, false, null]),
        partial: fc.oneof(fc.string(), rubbish),
        entries: fc.oneof(fc.array(entry, { maxLength: 3 }), rubbish),
        records: fc.oneof(fc.array(record, { maxLength: 3 }), rubbish),
      },
      { requiredKeys: ['operatorId', 'period'] },
    );
    const send = async (sent: unknown) =>
      answers((await monitor.post('/reports', JSON.stringify(sent), JSON_BODY)).status);
    await fc.assert(fc.asyncProperty(report, send), { numRuns: 150 });
  });
});
