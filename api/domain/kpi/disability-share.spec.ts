import { count, definitionOf, factsWith, people } from '../../../test/fixtures/kpi-facts.js';
import { computeKpi } from './compute.js';
import type { PeopleRow } from './facts.js';

const march = { from: '2026-03', to: '2026-03' };
const point = (code: string, rows: readonly PeopleRow[]) =>
  computeKpi(definitionOf(code), factsWith({ people: rows }), march).points[0];

describe('KPI-13, the share of persons with disabilities', () => {
  const asked = people([count('F', 'Y18', 60), count('_T', '_T', 6, 'with')], {
    activity: 'NTS',
    disabilityAsked: 'all',
    disabilityMethod: 'WG_SS',
  });
  const session50 = people(
    [count('F', 'Y18', 50), count('_T', '_T', 4, 'with'), count('_T', '_T', 10, '_U')],
    {
      disabilityAsked: 'all',
      disabilityMethod: 'WG_SS',
    },
  );

  it('leaves those whose answer is unknown out', () => {
    expect(point('KPI-13', [session50])).toMatchObject({ value: 0.1, numerator: 4, denominator: 40 });
  });

  it('leaves out who is only expected to benefit, of any activity; its version 1.0 did of land alone', () => {
    const rows = [asked, { ...asked, stage: 'expected' as const }];
    expect(point('KPI-13', rows)).toMatchObject({ numerator: 6, denominator: 60 });
    const before = definitionOf('KPI-13', { version: '1.0' });
    const query = { from: '2026-03', to: '2026-03' };
    expect(computeKpi(before, factsWith({ people: rows }), query).points[0]).toMatchObject({
      numerator: 12,
      denominator: 120,
    });
  });

  it('leaves out persons with disabilities of reports that do not say whom they asked', () => {
    const notStated = people([count('F', 'Y18', 50), count('_T', '_T', 9, 'with')], {
      activity: 'NTS',
      disabilityAsked: 'not_stated',
      disabilityMethod: 'WG_SS',
    });
    expect(point('KPI-13', [asked, notStated])).toMatchObject({ value: 0.1, numerator: 6, denominator: 60 });
    expect(point('KPI-13', [notStated])).toMatchObject({ value: null, reason: 'no_data' });
  });

  it('never adds activities or methods', () => {
    const found = point('KPI-13', [asked, session50]);
    expect(found).toMatchObject({ value: null, reason: 'withheld', why: 'not_added_over_activities' });
    expect(
      found?.parts?.map(({ activity, disabilityMethod, value }) => [activity, disabilityMethod, value]),
    ).toEqual([
      ['EORE_SESSION', 'WG_SS', 0.1],
      ['NTS', 'WG_SS', 0.1],
    ]);
    const observed = { ...asked, disabilityMethod: 'OBSERVED' as const };
    expect(point('KPI-13', [asked, observed])?.parts).toHaveLength(2);
  });

  it('is withheld under 50 people asked', () => {
    const few = people([count('F', 'Y18', 49), count('_T', '_T', 4, 'with')], { disabilityAsked: 'all' });
    expect(point('KPI-13', [few])).toMatchObject({
      value: null,
      numerator: null,
      denominator: 49,
      reason: 'withheld',
      why: 'under_50_asked',
    });
  });

  it('is not computed for victim assistance', () => {
    expect(point('KPI-13', [{ ...asked, activity: 'VA_SERVICE' }])).toMatchObject({
      value: null,
      reason: 'no_data',
    });
  });
});
