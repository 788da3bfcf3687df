import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { Assessment } from '../assessments/assessment.entity.js';
import { Assignment } from '../assessments/assignments/assignment.entity.js';
import { reportingCalendar } from '../domain/calendar.js';
import { BODIES, type Body } from '../domain/codes.js';
import { addMonths, isClosed, monthOf } from '../domain/period.js';
import { dueMark, LEADS, type OpenAction, type OwedReport } from '../domain/reminders.js';
import { officersOf, staffOf } from '../notices/recipients.queries.js';
import { calendarFacts } from '../reports/calendar/calendar.queries.js';
import { closedPeriodsOf } from '../reports/surroundings.js';

/** A round that is being answered, with the functions of it that a day is near of. */
export interface RoundNear {
  readonly round: Assessment;
  readonly parts: readonly Assignment[];
}

/** Who works in each body of the country. @returns ids of accounts */
export async function officersByBody(
  tx: EntityManager,
  countryCode: string,
): Promise<Readonly<Record<Body, string[]>>> {
  const pairs: [Body, string[]][] = [];
  for (const body of BODIES) pairs.push([body, await officersOf(tx, { countryCode, body })]);
  return Object.fromEntries(pairs) as Record<Body, string[]>;
}

/** Rounds whose day, or a function's day, is near or past. */
export async function roundsNear(
  tx: EntityManager,
  countryCode: string,
  today: string,
): Promise<RoundNear[]> {
  const open = await tx.findBy(Assessment, { countryCode, status: In(['draft', 'returned']) });
  const assigned = await tx.findBy(Assignment, { countryCode, assessmentId: In(open.map(({ id }) => id)) });
  const isNear = (day: string | null) => day !== null && dueMark(day, today, LEADS.round) !== null;
  return open
    .map((round) => ({
      round,
      parts: assigned.filter(
        ({ assessmentId, dueOn, respondents }) =>
          assessmentId === round.id && respondents.length > 0 && isNear(dueOn ?? round.dueOn),
      ),
    }))
    .filter(({ round, parts }) => isNear(round.dueOn) || parts.length > 0);
}

/** Actions that are still to be done. */
export function openActions(tx: EntityManager, countryCode: string): Promise<Omit<OpenAction, 'officers'>[]> {
  return tx.query(
    `select id, country_code as "countryCode", body, due_on::text as "dueOn" from plan_action
      where country_code = $1 and status in ('planned', 'in_progress')`,
    [countryCode],
  );
}

/** Reports of the last months that are owed and not in, in periods that are open. */
export async function owedReports(
  tx: EntityManager,
  countryCode: string,
  today: string,
): Promise<OwedReport[]> {
  const range = { from: addMonths(monthOf(today), -3), to: monthOf(today) };
  const facts = await calendarFacts(tx, countryCode, range);
  const closed = await closedPeriodsOf(tx, countryCode);
  const slots = reportingCalendar(facts.duties, facts.reports, { ...range, today, dueDay: facts.dueDay });
  const owed = slots.flatMap(({ operatorId, period, state, dueOn }) => {
    const isOwed = (state === 'due' || state === 'late') && !isClosed(period, closed);
    return isOwed && dueOn !== null ? [{ operatorId, period, dueOn }] : [];
  });
  const near = owed.filter(({ dueOn }) => dueMark(dueOn, today, LEADS.report) !== null);
  const staff = new Map<string, string[]>();
  for (const { operatorId } of near)
    if (!staff.has(operatorId)) staff.set(operatorId, await staffOf(tx, operatorId));
  return near.map((one) => ({
    ...one,
    countryCode,
    id:
      facts.reports.find(({ operatorId, period }) => operatorId === one.operatorId && period === one.period)
        ?.id ?? null,
    people: staff.get(one.operatorId) ?? [],
  }));
}
