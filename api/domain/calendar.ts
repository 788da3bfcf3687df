import type { Frequency, ReportStatus } from './codes.js';
import {
  dueDate,
  isWithin,
  lastDay,
  type Month,
  monthsBetween,
  overlaps,
  parsePeriod,
  quarterOf,
} from './period.js';
import type { Duty } from './report.js';

/** A report that an operator owes: one per operator and period, however many projects it has to speak of. */
export interface DueReport {
  readonly operatorId: string;
  /** month `2026-03` or quarter `2026-Q1` */
  readonly period: string;
  readonly kind: Frequency;
  /** the projects owed in the period, suspended ones left out; `null` stands for "all of the operator's work" */
  readonly projects: readonly (string | null)[];
  /** the reason where every duty of the period is suspended; `null` = owed */
  readonly suspension: string | null;
}

/**
 * What a slot of the calendar shows; `correcting` = a correction of a verified report is a draft, and what was verified
 * counts; `not_due` = nothing is owed, or its period is still running.
 */
export type CalendarState =
  | 'due'
  | 'late'
  | 'submitted'
  | 'returned'
  | 'verified'
  | 'locked'
  | 'correcting'
  | 'nil'
  | 'suspended'
  | 'not_due';

/** What the calendar needs to know of a report; dates `2026-04-10`. */
export interface CalendarReport {
  readonly operatorId: string;
  readonly period: string;
  readonly status: ReportStatus;
  /** whether a revision of it was verified: a draft is then a correction */
  readonly hasVerified: boolean;
  readonly nil: boolean;
  readonly dueOn: string;
}

/** One slot of the calendar, operators × periods. `dueOn` is null where nothing is owed or was sent. */
export interface CalendarSlot {
  readonly operatorId: string;
  readonly period: string;
  readonly state: CalendarState;
  readonly dueOn: string | null;
  readonly suspension: string | null;
}

/** The inclusive months widened to whole quarters. */
export function wholeQuarters(from: Month, to: Month): { first: Month; last: Month } {
  return { first: parsePeriod(quarterOf(from)).first, last: parsePeriod(quarterOf(to)).last };
}

/** Of one duty and one period: null when the duty does not reach into it, else why every month is suspended, or `owed`. */
function standing(duty: Duty, first: Month, last: Month): { suspension: string | null } | null {
  const end = duty.to !== null && duty.to < last ? duty.to : last;
  const months = monthsBetween(duty.from > first ? duty.from : first, end);
  const reasons = months.map((m) => duty.suspensions.find(({ from, to }) => from <= m && m <= to)?.reason);
  if (months.length === 0) return null;
  return { suspension: reasons.includes(undefined) ? null : (reasons[0] ?? null) };
}

function periodsOf(duty: Duty, from: Month, to: Month): string[] {
  const start = parsePeriod(quarterOf(duty.from)).first;
  const end = duty.to !== null && duty.to < to ? parsePeriod(quarterOf(duty.to)).last : to;
  const months = monthsBetween(start > from ? start : from, end < to ? end : to);
  if (duty.frequency === 'month') return months;
  return [...new Set(months.map(quarterOf))].filter((text) =>
    isWithin(parsePeriod(text), { first: from, last: to }),
  );
}

function merged(one: DueReport, two: DueReport): DueReport {
  const suspended = one.suspension !== null && two.suspension !== null;
  return {
    ...one,
    projects: [...new Set([...one.projects, ...two.projects])],
    suspension: suspended ? one.suspension : null,
  };
}

function owedBy(duty: Duty, from: Month, to: Month): DueReport[] {
  const { operatorId, frequency: kind, projectCode } = duty;
  return periodsOf(duty, from, to).flatMap((period) => {
    const { first, last } = parsePeriod(period);
    const found = standing(duty, first, last);
    if (!found) return [];
    const projects = found.suspension === null ? [projectCode] : [];
    return [{ operatorId, period, kind, projects, ...found }];
  });
}

/**
 * What operators owe in the inclusive months: distinct (operator, period, kind), drawn from duties.
 * A quarter is there only when wholly inside; a duty that reaches into a quarter owes it, and it is suspended only
 * when every month the duty reaches into is.
 * @returns by operator, then period, then kind
 * @source docs/methodology.md#calendar
 */
export function dueReports(duties: readonly Duty[], from: Month, to: Month): DueReport[] {
  const due = new Map<string, DueReport>();
  for (const one of duties.flatMap((duty) => owedBy(duty, from, to))) {
    const key = `${one.operatorId} ${one.period}`;
    const before = due.get(key);
    due.set(key, before ? merged(before, one) : one);
  }
  return [...due.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * What one slot shows.
 * @param due what is owed in it; `undefined` = nothing
 * @param report what was entered; a draft has not been sent, so it counts as nothing, unless it corrects what was verified
 * @param today date in UTC; a report is late from the day after its due date
 * @source docs/methodology.md#calendar
 */
export function calendarState(
  due: DueReport | undefined,
  report: CalendarReport | undefined,
  dueOn: string,
  today: string,
): CalendarState {
  const sent = report ? stateSent(report) : null;
  if (sent !== null) return sent;
  if (!due) return 'not_due';
  if (due.suspension !== null) return 'suspended';
  if (today > dueOn) return 'late';
  return today > lastDay(parsePeriod(due.period)) ? 'due' : 'not_due';
}

/** What a report that was sent shows; `null` = a draft that never was. */
function stateSent({ status, hasVerified, nil }: CalendarReport): CalendarState | null {
  if (status === 'draft') return hasVerified ? 'correcting' : null;
  return nil && status !== 'returned' ? 'nil' : status;
}

/**
 * The calendar operators × periods of the inclusive months: every slot owed or sent, and `not_due` for the months
 * in which an operator owes nothing. A quarter that reaches into the months is one slot.
 * @param dueDay the country's setting, 1–28; a report's own due date wins
 * @source docs/methodology.md#calendar
 */
export function reportingCalendar(
  duties: readonly Duty[],
  reports: readonly CalendarReport[],
  range: { readonly from: Month; readonly to: Month; readonly today: string; readonly dueDay: number },
): CalendarSlot[] {
  const asked = { kind: 'month', text: '', first: range.from, last: range.to } as const;
  const inside = ({ period }: { period: string }) => overlaps(parsePeriod(period), asked);
  const { first, last } = wholeQuarters(range.from, range.to);
  const owed = dueReports(duties, first, last).filter(inside);
  const sent = reports.filter(inside);
  const slot = (operatorId: string, period: string): CalendarSlot => {
    const due = owed.find((one) => one.operatorId === operatorId && one.period === period);
    const report = sent.find((one) => one.operatorId === operatorId && one.period === period);
    const dueOn = report?.dueOn ?? dueDate(parsePeriod(period), range.dueDay);
    const state = calendarState(due, report, dueOn, range.today);
    return {
      operatorId,
      period,
      state,
      dueOn: due || report ? dueOn : null,
      suspension: due?.suspension ?? null,
    };
  };
  const operators = [...new Set([...duties, ...reports].map(({ operatorId }) => operatorId))].sort();
  return operators.flatMap((operatorId) => {
    const taken = [...owed, ...sent]
      .filter((one) => one.operatorId === operatorId)
      .map(({ period }) => period);
    const empty = monthsBetween(range.from, range.to).filter(
      (m) => !taken.includes(m) && !taken.includes(quarterOf(m)),
    );
    return [...new Set([...taken, ...empty])].sort(byFirstMonth).map((period) => slot(operatorId, period));
  });
}

function byFirstMonth(a: string, b: string): number {
  const [one, two] = [parsePeriod(a), parsePeriod(b)];
  return one.first === two.first ? one.last.localeCompare(two.last) : one.first.localeCompare(two.first);
}
