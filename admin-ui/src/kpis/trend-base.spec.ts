import { trendBase } from './trend-base';

const step = (period: string, value: number | null, denominator: number | null) => ({
  period,
  value,
  numerator: null,
  denominator,
});

describe('what the steps of a trend rest on', () => {
  it('is from the least denominator to the most, each with its step', () => {
    const steps = [step('2026-01', 0.4, 310), step('2026-02', 0, 12), step('2026-03', 0.1, 95)];
    expect(trendBase(steps)).toEqual({
      least: { period: '2026-02', denominator: 12 },
      most: { period: '2026-01', denominator: 310 },
    });
  });

  it('leaves out a step without a figure, whatever it would rest on', () => {
    const steps = [step('2026-01', null, 4), step('2026-02', 0.5, 20), step('2026-03', 0.5, 30)];
    expect(trendBase(steps)).toMatchObject({ least: { denominator: 20 }, most: { denominator: 30 } });
  });

  it('is nothing of counts, and where no two steps differ', () => {
    expect(trendBase([step('2026-01', 240, null)])).toBeNull();
    expect(trendBase([step('2026-01', 0.5, 20), step('2026-02', 0.4, 20)])).toBeNull();
    expect(trendBase([])).toBeNull();
  });
});
