import fc from 'fast-check';
import {
  bandOf,
  distribution,
  LEAST_OTHERS,
  LEAST_UNKNOWN,
  type OthersIndex,
  versionCompared,
} from './bands.js';

const other = fc.record({
  index: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
  isKnown: fc.boolean(),
});
const others = fc.array(other, { maxLength: 14 });
const unknown = (index: number): OthersIndex => ({ index, isKnown: false });
const known = (index: number): OthersIndex => ({ index, isKnown: true });

describe('bands of an index', () => {
  it.each([
    [0, 0],
    [24.9, 0],
    [25, 1],
    [49.9, 1],
    [50, 2],
    [74.9, 2],
    [75, 3],
    [100, 3],
  ])('%d lies in band %d', (index, band) => {
    expect(bandOf(index)).toBe(band);
  });
});

describe('the version that bands are made of', () => {
  const [old, next] = ['gdei-wps@1.9', 'gdei-wps@1.10'];

  it('is the one that the onlooker’s own round follows, whatever others follow', () => {
    expect(versionCompared(old, [next, next])).toBe(old);
    expect(versionCompared(next, [])).toBe(next);
  });

  it('is the one that most others follow where there is no own round, and the newer of two that as many follow', () => {
    expect(versionCompared(null, [next, old, old])).toBe(old);
    expect(versionCompared(null, [old, next])).toBe(next);
    expect(versionCompared(null, [next, old])).toBe(next);
  });

  it('is none where nobody published a round', () => {
    expect(versionCompared(null, [])).toBeNull();
  });
});

describe('a distribution of countries', () => {
  it('counts how many stand in each band', () => {
    expect(distribution([3, 24.9, 30, 51, 100].map(unknown))).toEqual([2, 1, 1, 1]);
    expect(distribution([3, 24.9, 30, 51, 100].map(known))).toEqual([2, 1, 1, 1]);
  });

  it('is withheld of fewer than five others', () => {
    expect(distribution([3, 30, 60, 90].map(unknown))).toBeNull();
  });

  it('is withheld where one or two are left when those known by name are taken away', () => {
    const four = [3, 30, 60, 90].map(known);
    expect(distribution([...four, unknown(10)])).toBeNull();
    expect(distribution([...four, unknown(10), unknown(90)])).toBeNull();
    expect(distribution([...four, unknown(10), unknown(90), unknown(91)])).toEqual([2, 1, 1, 3]);
  });

  it('is withheld where all that are left stand alike: whoever is guessed to be there would be told', () => {
    expect(distribution([...[3, 30].map(known), ...[76, 80, 99].map(unknown)])).toBeNull();
  });

  it('leaves nobody certain, whatever the onlooker knows by name', () => {
    fc.assert(
      fc.property(others, (all) => {
        const counts = distribution(all);
        fc.pre(counts !== null);
        const left = leftOf(counts ?? [], all);
        const rest = sum(left);
        expect(sum(counts ?? [])).toBe(all.length);
        expect(all.length).toBeGreaterThanOrEqual(LEAST_OTHERS);
        expect(rest === 0 || (rest >= LEAST_UNKNOWN && left.every((count) => count < rest))).toBe(true);
      }),
    );
  });

  it('says the same in whatever order the countries come, and wherever in its band an index lies', () => {
    fc.assert(
      fc.property(others, (all) => {
        const moved = [...all].reverse().map((one) => ({ ...one, index: bandOf(one.index) * 25 }));
        expect(distribution(moved)).toEqual(distribution(all));
      }),
    );
  });
});

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** What is left of a distribution when everybody known by name is taken away. */
function leftOf(counts: readonly number[], all: readonly OthersIndex[]): number[] {
  const known = all.filter(({ isKnown }) => isKnown).map(({ index }) => bandOf(index));
  return counts.map((count, band) => count - known.filter((one) => one === band).length);
}
