import fc from 'fast-check';
import { candidates, riddleOf } from '../../../test/attack/attacker.js';
import { table } from '../../../test/attack/table.js';
import { complement } from './complement.js';
import { type Publication, valuesLeft } from './publication.js';

const named = ({ figures, sums }: Publication, hidden: ReadonlySet<number>) =>
  riddleOf(
    new Map(figures.map(({ value }, place) => [`${place}`, hidden.has(place) ? 'hidden' : value])),
    sums.map(({ whole, parts }) => ({ whole: `${whole}`, parts: parts.map(String) })),
  );

const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 }));
const anyTable = fc.integer({ min: 2, max: 4 }).chain((columns) =>
  fc
    .integer({ min: 2, max: 4 })
    .chain((rows) => fc.array(count, { minLength: rows * columns, maxLength: rows * columns }))
    .map((cells) => table(cells, columns)),
);

describe('what is hidden beside small counts', () => {
  it('is nothing where no count is small', () => {
    expect(complement(table([5, 0, 8, 12], 2))).toEqual(new Set());
  });

  it('is enough that no sum of the table gives a small count back', () => {
    const publication = table([3, 20, 30, 40], 2);
    const hidden = complement(publication);
    expect(hidden).toEqual(new Set([0, 1, 2, 3]));
    expect(valuesLeft(publication, hidden, 0)).toBeGreaterThanOrEqual(4);
  });

  it('leaves two small counts beside each other as vague as their marks: more goes where their sum would tell', () => {
    const publication = table([1, 2, 9, 20, 30, 40], 3);
    const hidden = complement(publication);
    expect(candidates(named(publication, hidden), '0', 4)).toHaveLength(4);
    expect(hidden.has(2)).toBe(true);
  });

  it('leaves every small count at least as many values as 1 to n−1, whatever somebody adds and subtracts', () => {
    fc.assert(
      fc.property(anyTable, (publication) => {
        const hidden = complement(publication);
        const riddle = named(publication, hidden);
        for (const [place, { value, threshold }] of publication.figures.entries())
          if (value > 0 && value < threshold)
            expect(candidates(riddle, `${place}`, threshold - 1)).toHaveLength(threshold - 1);
      }),
      { numRuns: 25 },
    );
  });

  it('never hides a zero, and hides nothing that is not needed', () => {
    fc.assert(
      fc.property(anyTable, (publication) => {
        const hidden = complement(publication);
        for (const place of hidden) expect(publication.figures[place]?.value).toBeGreaterThan(0);
        const small = publication.figures.flatMap(({ value, threshold }, place) =>
          value > 0 && value < threshold ? [place] : [],
        );
        for (const place of hidden) {
          if (small.includes(place)) continue;
          const less = new Set([...hidden].filter((one) => one !== place));
          expect(small.every((one) => valuesLeft(publication, less, one) >= 4)).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });
});
