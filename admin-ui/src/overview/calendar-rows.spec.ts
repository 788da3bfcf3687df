import type { Slot } from '../results/types';
import { calendarRows } from './calendar-rows';

const slot = (period: string): Slot => ({
  period,
  state: 'verified',
  dueOn: null,
  suspension: null,
  reportId: null,
});
const operator = (...periods: string[]) => ({ operatorId: 'o', name: 'Halden', slots: periods.map(slot) });
const spans = (months: string[], ...periods: string[]) =>
  calendarRows({ months, operators: [operator(...periods)] }).map(({ cells }) =>
    cells.map(({ span, slot: found }) => [found?.period ?? null, span]),
  );

describe('the reporting calendar', () => {
  it('gives a monthly report one square a month, and leaves months without a duty empty', () => {
    expect(spans(['2026-01', '2026-02', '2026-03'], '2026-01', '2026-03')).toEqual([
      [
        ['2026-01', 1],
        [null, 1],
        ['2026-03', 1],
      ],
    ]);
  });

  it('stretches a quarterly report over its months that are in view', () => {
    expect(spans(['2025-12', '2026-01', '2026-02', '2026-03'], '2025-Q4', '2026-Q1')).toEqual([
      [
        ['2025-Q4', 1],
        ['2026-Q1', 3],
      ],
    ]);
  });

  it('gives an operator that owes months and quarters a line for each', () => {
    expect(spans(['2026-01'], '2026-01', '2026-Q1')).toEqual([[['2026-01', 1]], [['2026-Q1', 1]]]);
  });
});
