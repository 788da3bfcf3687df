import { randomUUID } from 'node:crypto';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';
import { codesOf, ifMatch, plain, reportingOperator } from '../support/reporting-operator.js';

type Fields = Readonly<Record<string, unknown>>;
type Reporting = Awaited<ReturnType<typeof reportingOperator>>;

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let operator: Actor;
let monitor: Actor;
let opened: Reporting['opened'];
let submitted: Reporting['submitted'];

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  ({ operator, monitor, opened, submitted } = await reportingOperator(given));
});
afterAll(() => app.stop());

/** The rules whose warnings no comment answers. */
const owed = async (path: string): Promise<string[]> =>
  (await operator.get(`${path}/findings`)).body
    .filter(({ severity, comment }: Fields) => severity === 'W' && comment === undefined)
    .map(({ rule }: Fields) => rule);

describe('a submission', () => {
  it('is refused while a figure breaks a rule', async () => {
    const { path } = await opened({ nil: true });
    const { status, body } = await operator.post(`${path}/submission`);
    expect([status, body.code, codesOf(body)]).toEqual([422, 'findings-block', ['V01']]);
    expect((await operator.get(path)).body.status).toBe('draft');
  });

  it('is refused for a month inside a quarter of the same project and activity (V08)', async () => {
    const project = { entries: [plain({ projectCode: 'P-Q' })] };
    await submitted({ ...project, period: '2019-Q1' });
    const { path, entries } = await opened({ ...project, period: '2019-02' });
    const { status, body } = await operator.post(`${path}/submission`);
    expect([status, body.errors]).toEqual([
      422,
      [expect.objectContaining({ code: 'V08', pointer: `#/entries/${entries[0].id}` })],
    ]);
  });

  it('is not kept back by the draft of a quarter, nor asked about it afterwards; the draft then is (V08)', async () => {
    const project = { entries: [plain({ projectCode: 'P-QD' })] };
    const quarter = await opened({ ...project, period: '2014-Q1' });
    const { path } = await submitted({ ...project, period: '2014-02' });
    const rulesOf = async (of: string) =>
      (await operator.get(`${of}/findings`)).body.map(({ rule }: Fields) => rule);
    expect(await rulesOf(path)).not.toContain('V08');
    expect(await rulesOf(quarter.path)).toContain('V08');
    expect((await operator.post(`${quarter.path}/submission`)).status).toBe(422);
  });

  it('is not refused for a warning, nor for a comment that is missing', async () => {
    const { path } = await opened({ entries: [plain({ disabilityMethod: null })] });
    expect((await operator.post(`${path}/submission`)).body.status).toBe('submitted');
    expect(await owed(path)).toEqual(['V15']);
    expect((await monitor.post(`${path}/verification`)).body.status).toBe('verified');
  });
});

describe('a warning', () => {
  it.each([
    ['V13', session({ women: { with: 5, without: 75 }, unknown: { _U: 20 } })],
    [
      'V14',
      plain({
        activity: 'NTS',
        setting: null,
        quantity: null,
        disabilityAsked: 'none',
        disabilityMethod: null,
        counts: [{ measure: 'people', sex: 'F', ageBand: 'Y18T59', disability: '_T', value: 30 }],
      }),
    ],
    ['V15', plain({ disabilityMethod: null })],
    ['V19', session({ women: { with: 300, without: 7200 } }, { quantity: null })],
    ['V20', session({ women: { with: 30, without: 570 } })],
    ['V26', plain({ donor: ' Us ' })],
  ])('of %s asks for a comment, and a comment is enough', async (rule, entry) => {
    const { path } = await opened({ entries: [entry] });
    expect(await owed(path)).toEqual([rule]);
    expect((await operator.put(`${path}/comments/${rule}`, { comment: ' ' })).status).toBe(422);
    const { body } = await operator.put(`${path}/comments/${rule}`, { comment: 'As it was.' });
    expect(body.filter((one: Fields) => one.rule === rule)).toEqual([
      expect.objectContaining({ severity: 'W', comment: 'As it was.' }),
    ]);
    expect((await operator.get(`${path}/findings`)).body).toEqual(body);
    expect(await owed(path)).toEqual([]);
  });

  it('is given of referrals above those identified in twelve months (V07)', async () => {
    const tally = (identified: number, referred: number) => ({
      records: [{ kind: 'va-tally', placeCode: 'VD01', identified, referred, received: 0 }],
    });
    await submitted({ ...tally(10, 4), period: '2018-01' });
    await submitted({ ...tally(0, 6), period: '2018-12' });
    const { path } = await opened({ ...tally(2, 6), period: '2019-01' });
    const { body } = await operator.get(`${path}/findings`);
    const messages = body.filter(({ rule }: Fields) => rule === 'V07').map(({ message }: Fields) => message);
    expect(messages).toEqual(['In 12 months 12 were referred, above the 2 identified.']);
  });

  it('is given of figures that are those of the period before (V10)', async () => {
    const same = { entries: [session({ women: { with: 3, without: 97 } }, { quantity: null })] };
    await submitted({ ...same, period: '2017-Q4' });
    const { path } = await opened({ ...same, period: '2018-Q1' });
    expect(await owed(path)).toEqual(['V10']);
  });

  it('is given of months that do not add up to what is stated for their quarter (V11)', async () => {
    const people = (value: number, projectCode: string | null) => ({
      entries: [session({ women: { with: 3, without: value - 3 } }, { projectCode, quantity: null })],
    });
    await submitted({ ...people(61, null), period: '2016-Q2' });
    await submitted({ ...people(30, 'P-1'), period: '2016-04' });
    const { path } = await opened({ ...people(32, 'P-1'), period: '2016-05' });
    const { body } = await operator.get(`${path}/findings`);
    expect(body.filter(({ rule }: Fields) => rule === 'V11')).toMatchObject([
      { severity: 'W', params: { quarter: '2016-Q2', stated: 61, months: 62 } },
    ]);
  });

  it('is given of a figure far from what the operator usually reports there (V17)', async () => {
    const people = (value: number) => ({
      entries: [session({ women: { with: 3, without: value - 3 } }, { projectCode: 'P-17', quantity: null })],
    });
    for (const [index, value] of [42, 55, 38, 47, 51, 44].entries())
      await submitted({ ...people(value), period: `2015-0${index + 1}` });
    const slip = await opened({ ...people(470), period: '2015-07' });
    expect(await owed(slip.path)).toEqual(['V17']);
    const usual = await opened({ ...people(58), period: '2015-08' });
    expect(await owed(usual.path)).toEqual([]);
  });

  it('is given of figures that a partner reports too, and of nothing else of the partner (V28)', async () => {
    const partnerId = await given.operator('XVE', { name: 'Partner of the North' });
    const partner = await given.account({ role: 'operator', country: 'XVE', operator: partnerId });
    const figures = (value: number, implementingPartner: string | null) =>
      session({ women: { with: 3, without: value - 3 } }, { implementingPartner, quantity: null });
    const theirs = { operatorId: partnerId, period: '2014-03', entries: [figures(71, null)] };
    const { body: report } = await partner.post('/reports', theirs);
    const named = 'Partner of the North';
    const { path, entries } = await opened({ period: '2014-03', entries: [figures(71, named)] });
    expect(await owed(path)).toEqual([]);
    expect((await partner.post(`/reports/${report.id}/submission`)).status).toBe(201);
    expect(await owed(path)).toEqual(['V28']);
    const other = await operator.put(`${path}/entries/${entries[0].id}`, figures(72, named), ifMatch(1));
    expect(other.status).toBe(200);
    const { body } = await operator.get(`${path}/findings`);
    expect(body.filter(({ rule }: Fields) => rule === 'V28')).toEqual([]);
    expect(body.map(({ message }: Fields) => message).join(' ')).not.toContain('71');
  });

  it('asks again when the figures have changed, and not when they are as before', async () => {
    const { path, entries } = await opened({ entries: [plain({ disabilityMethod: null })] });
    await operator.put(`${path}/comments/V15`, { comment: 'By sight.' });
    const write = (value: number, version: number) =>
      operator.put(
        `${path}/entries/${entries[0].id}`,
        session({ women: { with: value, without: 29 } }, { disabilityMethod: null }),
        ifMatch(version),
      );
    await write(2, 1);
    expect(await owed(path)).toEqual(['V15']);
    await write(1, 2);
    expect(await owed(path)).toEqual([]);
  });

  it('is answered by one comment for an entry, however many places of it the rule warns of', async () => {
    const { path, entries } = await opened({ entries: [plain({ donor: ' Us ', projectCode: 'P  1' })] });
    const entryId = entries[0].id;
    expect(await owed(path)).toEqual(['V26', 'V26']);
    await operator.put(`${path}/comments/V26`, { comment: 'So.', entryId, cell: 'donor' });
    expect(await owed(path)).toEqual(['V26']);
    await operator.put(`${path}/comments/V26`, { comment: 'So.', entryId });
    expect(await owed(path)).toEqual([]);
  });

  it.each([
    ['V15', { comment: 'Nothing to say.' }, 409, 'nothing-to-answer'],
    ['V99', { comment: 'No such rule.' }, 409, 'nothing-to-answer'],
    ['V26', { comment: 'Not there.', entryId: randomUUID() }, 409, 'nothing-to-answer'],
    ['V26', { comment: 'Ask mona@example.org' }, 422, 'rule-broken'],
    ['V26', { comment: 'x'.repeat(1001) }, 422, 'validation-failed'],
  ])(
    'takes no comment that answers nothing, or that names somebody: %#',
    async (rule, body, status, code) => {
      const { path } = await opened({ entries: [plain({ donor: ' Us ' })] });
      const answer = await operator.put(`${path}/comments/${rule}`, body);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      const kept = 'select 1 from finding_comment where report_id = $1';
      expect((await given.owner.query(kept, [path.split('/').at(-1)])).rowCount).toBe(0);
    },
  );
});
