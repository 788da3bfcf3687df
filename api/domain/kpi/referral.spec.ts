import { definitionOf, duty, factsWith, records } from '../../../test/fixtures/kpi-facts.js';
import { monthsBetween } from '../period.js';
import type { VaTally } from '../report.js';
import { computeKpi, type KpiQuery } from './compute.js';
import type { KpiFacts, RecordFact } from './facts.js';

const tally = (identified: number, referred: number, received: number): VaTally => ({
  id: 't',
  kind: 'va-tally',
  placeCode: 'VD01',
  identified,
  referred,
  received,
});
/** 10 identified, 8 referred, 4 received in every month. */
const monthly = (from: string, to: string): RecordFact[] =>
  monthsBetween(from, to).flatMap((period) => records([tally(10, 8, 4)], { period }));

const june: KpiQuery = { from: '2026-06', to: '2026-06' };
const result = (code: string, held: readonly RecordFact[], given: Partial<KpiFacts> = {}, query = june) =>
  computeKpi(definitionOf(code), factsWith({ records: held, duties: [duty()], ...given }), query);

describe('KPI-14, victim referrals made', () => {
  it('adds the twelve months up to the last, and nothing before', () => {
    expect(result('KPI-14', monthly('2025-01', '2026-07')).points[0]).toMatchObject({
      value: 0.8,
      numerator: 96,
      denominator: 120,
    });
  });

  it('has no value unless reports were due in all twelve', () => {
    const held = monthly('2025-07', '2026-06');
    const late = duty({ from: '2025-08' });
    const winter = duty({ suspensions: [{ from: '2026-01', to: '2026-01', reason: 'snow' }] });
    const missing = { value: null, numerator: null, reason: 'no_data', why: 'not_due_in_all_months' };
    expect(result('KPI-14', held, { duties: [late] }).points[0]).toMatchObject(missing);
    expect(result('KPI-14', held, { duties: [winter] }).points[0]).toMatchObject(missing);
    expect(
      result('KPI-14', held, { duties: [winter, duty({ frequency: 'quarter' })] }).points[0]?.value,
    ).toBe(0.8);
  });

  it('has no value without a tally, though reports were due', () => {
    expect(result('KPI-14', []).points[0]).toMatchObject({ value: null, reason: 'no_data' });
  });

  it('takes a quarter that lies wholly inside, and lists one that does not', () => {
    const quarters = ['2025-Q2', '2025-Q3'].flatMap((period) => records([tally(30, 15, 0)], { period }));
    const may = result('KPI-14', quarters, {}, { from: '2026-05', to: '2026-05' });
    expect(may.points[0]).toMatchObject({ numerator: 15, denominator: 30 });
    expect(may.excluded).toEqual([{ period: '2025-Q2', facts: 1 }]);
  });

  it('rolls month by month', () => {
    const { points } = result(
      'KPI-14',
      monthly('2025-07', '2026-06'),
      {},
      { from: '2026-05', to: '2026-06', by: ['month'] },
    );
    expect(points.map(({ period, denominator }) => [period, denominator])).toEqual([
      ['2026-05', 110],
      ['2026-06', 120],
    ]);
  });
});

describe('KPI-15, victim referrals completed', () => {
  it('sets what was received to June against what was referred to April', () => {
    const april = records([tally(0, 10, 0)], { period: '2026-04' });
    const may = records([tally(0, 99, 0)], { period: '2026-05' });
    const jun = records([tally(0, 99, 5)], { period: '2026-06' });
    const early = records([tally(0, 10, 99)], { period: '2025-05' });
    expect(result('KPI-15', [...april, ...may, ...jun, ...early]).points[0]).toMatchObject({
      value: 0.25,
      numerator: 5,
      denominator: 20,
    });
  });

  it('has no value unless reports were due in all fourteen months', () => {
    const held = monthly('2025-05', '2026-06');
    expect(result('KPI-15', held, { duties: [duty({ from: '2025-05' })] }).points[0]?.value).toBe(0.5);
    expect(result('KPI-15', held, { duties: [duty({ from: '2025-06' })] }).points[0]).toMatchObject({
      value: null,
    });
  });
});
