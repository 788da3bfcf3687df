import type { EntityManager } from 'typeorm';
import { type CalendarSlot, reportingCalendar } from '../../domain/calendar.js';
import { BODIES } from '../../domain/codes.js';
import { addMonths, isWithin, monthOf, monthsBetween, parsePeriod } from '../../domain/period.js';
import { type CalendarFacts, calendarFacts } from '../../reports/calendar/calendar.queries.js';
import type { Months } from '../months.js';
import type { CountryResultsDto } from './country-results.dto.js';
import { nextSteps, type OwnRound } from './next-steps.js';
import type { PlanPartDto } from './plan-part.dto.js';
import type { LatestRound } from './rounds.js';

/** What the reporting part is told. */
interface ReportingAround {
  readonly months: Months;
  readonly today: string;
  readonly rounds: readonly LatestRound[];
  readonly plan: PlanPartDto | null;
}

/** Who reported what and when, and what to do next: for the country's own people. */
export async function reportingPart(
  tx: EntityManager,
  country: string,
  { months, today, rounds, plan }: ReportingAround,
): Promise<Pick<CountryResultsDto, 'awaitingVerification' | 'calendar' | 'next'>> {
  const to = monthOf(today);
  const range = { from: addMonths(to, -11), to };
  const [first = to] = [months.from, range.from].sort();
  const facts = await calendarFacts(tx, country, { from: first, to });
  const slots = reportingCalendar(facts.duties, facts.reports, { ...range, today, dueDay: facts.dueDay });
  return {
    awaitingVerification: facts.reports.filter(
      ({ status, period }) =>
        status === 'submitted' && isWithin(parsePeriod(period), { first: months.from, last: months.to }),
    ).length,
    calendar: { months: monthsBetween(range.from, range.to), operators: linesOf(slots, facts) },
    next: nextSteps({
      rounds: rounds.flatMap(ownRound),
      calendar: slots,
      operators: facts.operators,
      notStarted: notStarted(rounds, today),
      plan,
    }),
  };
}

function linesOf(slots: readonly CalendarSlot[], { operators, reports }: CalendarFacts) {
  return operators.flatMap(({ id, name }) => {
    const own = slots.filter(({ operatorId }) => operatorId === id);
    const line = own.map(({ operatorId: _, ...slot }) => {
      const report = reports.find((one) => one.operatorId === id && one.period === slot.period);
      return { ...slot, reportId: report?.id ?? null };
    });
    return line.length > 0 ? [{ operatorId: id, name, slots: line }] : [];
  });
}

function ownRound({ round, input }: LatestRound): OwnRound[] {
  return input ? [{ id: round.assessmentId, body: round.body, input, scores: round.scores }] : [];
}

/** Bodies without a round that reaches into the current year. */
function notStarted(rounds: readonly LatestRound[], today: string) {
  const year = today.slice(0, 4);
  const isThere = (body: string) =>
    rounds.some(({ round }) => round.body === body && parsePeriod(round.period).last >= `${year}-01`);
  return BODIES.filter((body) => !isThere(body)).map((body) => ({ body, year }));
}
