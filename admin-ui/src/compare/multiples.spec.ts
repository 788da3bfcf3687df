import { type Mark, runsOf } from './multiples';

const mark = (place: number, value: number | null, joined = true): Mark => ({
  place,
  value,
  upper: null,
  joined,
  hidden: false,
});
const places = (marks: readonly Mark[]) => runsOf(marks).map((run) => run.map(({ place }) => place));

describe('a line through rounds or months', () => {
  it('is drawn where points are joined, and breaks where they are not', () => {
    expect(places([mark(0, 1, false), mark(1, 2), mark(2, 3, false), mark(3, 4)])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('is never drawn across a point without a figure, nor of one point alone', () => {
    expect(places([mark(0, 1, false), mark(1, null), mark(2, 3)])).toEqual([]);
    expect(places([])).toEqual([]);
  });
});
