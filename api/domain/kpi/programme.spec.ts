import { definitionOf, factsWith, records } from '../../../test/fixtures/kpi-facts.js';
import {
  casualties,
  feedback,
  orders,
  partners,
  posts,
  request,
  target,
  transparency,
} from '../../../test/fixtures/records.js';
import type { ReportRecord } from '../report.js';
import { computeKpi } from './compute.js';

const read = (code: string, list: readonly ReportRecord[]) =>
  computeKpi(definitionOf(code), factsWith({ records: records(list) }), { from: '2026-03', to: '2026-03' })
    .points[0];

describe('indicators of the programme’s records', () => {
  it.each([
    ['KPI-16', 7 / 9, [casualties]],
    ['KPI-27', 6 / 8, [{ ...orders, withTargetAndResources: 6 }]],
    ['KPI-29', 2 / 3, [request]],
    ['KPI-30', 3 / 4, [transparency]],
    [
      'KPI-31',
      1 / 2,
      [
        { ...target, valueMonth: '2025-03' },
        { ...target, valueMonth: '2025-02' },
      ],
    ],
    ['KPI-33', 2 / 3, [posts]],
    ['KPI-35', 4, [partners, { ...partners, partner: 'public_body' }]],
    ['KPI-36', 9 / 12, [{ ...feedback, feedbackReceived: 12, feedbackAnswered: 9 }]],
  ] as const)('%s is %d', (code, value, list) => {
    expect(read(code, list as readonly ReportRecord[])?.value).toBeCloseTo(value, 12);
    expect(read(code, [])).toMatchObject({ value: null, numerator: null, reason: 'no_data' });
  });

  it('never add money over currencies', () => {
    const money = (currency: string, amountSubmitted: number, amountWithGoals: number) =>
      ({ ...request, currency, amountSubmitted, amountWithGoals }) as const;
    expect(read('KPI-29', [money('USD', 5, 2), money('EUR', 1, 1), request])?.parts).toEqual([
      { code: 'money', currency: 'EUR', value: 1, numerator: 1, denominator: 1 },
      { code: 'money', currency: 'USD', value: 0.4, numerator: 2, denominator: 5 },
    ]);
  });

  it('read the last transparency report to each treaty', () => {
    const older = { ...transparency, reportYear: 2024, inclusionSection: 'not_met' } as const;
    expect(read('KPI-30', [older, transparency])).toMatchObject({ numerator: 3, denominator: 4 });
  });
});
