import { candidates, riddleOf } from './attacker.js';

const published = (figures: Record<string, number | 'hidden' | null>) => new Map(Object.entries(figures));

describe('somebody who adds and subtracts', () => {
  it('finds the only hidden part of a whole', () => {
    const riddle = riddleOf(published({ all: 40, women: 'hidden', men: 37 }), [
      { whole: 'all', parts: ['women', 'men'] },
    ]);
    expect(candidates(riddle, 'women', 9)).toEqual([3]);
  });

  it('does not find one of two hidden parts, but knows that both are there', () => {
    const riddle = riddleOf(published({ all: 4, women: 'hidden', men: 'hidden' }), [
      { whole: 'all', parts: ['women', 'men'] },
    ]);
    expect(candidates(riddle, 'women', 9)).toEqual([1, 2, 3]);
  });

  it('finds a hidden cell by several sums that say nothing one by one', () => {
    // Two rectangles of hidden cells joined by one cell: the sums of one half give it away.
    const sums = [
      { whole: 'r1', parts: ['a', 'b'] },
      { whole: 'r2', parts: ['c', 'd', 'bridge'] },
      { whole: 'c1', parts: ['a', 'c'] },
      { whole: 'c2', parts: ['b', 'd'] },
    ];
    const hidden = { a: 'hidden', b: 'hidden', c: 'hidden', d: 'hidden', bridge: 'hidden' } as const;
    const riddle = riddleOf(published({ ...hidden, r1: 30, r2: 33, c1: 40, c2: 20 }), sums);
    expect(candidates(riddle, 'bridge', 9)).toEqual([3]);
    expect(candidates(riddle, 'a', 4)).toHaveLength(4);
  });

  it('takes what was never published for what may be nobody', () => {
    const riddle = riddleOf(published({ all: 10, known: 'hidden' }), [
      { whole: 'all', parts: ['known', 'unknown'] },
    ]);
    expect(candidates(riddle, 'known', 20)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
