import { dataEvidenceVerdict, type KpiFigure } from './data-evidence.js';

const figure = (value: number | null, more: Partial<KpiFigure> = {}): KpiFigure => ({
  value,
  numerator: null,
  denominator: null,
  asOf: '2026-12-31',
  ...more,
});
const said = (...given: Parameters<typeof dataEvidenceVerdict>) => dataEvidenceVerdict(...given).state;
const nineInTen = { kpi: 'KPI-04', atLeast: 0.9 };

describe('what a figure says of an answer', () => {
  it('supports at the threshold and contradicts just below it', () => {
    expect(said(nineInTen, figure(0.9), 1)).toBe('supports');
    expect(said(nineInTen, figure(0.899), 1)).toBe('contradicts');
  });

  it('turns round where the figure must stay below', () => {
    const atMost = { kpi: 'KPI-21', atMost: 0.1 };
    expect(said(atMost, figure(0.1), 1)).toBe('supports');
    expect(said(atMost, figure(0.11), 1)).toBe('contradicts');
  });

  it('says nothing below 80 % of the due reports verified, and speaks at 80 %', () => {
    expect(said(nineInTen, figure(1), 7 / 9)).toBe('too_few_reports');
    expect(said(nineInTen, figure(1), 8 / 10)).toBe('supports');
  });

  it('says nothing where no report was due', () => {
    expect(said(nineInTen, figure(1), null)).toBe('too_few_reports');
  });

  it('says nothing without a value, which is not a value of 0', () => {
    expect(said(nineInTen, figure(null), 1)).toBe('not_computable');
    expect(said(nineInTen, figure(0), 1)).toBe('contradicts');
  });

  it('asks only whether it is measured where no result is demanded', () => {
    const measured = { kpi: 'KPI-24', exists: true as const };
    expect(said(measured, figure(0), 1)).toBe('supports');
    expect(said(measured, figure(null), 1)).toBe('not_computable');
  });

  it('cannot tell when the threshold lies inside the range of what was not crossed', () => {
    const lower = { kpi: 'KPI-05', atLeast: 0.8, bound: 'lower' as const };
    expect(said(lower, figure(null, { lower: 0.8, upper: 0.95 }), 1)).toBe('supports');
    expect(said(lower, figure(null, { lower: 0.7, upper: 0.8 }), 1)).toBe('not_computable');
    expect(said(lower, figure(null, { lower: 0.5, upper: 0.79 }), 1)).toBe('contradicts');
  });

  it('lets the named bound decide support', () => {
    const range = figure(null, { lower: 0.7, upper: 0.85 });
    expect(said({ kpi: 'KPI-05', atLeast: 0.8, bound: 'upper' }, range, 1)).toBe('supports');
    expect(said({ kpi: 'KPI-05', atMost: 0.8 }, range, 1)).toBe('not_computable');
    expect(said({ kpi: 'KPI-05', atMost: 0.8, bound: 'lower' }, range, 1)).toBe('supports');
  });

  it('keeps the figure beside what it says', () => {
    expect(dataEvidenceVerdict(nineInTen, figure(0.95, { numerator: 95, denominator: 100 }), 1)).toEqual({
      state: 'supports',
      value: 0.95,
      numerator: 95,
      denominator: 100,
      asOf: '2026-12-31',
    });
  });
});
