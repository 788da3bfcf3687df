import { definitionOf, duty, factsWith, report } from '../../../test/fixtures/kpi-facts.js';
import { computeKpi, type KpiQuery } from './compute.js';
import type { KpiFacts } from './facts.js';

const march: KpiQuery = { from: '2026-03', to: '2026-03' };
const result = (code: string, given: Partial<KpiFacts>, query = march) =>
  computeKpi(definitionOf(code, { countsPeople: false }), factsWith({ duties: [duty()], ...given }), query);
const point = (code: string, given: Partial<KpiFacts>, query = march) => result(code, given, query).points[0];

describe('KPI-07, reports in time', () => {
  it('counts a report that came on the due date and was verified without a return', () => {
    expect(point('KPI-07', { reports: [report()] })).toMatchObject({
      value: 1,
      numerator: 1,
      denominator: 1,
    });
  });

  it.each([
    ['a day late', { firstSubmittedOn: '2026-04-11' }],
    ['returned once, though verified since', { returnedEver: true }],
    ['partial', { partial: true }],
    ['returned and not sent again', { status: 'returned' as const, returnedEver: true, verifiedOn: null }],
  ])('does not count as in time what is %s', (_, given) => {
    expect(point('KPI-07', { reports: [report(given)] })).toMatchObject({
      value: 0,
      numerator: 0,
      denominator: 1,
    });
  });

  it('counts a missing report, and a draft, from the day after the due date', () => {
    const draft = report({ status: 'draft', firstSubmittedOn: null, verifiedOn: null });
    expect(point('KPI-07', { today: '2026-04-11' })).toMatchObject({ value: 0, denominator: 1 });
    expect(point('KPI-07', { today: '2026-04-11', reports: [draft] })).toMatchObject({
      value: 0,
      denominator: 1,
    });
    expect(point('KPI-07', { today: '2026-04-10' })).toMatchObject({ value: null, reason: 'no_data' });
  });

  it('counts a report of no activity as in', () => {
    const nil = report({ nil: true, countsPeople: false });
    expect(point('KPI-07', { reports: [nil] })).toMatchObject({ value: 1, denominator: 1 });
  });

  it('leaves what awaits verification out, and still shows it as received', () => {
    const waiting = report({ status: 'submitted', verifiedOn: null });
    expect(point('KPI-07', { reports: [waiting] })).toMatchObject({
      value: null,
      reason: 'no_data',
      parts: [{ code: 'received', value: 1, numerator: 1, denominator: 1 }],
    });
  });

  it('owes nothing while every duty of the period is suspended, and one report for two projects', () => {
    const rest = { from: '2026-03', to: '2026-03', reason: 'snow' };
    const [one, two] = [duty({ projectCode: 'P-1', suspensions: [rest] }), duty({ projectCode: 'P-2' })];
    expect(point('KPI-07', { duties: [one] })).toMatchObject({ value: null, reason: 'no_data' });
    expect(point('KPI-07', { duties: [one, two] })).toMatchObject({ value: 0, denominator: 1 });
  });

  it('counts a quarter only when it lies wholly inside, and lists it otherwise', () => {
    const duties = [duty({ frequency: 'quarter' })];
    expect(result('KPI-07', { duties })).toMatchObject({ excluded: [{ period: '2026-Q1', facts: 1 }] });
    const whole = result('KPI-07', { duties }, { from: '2026-01', to: '2026-03' });
    expect(whole).toMatchObject({ excluded: [], points: [{ period: '2026-Q1', value: 0, denominator: 1 }] });
  });

  it('stands apart for each operator', () => {
    const duties = [duty(), duty({ operatorId: 'steppe' })];
    const { points } = result('KPI-07', { duties, reports: [report()] }, { ...march, by: ['operator'] });
    expect(points.map(({ operator, value }) => [operator, value])).toEqual([
      ['maple', 1],
      ['steppe', 0],
    ]);
  });
});

describe('KPI-08, reports with disaggregated data', () => {
  const duties = [duty(), duty({ operatorId: 'steppe' })];
  const poor = report({ operatorId: 'steppe', requiredCells: 100, knownCells: 89 });

  it('asks for nine in ten required cells', () => {
    const enough = report({ requiredCells: 100, knownCells: 90 });
    expect(point('KPI-08', { duties, reports: [enough, poor] })).toMatchObject({
      value: 0.5,
      numerator: 1,
      denominator: 2,
      parts: [{ code: 'operators', value: 0.5, numerator: 1, denominator: 2 }],
    });
  });

  it('counts an operator only when all its reports reach it', () => {
    const reports = [report({ period: '2026-02' }), report({ knownCells: 5 })];
    const found = point('KPI-08', { reports }, { from: '2026-02', to: '2026-03' });
    expect(found).toMatchObject({ value: 0.5, parts: [{ code: 'operators', value: 0, denominator: 1 }] });
  });

  it('speaks only of reports that count people and are verified', () => {
    const nil = report({ nil: true, countsPeople: false, requiredCells: 0, knownCells: 0 });
    const waiting = report({ status: 'submitted', verifiedOn: null });
    expect(point('KPI-08', { reports: [nil] })).toMatchObject({ value: null, reason: 'no_data' });
    expect(point('KPI-08', { reports: [waiting] })).toMatchObject({ value: null, reason: 'no_data' });
    expect(point('KPI-08', { basis: 'latest', reports: [waiting] })).toMatchObject({ value: 1 });
  });

  it('asks nothing of people who are only expected, whom nobody met; its version 1.0 did', () => {
    const survey = report({ expectedRequiredCells: 400, expectedKnownCells: 0 });
    const onlyExpected = report({
      operatorId: 'steppe',
      requiredCells: 0,
      knownCells: 0,
      expectedRequiredCells: 50,
    });
    const given = { duties: [duty(), duty({ operatorId: 'steppe' })], reports: [survey, onlyExpected] };
    expect(point('KPI-08', given)).toMatchObject({ numerator: 1, denominator: 1 });
    const before = definitionOf('KPI-08', { version: '1.0' });
    expect(computeKpi(before, factsWith(given), march).points[0]).toMatchObject({
      numerator: 0,
      denominator: 2,
    });
  });
});
