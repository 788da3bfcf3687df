import type { EntityManager } from 'typeorm';
import type { WorkReport } from '../../domain/work-list.js';

/** A report as the database has it; which periods are closed is the caller's to tell. */
export type UnderWay = Omit<WorkReport, 'isClosed'>;

const UNDER_WAY = `
  select r.id, r.operator_id as "operatorId", o.name as "operatorName", r.period, r.status, r.due_on::text as "dueOn",
         r.return_reason as "returnReason", case when r.status = 'returned' then (v.returned_at at time zone 'utc')::date::text end as "returnedOn",
         r.first_submitted_at is not null as "cameIn", (r.submitted_by = $2 or r.editors @> array[$2::uuid]) is true as "editedByMe",
         coalesce(v.comments_owed, 0) as "commentsOwed",
         case when q.id is not null then json_build_object('reason', q.reason, 'askedByMe', q.asked_by = $2) end as request
    from report r join operator o on o.id = r.operator_id
    left join report_revision v on v.report_id = r.id and v.revision = r.revision
    left join correction_request q on q.report_id = r.id and q.decision is null
   where r.country_code = $1 and (r.status in ('draft', 'returned', 'submitted') or q.id is not null)`;

/** Reports of the country, within the deed's reach, that somebody has yet to do something about. */
export function reportsUnderWay(tx: EntityManager, countryCode: string, userId: string): Promise<UnderWay[]> {
  return tx.query(UNDER_WAY, [countryCode, userId]);
}
