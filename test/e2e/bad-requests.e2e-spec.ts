import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import * as codes from '../../api/domain/codes.js';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { counts } from '../support/reported.js';
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
    for (const type of ['text/csv', 'text/plain', 'application/xml', 'application/x-www-form-urlencoded'])
      expectProblem(await monitor.post('/reports', 'a,b', { 'content-type': type }), 415);
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

/** A way to spoil a body: what stands at one of its places becomes something else. */
interface Change {
  readonly at: number;
  readonly to: unknown;
}

function spoilt(body: object, changes: readonly Change[]): unknown {
  const copy = structuredClone(body);
  for (const { at, to } of changes) {
    const places = placesOf(copy);
    const [inside, key] = places[at % places.length] ?? [copy, 'kind'];
    Object.defineProperty(inside, key, {
      value: structuredClone(to),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

function placesOf(body: object): [object, string][] {
  return Object.entries(body).flatMap(([key, value]) => [
    [body, key] as [object, string],
    ...(typeof value === 'object' && value !== null ? placesOf(value) : []),
  ]);
}

describe('anything at all', () => {
  const rubbish = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.string({ unit: 'binary' }),
    fc.nat(40),
    fc.constantFrom(...Object.values(codes).flat()),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'a\0b',
      '\ud800',
      -1,
      1e300,
      2 ** 53,
      '2026-03',
      'VD',
      'VD01',
    ),
    fc.constant({ toString: 1, valueOf: 1 }),
  );
  const spoiltSome = (bodies: readonly object[]) => {
    const changes = fc.array(fc.record({ at: fc.nat(500), to: rubbish }), { maxLength: 3 });
    return fc.tuple(fc.constantFrom(...bodies), changes).map(([body, how]) => spoilt(body, how));
  };
  const cells = counts({
    girls: { with: 1, without: 9, _U: 1 },
    men: { with: 2, without: 8 },
    unknown: { _U: 3 },
  });
  const entry = plain({
    projectCode: 'P-5',
    counts: cells,
    statedTotal: 24,
    comments: 'In the hall.',
    flags: [{ flag: 'caregiver', value: 2 }],
  });
  const group = { applicable: true, number: 5, heard: 'own_session' };
  const groups = {
    women: group,
    men: group,
    girls: group,
    boys: group,
    personsWithDisabilities: group,
    minority: group,
  };
  const priorities = { prioritiesBySex: null, prioritiesByAge: true, prioritiesByDisability: false };
  const records = [
    team,
    { kind: 'consultation', placeCode: 'VD01', groups, ...priorities },
    { kind: 'va-tally', placeCode: 'VD01', identified: 9, referred: 5, received: 0 },
  ];
  const report = { period: '2026-03', nil: false, partial: 'P-2', entries: [entry], records };

  /** Sends it; what is taken is taken back. */
  async function send(to: string, sent: unknown): Promise<number> {
    const { status, body } = await monitor.post(to, JSON.stringify(sent), JSON_BODY);
    expect([201, 400, 404, 409, 422]).toContain(status);
    if (status !== 201) return status;
    const made = to === '/reports' ? `/reports/${body.id}` : path;
    for (const read of [made, `${made}/findings`]) expect((await monitor.get(read)).status).toBe(200);
    if (to === '/reports') await given.owner.query('delete from report where id = $1', [body.id]);
    else expect((await monitor.delete(`${to}/${body.id}`, ifMatch(1))).status).toBe(204);
    return status;
  }

  it.each([
    ['entries', [entry]],
    ['records', records],
  ])('sent among the %s is taken or refused, and never breaks it', async (list, bodies) => {
    const seen = new Set<number>();
    const property = fc.asyncProperty(fc.oneof(spoiltSome(bodies), rubbish), async (sent) => {
      seen.add(await send(`${path}/${list}`, sent));
    });
    await fc.assert(property, { numRuns: 250 });
    expect([...seen]).toEqual(expect.arrayContaining([201, 422]));
  });

  it('sent as a report is taken or refused, and never breaks it', async () => {
    const seen = new Set<number>();
    const property = fc.asyncProperty(spoiltSome([{ ...report, operatorId }]), async (sent) => {
      seen.add(await send('/reports', sent));
    });
    await fc.assert(property, { numRuns: 250 });
    expect([...seen]).toEqual(expect.arrayContaining([201, 422]));
  });
});
