import type { Count } from '../cells.js';
import { columnTotals } from './column-totals.js';

const cell = (
  sex: Count['sex'],
  ageBand: Count['ageBand'],
  value: unknown,
  disability: Count['disability'] = '_T',
) => ({ sex, ageBand, disability, value }) as Count;

describe('The total of a column', () => {
  it('adds up the cells; nothing given is no total, and a 0 stays 0', () => {
    const totals = columnTotals([
      cell('F', 'Y18T59', 12),
      cell('M', 'Y60', 0),
      cell('F', 'Y18T59', 0, 'with'),
    ]);
    expect(totals._T).toEqual({ sum: 12, isWhole: true });
    expect(totals.with).toEqual({ sum: 0, isWhole: true });
    expect(totals.without).toEqual({ sum: null, isWhole: true });
  });

  it.each([-3, 2.5, 50_000_001, 99_999_999, 'twelve'])('leaves %p out, and is then not the whole', (odd) => {
    const totals = columnTotals([cell('F', 'Y18T59', 12), cell('M', 'Y60', odd)]);
    expect(totals._T).toEqual({ sum: 12, isWhole: false });
    expect(totals.with.isWhole).toBe(true);
  });

  it('takes the largest count that is kept', () => {
    expect(columnTotals([cell('F', 'Y18T59', 50_000_000)])._T).toEqual({ sum: 50_000_000, isWhole: true });
  });

  it('is whole where only another sex, which is in no total, holds what is no count', () => {
    expect(columnTotals([cell('X', '_T', -1), cell('F', 'Y60', 4)])._T).toEqual({ sum: 4, isWhole: true });
  });
});
