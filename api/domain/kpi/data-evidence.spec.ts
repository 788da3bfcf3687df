import { duty, factsWith, report } from '../../../test/fixtures/kpi-facts.js';
import { dataEvidenceWindow, figureOf, verifiedShare } from './data-evidence.js';

describe('a KPI as evidence', () => {
  it('looks at the months that end with the period, or with the last month that is over', () => {
    expect(dataEvidenceWindow('2025', 12, '2026-08-14')).toEqual({ from: '2025-01', to: '2025-12' });
    expect(dataEvidenceWindow('2026', 12, '2026-08-14')).toEqual({ from: '2025-08', to: '2026-07' });
    expect(dataEvidenceWindow('2026-Q1', 6, '2026-08-31')).toEqual({ from: '2025-10', to: '2026-03' });
    expect(dataEvidenceWindow('2026', 3, '2026-01-01')).toEqual({ from: '2025-10', to: '2025-12' });
  });

  it('counts the owed reports that are verified, suspended ones and those of periods that reach beyond left out', () => {
    const snow = { from: '2026-02', to: '2026-02', reason: 'snow' };
    const waiting = report({ period: '2026-01', status: 'submitted', verifiedOn: null });
    const facts = factsWith({ duties: [duty({ suspensions: [snow] })], reports: [report(), waiting] });
    expect(verifiedShare(facts, '2026-01', '2026-03')).toEqual({ verified: 1, due: 2, share: 0.5 });
    expect(
      verifiedShare(factsWith({ duties: [duty({ frequency: 'quarter' })] }), '2026-02', '2026-03').due,
    ).toBe(0);
    expect(verifiedShare(facts, '2026-02', '2026-02')).toEqual({ verified: 0, due: 0, share: null });
  });

  it('reads a part where the criterion names one', () => {
    const part = { code: 'KPI-06b', value: 0.25, numerator: 1, denominator: 4 };
    const point = { period: '2026', value: 0.5, numerator: 2, denominator: 4, parts: [part] };
    expect(figureOf(point, 'KPI-06b')).toBe(part);
    expect(figureOf(point, 'KPI-06')).toBe(point);
    expect(figureOf(point, 'KPI-06c')).toMatchObject({ value: null, reason: 'not_computable' });
  });
});
