import type { Actor } from '../support/actors.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';
import { counts, reportingIn, session } from '../support/reported.js';

describe('the quality of a country’s data', () => {
  let quarter: FirstQuarter;
  let monitor: Actor;
  const lineOf = (lines: { key: string }[], key: string) => lines.find((line) => line.key === key);

  beforeAll(async () => {
    quarter = await firstQuarter();
    ({ monitor } = quarter);
  });
  afterAll(() => quarter.app.stop());

  it('is told by operator, activity, place and month, of verified reports', async () => {
    const { status, body } = await monitor.get(`/results/countries/XVE/quality?${QUARTER}`);
    expect(status).toBe(200);
    const sessions = lineOf(body.activities, 'EORE_SESSION');
    expect(sessions).toMatchObject({ complete: { numerator: 300, denominator: 320 }, people: 320 });
    expect(lineOf(body.places, 'VD01')).toMatchObject({ name: 'Northmarch' });
    expect(lineOf(body.months, '2026-02')).toMatchObject({ complete: { numerator: 100, denominator: 120 } });
    const maple = lineOf(body.operators, quarter.maple);
    expect(maple).toMatchObject({
      name: 'Maple',
      months: expect.arrayContaining([
        { period: '2026-02', complete: expect.objectContaining({ denominator: 120 }) },
      ]),
    });
  });

  it('names where asking would gain most', async () => {
    const { gaps } = (await monitor.get(`/results/countries/XVE/quality?${QUARTER}`)).body;
    expect(gaps.slice(0, 2)).toMatchObject([
      { operatorName: 'Steppe', activity: 'NTS', missing: 91, people: 100 },
      { operatorName: 'Maple', activity: 'EORE_SESSION', missing: 20, people: 320 },
    ]);
  });

  it('counts the rules that spoke when reports were handed in, and what was answered', async () => {
    const { rules, reports } = (await monitor.get(`/results/countries/XVE/quality?${QUARTER}`)).body;
    expect(reports).toBeGreaterThanOrEqual(3);
    const unknown = rules.find(({ rule }: { rule: string }) => rule === 'V13');
    expect(unknown).toMatchObject({ severity: 'W', operators: 2, reports: 2 });
    expect(unknown.answered).toBe(unknown.findings);
  });

  it('holds an operator that owed a report and sent none', async () => {
    const { operators } = (await monitor.get('/results/countries/XVE/quality?from=2026-03&to=2026-03')).body;
    const steppe = lineOf(operators, quarter.steppe);
    expect(steppe).toMatchObject({ people: null, timeliness: { numerator: 0, denominator: 1 }, months: [] });
  });

  it('counts what waits for verification only when asked to', async () => {
    const people = async (basis: string) =>
      (await monitor.get(`/results/countries/XVE/quality?${QUARTER}&basis=${basis}`)).body.overall.people;
    expect(await people('latest')).toBeGreaterThan(await people('verified'));
  });

  it('keeps a renamed operator in one line, and one that became part of another in a line of its own', async () => {
    const { maple, steppe } = quarter;
    const operators = async () =>
      (await monitor.get(`/results/countries/XVE/quality?${QUARTER}`)).body.operators;
    const before = await operators();
    await monitor.patch(`/operators/${maple}`, { name: 'Maple Group' }, { 'if-match': '"1"' });
    await monitor.post(
      `/operators/${steppe}/merger`,
      { into: maple, on: '2026-04-10' },
      { 'if-match': '"1"' },
    );
    const after = await operators();
    expect(lineOf(after, maple)).toEqual({
      ...lineOf(before, maple),
      name: 'Maple Group',
      formerNames: ['Maple'],
    });
    expect(lineOf(after, steppe)).toEqual({
      ...lineOf(before, steppe),
      closedOn: '2026-04-10',
      successorName: 'Maple Group',
    });
  });

  it('is for the country’s own people, who see small groups of the sensitive kinds suppressed', async () => {
    expect((await quarter.foreigner.get('/results/countries/XVE/quality')).status).toBe(404);
    const adviser = await quarter.given.account({ role: 'adviser' });
    await quarter.given.sharing('XVE', { kpis: true });
    expect((await adviser.get('/results/countries/XVE/quality')).status).toBe(404);
    const { body } = await quarter.authority.get(`/results/countries/XVE/quality?${QUARTER}`);
    expect(body.gaps).toEqual([]);
    expect(lineOf(body.activities, 'EORE_SESSION')).toMatchObject({ people: 320 });
  });

  it('tells those who see no small counts of operators and places by sex and age alone, and says so', async () => {
    const ask = async (actor: Actor) => (await actor.get(`/results/countries/XVE/quality?${QUARTER}`)).body;
    const [exact, told] = [await ask(monitor), await ask(quarter.authority)];
    expect([exact.sexAndAgeAlone, told.sexAndAgeAlone]).toEqual([false, true]);
    const steppe = lineOf(told.operators, quarter.steppe);
    expect(steppe).toMatchObject({ people: 100, disabilityKnown: { value: null, reason: 'no_data' } });
    expect(lineOf(exact.operators, quarter.steppe)).toMatchObject({ disabilityKnown: { denominator: 100 } });
  });

  it('tells those who see no small counts of no figure that rests on a hidden one', async () => {
    const few = session(
      { women: { with: 3, without: 60 }, men: { without: 40 } },
      { activity: 'NTS', setting: null, quantity: null },
    );
    const liaison = {
      ...few,
      activity: 'COMMUNITY_LIAISON',
      counts: counts({ women: { with: 40, without: 60 } }),
    };
    await reportingIn(quarter.given, 'XVE').verified(quarter.maple, '2026-03', { entries: [few, liaison] });
    const ask = async (actor: Actor) =>
      (await actor.get('/results/countries/XVE/quality?from=2026-03&to=2026-03')).body.activities;
    const [exact, told] = [await ask(monitor), await ask(quarter.authority)];
    expect(lineOf(exact, 'NTS')).toMatchObject({ disabilityKnown: { numerator: 103 } });
    const hidden = { value: null, numerator: null, denominator: null, reason: 'suppressed' };
    expect(lineOf(told, 'NTS')).toMatchObject({ disabilityKnown: hidden, sexAge: { value: 1 } });
    expect(lineOf(told, 'COMMUNITY_LIAISON')).toEqual(lineOf(exact, 'COMMUNITY_LIAISON'));
  });

  it('leaves a quarter that lies only partly inside the months out, and names it', async () => {
    const { given } = quarter;
    const halden = await given.operator('XVE', { name: 'Halden' });
    await given.duty('XVE', halden, { fromMonth: '2025-10', frequency: 'quarter' });
    const entries = [session({ women: { with: 10, without: 90 } })];
    await reportingIn(given, 'XVE').verified(halden, '2025-Q4', { entries });
    const ask = async (months: string) =>
      (await monitor.get(`/results/countries/XVE/quality?${months}`)).body;
    expect(await ask('from=2025-12&to=2025-12')).toMatchObject({
      overall: { people: null },
      excluded: ['2025-Q4'],
    });
    expect(await ask('from=2025-10&to=2025-12')).toMatchObject({ overall: { people: 100 }, excluded: [] });
  });
});
