import { count, definitionOf, factsWith, people } from '../../../test/fixtures/kpi-facts.js';
import { DomainError } from '../domain-error.js';
import { computeKpi, type KpiQuery } from './compute.js';
import type { PeopleRow } from './facts.js';
import { COMPUTED_KPIS } from './formulas.js';

const quarter: KpiQuery = { from: '2026-01', to: '2026-03' };
const kpi04 = (rows: readonly PeopleRow[], query: KpiQuery) =>
  computeKpi(definitionOf('KPI-04'), factsWith({ people: rows }), query);
const girls = (value: number, given: Partial<PeopleRow> = {}) => people([count('F', 'Y0T17', value)], given);

describe('computing a KPI', () => {
  it('answers one point over the range, written as the period it is', () => {
    const rows = [girls(10, { period: '2026-01' }), girls(5)];
    expect(kpi04(rows, quarter)).toEqual({
      code: 'KPI-04',
      unit: 'ratio',
      version: '1.0',
      points: [{ period: '2026-Q1', value: 1, numerator: 15, denominator: 15 }],
      excluded: [],
    });
    expect(kpi04(rows, { from: '2026-01', to: '2026-02' }).points[0]?.period).toBe('2026-01/2026-02');
  });

  it('keeps a month without reports as a gap', () => {
    const { points } = kpi04([girls(10, { period: '2026-01' }), girls(5)], { ...quarter, by: ['month'] });
    expect(points.map(({ period, value, reason }) => [period, value, reason])).toEqual([
      ['2026-01', 1, undefined],
      ['2026-02', null, 'no_data'],
      ['2026-03', 1, undefined],
    ]);
  });

  it('counts a quarter only when wholly inside, and lists it otherwise', () => {
    const rows = [girls(5), girls(100, { period: '2026-Q1' }), girls(7, { period: '2026-Q2' })];
    expect(kpi04(rows, quarter)).toMatchObject({ points: [{ denominator: 105 }], excluded: [] });
    expect(kpi04(rows, { from: '2026-02', to: '2026-04' }).excluded).toEqual([
      { period: '2026-Q1', facts: 1 },
      { period: '2026-Q2', facts: 1 },
    ]);
    expect(kpi04(rows, { ...quarter, by: ['month'] }).excluded).toEqual([{ period: '2026-Q1', facts: 1 }]);
  });

  it('writes a year that the range cuts as the months that are in it', () => {
    const { points } = kpi04([girls(5)], { from: '2025-12', to: '2026-12', by: ['year'] });
    expect(points.map(({ period }) => period)).toEqual(['2025-12', '2026']);
  });

  it('cuts by several dimensions, what a report does not say as null', () => {
    const rows = [
      girls(4, { setting: 'in_school', operatorId: 'maple', placeCode: 'VD01' }),
      girls(6, { operatorId: 'maple', placeCode: 'VD01' }),
    ];
    const { points } = kpi04(rows, { ...quarter, by: ['setting', 'operator', 'place'] });
    expect(points).toEqual([
      {
        period: '2026-Q1',
        setting: 'in_school',
        operator: 'maple',
        place: 'VD01',
        value: 1,
        numerator: 4,
        denominator: 4,
      },
      {
        period: '2026-Q1',
        setting: null,
        operator: 'maple',
        place: 'VD01',
        value: 1,
        numerator: 6,
        denominator: 6,
      },
    ]);
  });

  it.each([
    [['sex'], { disaggregations: ['month'] as const }],
    [['month', 'year'], {}],
    [['disability', 'sex'], {}],
  ])('refuses to cut by %p', (by, given) => {
    const asked = () =>
      computeKpi(definitionOf('KPI-10', given), factsWith({}), { ...quarter, by: by as never });
    expect(asked).toThrow(DomainError);
    expect(asked).toThrow('kpi-not-cut-so');
  });

  it('refuses months that end before they begin', () => {
    expect(() => kpi04([], { from: '2026-03', to: '2026-02' })).toThrow('range-reversed');
  });

  it('says what is missing where it has no formula', () => {
    const agreements = definitionOf('KPI-99', {
      computable: false,
      missing: { en: 'Agreements are not recorded yet.' },
    });
    expect(computeKpi(agreements, factsWith({}), { ...quarter, by: ['quarter'] })).toMatchObject({
      points: [
        { period: '2026-Q1', value: null, numerator: null, denominator: null, reason: 'not_computable' },
      ],
      missing: { en: 'Agreements are not recorded yet.' },
    });
  });

  it('has no value, and never a 0, for a country that reported nothing', () => {
    for (const [code = '', version = ''] of COMPUTED_KPIS.map((one) => one.split('@'))) {
      const [point] = computeKpi(definitionOf(code, { version }), factsWith({}), quarter).points;
      expect(point).toMatchObject({ value: null, reason: 'no_data' });
    }
  });
});
