import fc from 'fast-check';
import { month } from '../../api/domain/period.js';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { figuresOf } from '../support/counted-anew.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';
import { ifMatch, reportingOperator } from '../support/reporting-operator.js';

type Fields = Readonly<Record<string, unknown>>;

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
let colleague: Actor;
const operators: { id: string; actor: Actor }[] = [];

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  ({ monitor, colleague } = await reportingOperator(given));
  for (let i = 0; i < 4; i += 1) {
    const id = await given.operator('XVE');
    operators.push({ id, actor: await given.account({ role: 'operator', country: 'XVE', operator: id }) });
  }
});
afterAll(() => app.stop());
afterEach(async () => {
  for (const table of ['rollup', 'rollup_series'] as const) {
    const { kept, anew } = await figuresOf(given.owner, table);
    expect(kept).toEqual(anew);
  }
});

const women = (value: number, fields: Fields = {}) =>
  session({ women: { with: 1, without: value - 1 } }, fields);
const noted = (value: number) => ({ ...women(value), quantity: { value, unit: 'sessions' } });

let months = 0;
const nextMonth = () => month(2021, ++months);

/** People of the month's risk education, by basis: what the country's tables say. */
async function people(period: string, activity = 'EORE_SESSION') {
  const { rows } = await given.owner.query(
    'select basis, total, female, cells from rollup_series where period = $1 and activity = $2',
    [period, activity],
  );
  return Object.fromEntries(rows.map(({ basis, total }) => [basis, total]));
}

async function move(by: Actor, id: string, name: string, body?: Fields) {
  const answer = await by.post(`/reports/${id}/${name}`, body);
  expect([name, answer.status, answer.body.code]).toEqual([name, 201, undefined]);
}

/** A report of one of the operators, handed in by it. */
async function submitted(nth: number, period: string, value: number): Promise<string> {
  const { id: operatorId, actor } = operators[nth] as (typeof operators)[number];
  const { body } = await actor.post('/reports', { operatorId, period, entries: [noted(value)] });
  await move(actor, body.id, 'submission');
  return body.id;
}

async function rewrite(nth: number, id: string, entry: Fields) {
  const actor = operators[nth]?.actor as Actor;
  const [{ id: entryId, version }] = (await actor.get(`/reports/${id}`)).body.entries;
  expect((await actor.put(`/reports/${id}/entries/${entryId}`, entry, ifMatch(version))).status).toBe(200);
}

describe('the figures of a month', () => {
  it('count a draft nowhere, a submitted report among the latest, a verified one in both', async () => {
    const period = nextMonth();
    const [{ id: operatorId, actor }] = operators as [(typeof operators)[number]];
    const { body } = await actor.post('/reports', { operatorId, period, entries: [noted(30)] });
    expect(await people(period)).toEqual({});
    await move(actor, body.id, 'submission');
    expect(await people(period)).toEqual({ latest: 30 });
    await move(monitor, body.id, 'verification');
    expect(await people(period)).toEqual({ latest: 30, verified: 30 });
    const query = `country=XVE&activity=EORE_SESSION&from=${period}&to=${period}`;
    const read = await monitor.get(`/results/people?${query}`);
    expect(read.body.series[0].points).toEqual([expect.objectContaining({ period, total: 30, female: 30 })]);
    await move(monitor, body.id, 'lock');
    expect(await people(period)).toEqual({ latest: 30, verified: 30 });
  });

  it('are the whole country’s, whichever operator hands in', async () => {
    const period = nextMonth();
    const first = await submitted(0, period, 30);
    await submitted(1, period, 12);
    expect(await people(period)).toEqual({ latest: 42 });
    await move(monitor, first, 'verification');
    await submitted(2, period, 8);
    expect(await people(period)).toEqual({ latest: 50, verified: 30 });
  });

  it('lose what is returned', async () => {
    const period = nextMonth();
    const id = await submitted(0, period, 30);
    await submitted(1, period, 12);
    await move(monitor, id, 'return', { reason: 'Swapped.' });
    expect(await people(period)).toEqual({ latest: 12 });
    await rewrite(0, id, noted(25));
    expect(await people(period)).toEqual({ latest: 12 });
    await move(operators[0]?.actor as Actor, id, 'submission');
    expect(await people(period)).toEqual({ latest: 37 });
  });

  it('keep the verified revision until its correction is verified', async () => {
    const period = nextMonth();
    const id = await submitted(0, period, 30);
    await move(monitor, id, 'verification');
    await move(monitor, id, 'correction', { reason: 'Counted twice.' });
    await rewrite(0, id, noted(20));
    expect(await people(period)).toEqual({ latest: 30, verified: 30 });
    const operator = operators[0]?.actor as Actor;
    await move(operator, id, 'submission');
    expect(await people(period)).toEqual({ latest: 20, verified: 30 });
    await move(monitor, id, 'return', { reason: 'Not twice.' });
    expect(await people(period)).toEqual({ latest: 30, verified: 30 });
    await move(operator, id, 'submission');
    await move(monitor, id, 'verification');
    expect(await people(period)).toEqual({ latest: 20, verified: 20 });
  });

  it('keep the completeness of the verified revision, too, until its correction is verified', async () => {
    const period = nextMonth();
    const operatorId = await given.operator('XVE');
    const operator = await given.account({ role: 'operator', country: 'XVE', operator: operatorId });
    const duty = { operatorId, fromMonth: period, toMonth: period };
    expect((await monitor.post('/duties', duty)).status).toBe(201);
    const complete = async () =>
      (await monitor.get(`/results/kpis/KPI-08?country=XVE&from=${period}&to=${period}`)).body.overall;
    operators.push({ id: operatorId, actor: operator });
    const nth = operators.length - 1;
    const id = await submitted(nth, period, 30);
    await move(monitor, id, 'verification');
    expect(await complete()).toMatchObject({ numerator: 1, denominator: 1 });
    await move(monitor, id, 'correction', { reason: 'Some were not asked.' });
    await rewrite(nth, id, { ...noted(20), statedTotal: 40 });
    await move(operator, id, 'submission');
    expect(await complete()).toMatchObject({ numerator: 1, denominator: 1 });
    await move(monitor, id, 'verification');
    expect(await complete()).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('follow a correction to another activity', async () => {
    const period = nextMonth();
    const id = await submitted(0, period, 30);
    await move(monitor, id, 'verification');
    await move(monitor, id, 'correction', { reason: 'Was victim assistance.' });
    await rewrite(0, id, women(30, { activity: 'VA_SERVICE' }));
    await move(operators[0]?.actor as Actor, id, 'submission');
    expect([await people(period), await people(period, 'VA_SERVICE')]).toEqual([
      { verified: 30 },
      { latest: 30 },
    ]);
    await move(monitor, id, 'verification');
    expect([await people(period), await people(period, 'VA_SERVICE')]).toEqual([
      {},
      { latest: 30, verified: 30 },
    ]);
  });

  it('are right when several reports of it are verified at once', async () => {
    const period = nextMonth();
    const ids = await Promise.all([10, 20, 40, 80].map((value, nth) => submitted(nth, period, value)));
    await Promise.all(ids.map((id, nth) => move(nth % 2 ? monitor : colleague, id, 'verification')));
    expect(await people(period)).toEqual({ latest: 150, verified: 150 });
  });

  it('are what a fresh count gives, whatever is done to the reports', async () => {
    const step = fc.record({
      nth: fc.nat(3),
      deed: fc.constantFrom('submission', 'submission', 'verification', 'return', 'correction', 'rewrite'),
      value: fc.integer({ min: 1, max: 40 }),
    });
    const walk = async (steps: Step[]) => {
      const period = nextMonth();
      const ids = await Promise.all(operators.map((_, nth) => submitted(nth, period, nth + 1)));
      for (const one of steps) await take(one, ids[one.nth] ?? '');
      const { kept, anew } = await figuresOf(given.owner, 'rollup');
      expect(kept).toEqual(anew);
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), walk), { numRuns: 8 });
  });
});

interface Step {
  readonly nth: number;
  readonly deed: string;
  readonly value: number;
}

/** Does what the state of the report lets be done, and else nothing. */
async function take({ nth, deed, value }: Step, id: string): Promise<void> {
  if (deed === 'rewrite') return mend(id, nth, value);
  const by = deed === 'submission' ? (operators[nth]?.actor as Actor) : monitor;
  expect([201, 409]).toContain((await by.post(`/reports/${id}/${deed}`, { reason: 'On the way.' })).status);
}

/** Writes the entry anew if the report is open. */
async function mend(id: string, nth: number, value: number): Promise<void> {
  const { status } = (await monitor.get(`/reports/${id}`)).body;
  if (status === 'draft' || status === 'returned') await rewrite(nth, id, noted(value));
}
