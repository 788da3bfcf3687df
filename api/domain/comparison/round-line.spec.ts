import fc from 'fast-check';
import type { Asked } from './asked-alike.js';
import { roundLine } from './round-line.js';

const round = (period: string, frameworkRef = 'gdei-wps@1.0') => ({ period, frameworkRef });
const lineOf = (rounds: readonly ReturnType<typeof round>[], changed: Asked = 'otherwise') =>
  roundLine(rounds, (one, other) => (one === other ? 'alike' : changed)).map(({ period, joined, asked }) => [
    period,
    joined,
    asked,
  ]);

describe('the line of a body’s rounds', () => {
  it('joins rounds that follow each other and ask the same', () => {
    expect(lineOf([round('2026'), round('2024'), round('2025')])).toEqual([
      ['2024', false, null],
      ['2025', true, 'alike'],
      ['2026', true, 'alike'],
    ]);
  });

  it('is not drawn where another version asks otherwise', () => {
    expect(lineOf([round('2025'), round('2026', 'gdei-wps@1.1')])).toEqual([
      ['2025', false, null],
      ['2026', false, 'otherwise'],
    ]);
  });

  it('is drawn where another version asks the same in other words', () => {
    expect(lineOf([round('2025'), round('2026', 'gdei-wps@1.1')], 'reworded')[1]).toEqual([
      '2026',
      true,
      'reworded',
    ]);
  });

  it('is not drawn across a year without a published round', () => {
    expect(lineOf([round('2023'), round('2025')])).toEqual([
      ['2023', false, null],
      ['2024', false, null],
      ['2025', false, 'alike'],
    ]);
  });

  it('keeps every round, in time, and never joins the first or one after a gap', () => {
    const years = fc.uniqueArray(fc.integer({ min: 2010, max: 2030 }), { minLength: 1 });
    fc.assert(
      fc.property(years, (given) => {
        const points = roundLine(
          given.map((year) => round(`${year}`)),
          () => 'alike',
        );
        const shown = points.flatMap((point) => (point.round ? [Number(point.period)] : []));
        expect(shown).toEqual([...given].sort((a, b) => a - b));
        for (const [place, point] of points.entries())
          expect(point.joined).toBe(point.round !== null && (points[place - 1]?.round ?? null) !== null);
      }),
    );
  });
});
