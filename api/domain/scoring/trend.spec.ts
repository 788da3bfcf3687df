import fc from 'fast-check';
import { trend } from './trend.js';

const round = (period: string, published: number | null = 50) => ({ period, published });

describe('the trend over all rounds', () => {
  it('goes from the earliest to the latest, and shows a gap for a year without one', () => {
    const points = trend([round('2026', null), round('2022'), round('2024')]);
    expect(points.map(({ period, gap }) => [period, gap])).toEqual([
      ['2022', null],
      ['2023', 'no_round'],
      ['2024', null],
      ['2025', 'no_round'],
      ['2026', 'not_published'],
    ]);
  });

  it('puts quarters and years by the month they end with', () => {
    const points = trend([round('2026'), round('2026-Q4'), round('2026-Q1')]);
    expect(points.map(({ period }) => period)).toEqual(['2026-Q1', '2026-Q4', '2026']);
  });

  it('is nothing without a round', () => {
    expect(trend([])).toEqual([]);
  });

  it('keeps every round once and leaves no year out', () => {
    const periods = fc.uniqueArray(
      fc
        .tuple(fc.integer({ min: 2000, max: 2040 }), fc.constantFrom('', '-Q1', '-Q3'))
        .map((of) => of.join('')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(periods, (given) => {
        const points = trend(given.map((period) => round(period)));
        const kept = points.flatMap((point) => (point.round ? [point.period] : []));
        expect([...kept].sort()).toEqual([...given].sort());
        const years = [...new Set(points.map(({ period }) => Number(period.slice(0, 4))))];
        expect(years).toHaveLength((years.at(-1) ?? 0) - (years[0] ?? 0) + 1);
      }),
    );
  });
});
