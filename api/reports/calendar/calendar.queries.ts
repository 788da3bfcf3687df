import type { EntityManager } from 'typeorm';
import type { CalendarReport } from '../../domain/calendar.js';
import { addMonths, type Month } from '../../domain/period.js';
import type { Duty } from '../../domain/report.js';

export interface OperatorName {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly closedOn: string | null;
  /** the one it became part of */
  readonly successorName: string | null;
}

export interface CalendarFacts {
  readonly operators: readonly OperatorName[];
  readonly duties: readonly Duty[];
  readonly reports: readonly (CalendarReport & { readonly id: string })[];
  readonly dueDay: number;
  /** days after the due day from which a report is missing and no longer late */
  readonly missingAfterDays: number;
}

/** Who owes what, and what came in: the reporting calendar's ground. */
export async function calendarFacts(
  tx: EntityManager,
  countryCode: string,
  { from, to }: { readonly from: Month; readonly to: Month },
): Promise<CalendarFacts> {
  const operators = await tx.query(
    `select o.id, o.name, o.kind, o.closed_on::text as "closedOn",
            (select s.name from operator s where s.id = o.successor_id) as "successorName"
       from operator o where o.country_code = $1 order by o.name, o.id`,
    [countryCode],
  );
  const duties = await tx.query(
    `select operator_id as "operatorId", project_code as "projectCode", frequency, from_month as "from",
            to_month as "to", suspensions from duty where country_code = $1`,
    [countryCode],
  );
  const reports = await tx.query(
    `select id, operator_id as "operatorId", period, nil, due_on::text as "dueOn", status,
            verified_revision is not null as "hasVerified"
       from report where country_code = $1 and first_month <= $3 and last_month >= $2`,
    [countryCode, addMonths(from, -2), addMonths(to, 2)],
  );
  const [country] = await tx.query(
    'select due_day as "dueDay", missing_after_days as "missingAfterDays" from country where code = $1',
    [countryCode],
  );
  return { operators, duties, reports, ...country };
}
