import fc from 'fast-check';
import { groupSpan } from './group-span.js';

describe('the span of a group', () => {
  it('is its lowest, middle and highest figure', () => {
    expect(groupSpan([40, 10, 90, 60, 20])).toEqual({ lowest: 10, middle: 40, highest: 90, of: 5 });
    expect(groupSpan([40, 10, 90, 60, 20, 50])).toEqual({ lowest: 10, middle: 45, highest: 90, of: 6 });
  });

  it('is not drawn of fewer than five countries', () => {
    expect(groupSpan([10, 20, 30, 40])).toBeNull();
    expect(groupSpan([])).toBeNull();
  });

  it('holds every figure, half of them on either side of the middle, in whatever order they come', () => {
    const figures = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(figures, (given) => {
        const span = groupSpan(given);
        if (!span) throw new Error('there is a span');
        expect(groupSpan([...given].reverse())).toEqual(span);
        expect(given.every((one) => one >= span.lowest && one <= span.highest)).toBe(true);
        expect(given.filter((one) => one <= span.middle).length * 2).toBeGreaterThanOrEqual(given.length);
        expect(given.filter((one) => one >= span.middle).length * 2).toBeGreaterThanOrEqual(given.length);
      }),
    );
  });
});
