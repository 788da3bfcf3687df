import { shareOfTold } from './told-share.js';

const sums = { female: 30, knownSex: 40 };

describe('a share of all people, as far as it is told', () => {
  it('says what it leaves out', () => {
    expect(shareOfTold({ sums, counted: 3, leftOut: 0 }, 'female', 'knownSex')).toEqual({
      value: 0.75,
      numerator: 30,
      denominator: 40,
    });
    expect(shareOfTold({ sums, counted: 3, leftOut: 3 }, 'female', 'knownSex')).toMatchObject({
      value: 0.75,
      leftOut: 3,
      counted: 3,
    });
  });

  it('is suppressed where more is left out than counted', () => {
    expect(shareOfTold({ sums, counted: 2, leftOut: 3 }, 'female', 'knownSex')).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      reason: 'suppressed',
      leftOut: 3,
      counted: 2,
    });
  });

  it('is no share where nobody was counted', () => {
    expect(shareOfTold({ sums: {}, counted: 0, leftOut: 0 }, 'female', 'knownSex')).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      reason: 'no_data',
    });
  });
});
