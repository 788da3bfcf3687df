import { figureCells, isRange } from './index-cell';

const none = { value: null, numerator: null, denominator: null };

describe('a KPI’s figure in a table twin', () => {
  it('says suppressed of each of its numbers where it is suppressed, and not that nothing was reported', () => {
    const suppressed = { reason: 'suppressed' };
    expect(figureCells({ ...none, reason: 'suppressed' })).toEqual({
      value: suppressed,
      upper: suppressed,
      numerator: suppressed,
      denominator: suppressed,
    });
  });

  it('never takes the value for a count that there is not', () => {
    expect(figureCells({ ...none, value: 0.25 })).toEqual({
      value: 0.25,
      upper: 0.25,
      numerator: { reason: 'no_data' },
      denominator: { reason: 'no_data' },
    });
  });

  it('holds both bounds of a range', () => {
    const range = { value: 0.5, lower: 0.5, upper: 0.7, numerator: 50, denominator: 100 };
    expect([isRange(range), figureCells(range).upper]).toEqual([true, 0.7]);
    expect(isRange({ ...range, upper: 0.5 })).toBe(false);
    expect(isRange({ ...range, upper: null })).toBe(false);
  });
});
