import { stepOf } from './shades';

describe('the shade of an index', () => {
  it('has five steps of twenty points, the last one closed at 100', () => {
    expect([0, 19.9, 20, 39.9, 40, 60, 79.9, 80, 100].map(stepOf)).toEqual([0, 0, 1, 1, 2, 3, 3, 4, 4]);
  });
});
