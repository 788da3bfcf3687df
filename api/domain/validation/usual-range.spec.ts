import { countOf, drawsOf, type Variation } from '../../../test/fixtures/count-histories.js';
import { reportAsUsual } from '../../../test/fixtures/reports-as-usual.js';
import { context, report } from '../../../test/fixtures/saddd.js';
import { isUnusual, LEVELS, usualRange } from './usual-range.js';
import { reportFindings } from './validate.js';

const LENGTHS = [6, 12, 24];
const DISPERSIONS = [0, 0.25, 1];
const vary = (zeros: readonly number[]): Variation[] =>
  DISPERSIONS.flatMap((dispersion) =>
    [0.3, 1, 5, 30, 250].flatMap((mean) => zeros.map((share) => ({ mean, dispersion, zeros: share }))),
  );

/** Of histories drawn from a variation, the share whose next figure is asked about. */
function asked(variation: Variation, lengths: readonly number[], next: (draw: () => number) => number) {
  const draw = drawsOf(20260331 + Math.round(variation.mean * 10));
  const runs = lengths.flatMap((length) => Array.from({ length: 100 }, () => length));
  const found = runs.filter((length) => {
    const history = Array.from({ length }, () => countOf(variation, draw));
    const usual = usualRange(history, LEVELS.total);
    const figure = next(draw);
    return usual !== null && isUnusual(figure, usual);
  });
  return found.length / runs.length;
}

describe('what is usual', () => {
  it('is asked about in less than 2 % of Poisson and negative binomial histories, with and without extra zeros', () => {
    const shares = vary([0, 0.3, 0.6]).map((one) => asked(one, LENGTHS, (draw) => countOf(one, draw)));
    expect(Math.max(...shares)).toBeLessThan(0.02);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.004);
  });

  it('is asked about in fewer than one of twenty whole reports of twelve entries that hold nothing unusual', () => {
    const draw = drawsOf(20260331);
    const lengths = LENGTHS.flatMap((length) => Array.from({ length: 30 }, () => length));
    const asking = lengths.filter((length) => {
      const { entries, past } = reportAsUsual({ dispersion: 0.25, zeros: 0.3 }, length, draw);
      const whole = report({ entries });
      return reportFindings(whole, context({ past, report: whole })).some(({ rule }) => rule === 'V17');
    });
    expect(asking.length / lengths.length).toBeLessThan(0.05);
  });

  it.each([
    [0, 0.9],
    [0.25, 0.6],
  ])('finds most tenfold slips of a figure that varies by %s', (dispersion, share) => {
    for (const mean of [30, 250]) {
      const one = { mean, dispersion, zeros: 0 };
      expect(asked(one, [6, 12, 24], (draw) => 10 * countOf(one, draw))).toBeGreaterThan(share);
    }
  });

  const months = [240, 210, 265, 198, 305, 251, 188, 230];

  it('finds an extra digit, a lost digit and a swapped row, and says what is usual', () => {
    const usual = usualRange(months, LEVELS.row);
    expect([2403, 24, 3].map((figure) => usual && isUnusual(figure, usual))).toEqual([true, true, true]);
    expect([160, 240, 410, 0].map((figure) => usual && isUnusual(figure, usual))).toEqual(
      Array(4).fill(false),
    );
    expect(usual?.low).toBeGreaterThan(120);
    expect(usual?.high).toBeLessThan(380);
  });

  it('finds many where there were none before, and lets few pass', () => {
    const usual = usualRange([0, 0, 0, 0, 0, 0, 0, 0], LEVELS.row);
    expect([47, 8].map((figure) => usual && isUnusual(figure, usual))).toEqual([true, false]);
  });

  it('is not hidden by an old slip', () => {
    const usual = usualRange([...months, 2450], LEVELS.total);
    expect(usual && isUnusual(2300, usual)).toBe(true);
  });

  it('does not depend on the order of the periods', () => {
    expect(usualRange([...months].reverse(), LEVELS.total)).toEqual(usualRange(months, LEVELS.total));
  });

  it('says nothing from five periods, nor from three with people among many without', () => {
    expect(usualRange([1, 2, 3, 4, 5], LEVELS.total)).toBeNull();
    expect(usualRange([0, 0, 90, 0, 120, 0, 75, 0], LEVELS.total)).toBeNull();
  });
});
