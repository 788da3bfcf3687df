import { randomUUID } from 'node:crypto';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Answer } from '../support/client.js';
import { givenOn } from '../support/given.js';
import { counts, session } from '../support/reported.js';
import { plain, reportingOperator } from '../support/reporting-operator.js';
import { expectProblem, stored } from '../support/untouched.js';

type Fields = Readonly<Record<string, unknown>>;

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

let before: string;
beforeEach(async () => {
  before = await stored(given.owner);
});
afterEach(async () => {
  expect(await stored(given.owner)).toBe(before);
});

const women = (value: unknown) => ({
  measure: 'people',
  sex: 'F',
  ageBand: 'Y18T59',
  disability: '_T',
  value,
});
const four = (last: Fields) =>
  plain({
    projectCode: 'P-4',
    disabilityAsked: 'none',
    counts: [...counts({ girls: { _T: 1 }, boys: { _T: 1 }, men: { _T: 1 } }), last],
  });
const given4 = (fields: Fields) => plain({ projectCode: 'P-4', ...fields });

const FAULTS: [string, Fields, string, string][] = [
  ['a negative count', four(women(-1)), 'V02', '/counts/3/value'],
  ['a decimal', four(women(1.5)), 'V02', '/counts/3/value'],
  ['a text for a figure', four(women('12')), 'V02', '/counts/3/value'],
  ['no figure', four(women(null)), 'V02', '/counts/3/value'],
  ['a list for a figure', four(women([1])), 'V02', '/counts/3/value'],
  ['a figure with a method', four(women({ toString: 1, valueOf: 1 })), 'V02', '/counts/3/value'],
  ['a figure too large', four(women(2 ** 31)), 'V02', '/counts/3/value'],
  ['an unknown sex', four({ ...women(1), sex: 'female' }), 'V01', '/counts/3/sex'],
  ['an inherited word for a sex', four({ ...women(1), sex: 'constructor' }), 'V01', '/counts/3/sex'],
  ['an object for a code', four({ ...women(1), sex: { toString: 1 } }), 'V01', '/counts/3'],
  ['a cell twice', given4({ counts: [women(1), women(2)], disabilityAsked: 'none' }), 'V01', '/counts/1'],
  ['nothing for a cell', given4({ counts: [null] }), 'V01', '/counts/0'],
  ['a figure for a cell', given4({ counts: [7] }), 'V01', '/counts/0'],
  ['an object for the cells', given4({ counts: { 0: women(1) } }), 'V01', '/counts'],
  ['nothing for the cells', given4({ counts: null }), 'V01', '/counts'],
  ['more cells than there are', given4({ counts: Array(121).fill(women(1)) }), 'V01', '/counts'],
  ['cells above the total', given4({ statedTotal: 29 }), 'V03', '/statedTotal'],
  ['a text for the total', given4({ statedTotal: '30' }), 'V02', '/statedTotal'],
  ['an object for the total', given4({ statedTotal: { toString: 1 } }), 'V02', '/statedTotal'],
  [
    'margins that do not add up',
    given4({
      counts: [...counts({ women: { _T: 5 } }), { ...women(9), ageBand: '_T' }],
      disabilityAsked: 'none',
    }),
    'V04',
    '/counts/1/value',
  ],
  [
    'more with a disability than people',
    session({ women: { _T: 3, with: 4 } }, { projectCode: 'P-4' }),
    'V05',
    '/counts/1/value',
  ],
  [
    'more with a mark than people',
    given4({ flags: [{ flag: 'caregiver', value: 31 }] }),
    'V06',
    '/flags/0/value',
  ],
  ['nothing for a mark', given4({ flags: [null] }), 'V01', '/flags/0'],
  ['an unknown activity', given4({ activity: 'DANCING' }), 'V01', '/activity'],
  ['an inherited word for an activity', given4({ activity: '__proto__' }), 'V01', '/activity'],
  ['a figure for an activity', given4({ activity: 7 }), 'V01', '/activity'],
  ['an unknown place', given4({ placeCode: 'VD9' }), 'V01', '/placeCode'],
  ['a place of no length', given4({ placeCode: '' }), 'V01', '/placeCode'],
  ['an unknown unit', given4({ quantity: { value: 5, unit: 'miles' } }), 'V01', '/quantity/unit'],
  ['a list for a quantity', given4({ quantity: [{ value: 5, unit: 'sessions' }] }), 'V01', '/quantity'],
  ['media as direct', given4({ setting: 'media' }), 'V20', '/beneficiaryType'],
  ['contact data', given4({ comments: 'Ask mona@example.org' }), 'V23', '/comments'],
  ['a text too long', given4({ comments: 'x'.repeat(2001) }), 'V01', '/comments'],
  ['a field that there is not', given4({ total: 30 }), 'V01', '/total'],
  ['an inherited word for a field', given4({ toString: 30 }), 'V01', '/toString'],
];

describe('an entry with', () => {
  it.each(FAULTS)('%s is refused with its rule and its place', async (_, entry, code, at) => {
    const opening = { operatorId, period: '2026-03', entries: [plain(), entry] };
    const asked: [string, Promise<Answer>][] = [
      ['#', monitor.post(`${path}/entries`, entry, { 'idempotency-key': randomUUID() })],
      ['#', monitor.put(`${path}/entries/${randomUUID()}`, entry)],
      ['#/entries/1', monitor.post('/reports', opening, { 'idempotency-key': randomUUID() })],
    ];
    for (const [under, answer] of asked) {
      expectProblem(await answer, 422);
      const fault = { code, pointer: under + at, detail: expect.any(String) };
      expect((await answer).body.errors).toContainEqual(fault);
    }
  });
});

const team = { kind: 'survey-team', team: 'T1', members: 6, trained: 4, leaderTrained: true };
const group = { applicable: true, number: 5, heard: 'own_session' };
const hearing = {
  kind: 'consultation',
  placeCode: 'VD01',
  prioritiesBySex: null,
  prioritiesByAge: null,
  prioritiesByDisability: null,
};

const RECORDS: [string, unknown, string, string][] = [
  ['without a kind', {}, 'V01', '#/kind'],
  ['of an unknown kind', { kind: 'party' }, 'V01', '#/kind'],
  ['of an inherited kind', { ...team, kind: 'constructor' }, 'V01', '#/kind'],
  ['of a kind that is an object', { ...team, kind: { toString: 1 } }, 'V01', '#/kind'],
  ['with a negative figure', { ...team, members: -1 }, 'V02', '#/members'],
  ['with more trained than members', { ...team, trained: 7 }, 'V07', '#/trained'],
  ['with a field that there is not', { ...team, names: 'x' }, 'V01', '#/names'],
  ['with an inherited field', { ...team, toString: 1 }, 'V01', '#/toString'],
  ['with a text too long', { ...team, team: 'x'.repeat(100) }, 'V01', '#/team'],
  ['with an id that is none', { ...team, id: 'first' }, 'V01', '#/id'],
  ['without groups', hearing, 'V01', '#/groups'],
  ['with a group missing', { ...hearing, groups: { women: group } }, 'V01', '#/groups/men'],
  ['with nothing for a group', { ...hearing, groups: { women: null } }, 'V01', '#/groups/women'],
  ['at a place that is an object', { ...hearing, placeCode: { toString: 1 } }, 'V01', '#/placeCode'],
];

describe('a sub-record', () => {
  it.each(RECORDS)('%s is refused with its rule and its place', async (_, record, code, pointer) => {
    const answer = await monitor.post(`${path}/records`, record);
    expectProblem(answer, 422);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ code, pointer }));
    const inReport = await monitor.post('/reports', { operatorId, period: '2026-03', records: [record] });
    expectProblem(inReport, 422);
    const under = pointer.replace('#', '#/records/0');
    expect(inReport.body.errors).toContainEqual(expect.objectContaining({ code, pointer: under }));
  });
});

describe('a report', () => {
  it.each<[string, () => Promise<Fields>, string, string]>([
    ['of a month to come', async () => ({ period: '2026-11' }), 'V08', '#/period'],
    ['of a quarter to come', async () => ({ period: '2027-Q1' }), 'V08', '#/period'],
    ['of a year', async () => ({ period: '2025' }), 'V08', '#/period'],
    ['of no month', async () => ({ period: '2026-13' }), 'V08', '#/period'],
    ['of a figure for a month', async () => ({ period: 202603 }), 'V01', '#/period'],
    ['of an operator that there is not', async () => ({ operatorId: randomUUID() }), 'V01', '#/operatorId'],
    ['of no operator', async () => ({ operatorId: 'maple' }), 'V01', '#/operatorId'],
    ['with an object for its entries', async () => ({ entries: {} }), 'V01', '#/entries'],
    ['with contact data', async () => ({ partial: 'Call +41 22 555 01 01' }), 'V23', '#/partial'],
    ['with an id that is none', async () => ({ id: 7 }), 'V01', '#/id'],
  ])('%s is refused with its rule and its place', async (_, fields, code, pointer) => {
    const answer = await monitor.post('/reports', { operatorId, period: '2026-03', ...(await fields()) });
    expectProblem(answer, 422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ code, pointer })]);
  });
});
