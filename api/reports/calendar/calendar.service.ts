import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import { type Actor, holdsIn } from '../../access/policy.js';
import { Clock } from '../../clock.js';
import { type CalendarSlot, reportingCalendar } from '../../domain/calendar.js';
import { cutOff, type UnsettledReport } from '../../domain/cut-off.js';
import { isMissing, monthStanding } from '../../domain/month-standing.js';
import { addMonths, isClosed, monthOf, monthsBetween, parsePeriod } from '../../domain/period.js';
import { type Unbegun, workList } from '../../domain/work-list.js';
import { closedPeriodsOf } from '../surroundings.js';
import { foundOr404 } from '../writing.js';
import type {
  CalendarQueryDto,
  CutOffDto,
  CutOffQueryDto,
  ReportCalendarDto,
  ReportLineDto,
  WorkListDto,
} from './calendar.dto.js';
import { type CalendarFacts, calendarFacts } from './calendar.queries.js';
import { reportsUnderWay } from './work-list.queries.js';

/** The month at a glance: operators × months, and what waits for the one who looks. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  calendar(actor: Actor, asked: CalendarQueryDto): Promise<ReportCalendarDto> {
    const today = this.clock.today();
    const to = asked.to ?? monthOf(today);
    const range = { from: asked.from ?? addMonths(to, -11), to };
    return this.db.as(actor, async (tx) => {
      const facts = await calendarFacts(tx, assertHome(actor, asked.country), range);
      const slots = reportingCalendar(facts.duties, facts.reports, { ...range, today, dueDay: facts.dueDay });
      const closed = await closedPeriodsOf(tx, asked.country);
      const { missingAfterDays } = facts;
      const words = ({ operatorId: _, ...slot }: CalendarSlot) => ({
        ...slot,
        isMissing: isMissing(slot, today, missingAfterDays),
        isClosed: isClosed(slot.period, closed),
      });
      return {
        months: monthsBetween(range.from, range.to),
        closedMonths: monthsBetween(range.from, range.to).filter((one) => closed.includes(one)),
        operators: linesOf(slots, facts, words),
        standing: monthStanding(slots, addMonths(monthOf(today), -1), { today, missingAfterDays }),
      };
    });
  }

  workList(actor: Actor, country: string): Promise<WorkListDto> {
    const today = this.clock.today();
    const range = { from: addMonths(monthOf(today), -11), to: monthOf(today) };
    return this.db.as(actor, async (tx) => {
      const facts = await calendarFacts(tx, assertHome(actor, country), range);
      const [settings] = await tx.query('select one_officer as "oneOfficer" from country where code = $1', [
        country,
      ]);
      const closed = await closedPeriodsOf(tx, country);
      const unbegun = unbegunOf(facts, { ...range, today }).filter(({ period }) => !isClosed(period, closed));
      const reports = (await reportsUnderWay(tx, country, actor.userId)).map((report) => ({
        ...report,
        isClosed: isClosed(report.period, closed),
      }));
      const viewer = { verifies: holdsIn(actor, country, 'monitor'), oneOfficer: settings.oneOfficer };
      const items = workList(reports, unbegun, viewer);
      return { total: items.length, items };
    });
  }

  /** What closing a period would leave out; nothing is changed. */
  cutOff(actor: Actor, { country, period }: CutOffQueryDto): Promise<CutOffDto> {
    const today = this.clock.today();
    const { first, last } = parsePeriod(period);
    return this.db.as(actor, async (tx) => {
      const facts = await calendarFacts(tx, assertHome(actor, country), { from: first, to: last });
      const closed = await closedPeriodsOf(tx, country);
      const unbegun = unbegunOf(facts, { from: first, to: last, today });
      const open = (one: { period: string }) => !isClosed(one.period, closed);
      const reports = await reportsUnderWay(tx, country, actor.userId);
      const cut = cutOff(period, reports.filter(open), unbegun.filter(open));
      return {
        period,
        drafts: cut.drafts.map(named),
        notBegun: cut.notBegun,
        withTheOperator: cut.withTheOperator.map(named),
        toVerify: cut.toVerify.map(named),
      };
    });
  }
}

/** @throws HttpException 404 for a country that is not one's own */
function assertHome({ scope }: Actor, country: string): string {
  return foundOr404(scope.homes.find((code) => code === country));
}

function linesOf(
  slots: readonly CalendarSlot[],
  { operators, reports }: CalendarFacts,
  words: (slot: CalendarSlot) => Omit<ReportLineDto['slots'][number], 'reportId'>,
): ReportLineDto[] {
  return operators.flatMap(({ id: operatorId, name, closedOn, successorName }) => {
    const own = slots.filter((slot) => slot.operatorId === operatorId);
    const line = own.map((slot) => ({ ...words(slot), reportId: reportOf(slot, reports) }));
    return line.length > 0 ? [{ operatorId, name, closedOn, successorName, slots: line }] : [];
  });
}

function reportOf({ operatorId, period }: CalendarSlot, reports: CalendarFacts['reports']): string | null {
  return reports.find((one) => one.operatorId === operatorId && one.period === period)?.id ?? null;
}

function unbegunOf(
  { duties, reports, operators, dueDay }: CalendarFacts,
  range: { from: string; to: string; today: string },
): Unbegun[] {
  return reportingCalendar(duties, reports, { ...range, dueDay }).flatMap((slot) => {
    const { operatorId, period, state, dueOn } = slot;
    const name = operators.find(({ id }) => id === operatorId)?.name;
    const isOwed = (state === 'due' || state === 'late') && reportOf(slot, reports) === null;
    return isOwed && dueOn !== null && name !== undefined
      ? [{ operatorId, operatorName: name, period, dueOn }]
      : [];
  });
}

/** Of a report only which one it is. */
function named({ id, operatorId, operatorName, period, dueOn }: UnsettledReport) {
  return { id, operatorId, operatorName, period, dueOn };
}
