import type { CalendarSlot, CalendarState } from './calendar.js';
import { isMissing, monthStanding } from './month-standing.js';

const slot = (state: CalendarState, period = '2026-09', dueOn = '2026-10-10'): CalendarSlot => ({
  operatorId: state,
  period,
  state,
  dueOn,
  suspension: null,
});
const on = (today: string) => ({ today, missingAfterDays: 30 });

describe('where a month stands', () => {
  it('counts what is in of what is owed; returned is not in, suspended is not owed', () => {
    const states: CalendarState[] = [
      'submitted',
      'verified',
      'locked',
      'correcting',
      'nil',
      'returned',
      'late',
      'suspended',
      'not_due',
    ];
    expect(
      monthStanding(
        states.map((state) => slot(state)),
        '2026-09',
        on('2026-10-20'),
      ),
    ).toEqual({
      month: '2026-09',
      due: 7,
      in: 5,
      late: 1,
      missing: 0,
    });
  });

  it('counts a quarter with the month it ends with', () => {
    const slots = [slot('late', '2026-Q3'), slot('verified', '2026-08')];
    expect(monthStanding(slots, '2026-09', on('2026-12-01'))).toMatchObject({
      due: 1,
      in: 0,
      late: 1,
      missing: 1,
    });
  });

  it('calls a report missing from the day after the last late one', () => {
    expect(isMissing(slot('late'), '2026-11-09', 30)).toBe(false);
    expect(isMissing(slot('late'), '2026-11-10', 30)).toBe(true);
    expect(isMissing(slot('returned'), '2027-01-01', 30)).toBe(false);
  });
});
