import { overlaps, parsePeriod } from '../../../api/domain/period.js';
import type { Calendar, CalendarLine, Slot } from '../results/types';

/** One square of the calendar; `slot` null: nothing is owed there. */
export interface CalendarCell {
  readonly month: string;
  /** How many months it covers within the calendar. */
  readonly span: number;
  readonly slot: Slot | null;
}

interface CalendarRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly CalendarCell[];
}

/** A line for each operator, and a second one where it owes both months and quarters. */
export function calendarRows({ months, operators }: Calendar): CalendarRow[] {
  return operators.flatMap((operator) => {
    const kinds = [...new Set(operator.slots.map(({ period }) => parsePeriod(period).kind))];
    return kinds.map((kind) => ({
      key: `${operator.operatorId}-${kind}`,
      name: operator.name,
      cells: cellsOf(operator, kind, months),
    }));
  });
}

function cellsOf({ slots }: CalendarLine, kind: string, months: readonly string[]): CalendarCell[] {
  const own = slots.filter(({ period }) => parsePeriod(period).kind === kind);
  const cells: { month: string; span: number; slot: Slot | null }[] = [];
  for (const month of months) {
    const slot = own.find(({ period }) => overlaps(parsePeriod(period), parsePeriod(month))) ?? null;
    const before = cells.at(-1);
    if (before && slot && before.slot === slot) before.span += 1;
    else cells.push({ month, span: 1, slot });
  }
  return cells;
}
