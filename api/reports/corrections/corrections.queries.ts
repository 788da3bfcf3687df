import type { EntityManager } from 'typeorm';
import type { ReportEntity } from '../report.entity.js';
import type { Decision } from './correction.dto.js';

export interface RequestRow {
  readonly id: string;
  readonly reportId: string;
  readonly revision: number;
  readonly reason: string;
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly decision: Decision | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}

const REQUESTS = `
  select id, report_id as "reportId", revision, reason, asked_at as "askedAt", asked_by as "askedBy", decision,
         decided_at as "decidedAt", decided_by as "decidedBy", decision_reason as "decisionReason"
    from correction_request`;

/** Newest first. */
export function requestsOf(tx: EntityManager, reportId: string): Promise<RequestRow[]> {
  return tx.query(`${REQUESTS} where report_id = $1 order by asked_at desc, id`, [reportId]);
}

export async function findRequest(
  tx: EntityManager,
  reportId: string,
  id: string,
): Promise<RequestRow | undefined> {
  return (await tx.query(`${REQUESTS} where report_id = $1 and id = $2`, [reportId, id]))[0];
}

/** The request that waits for a decision; a report has one at most. */
export async function pendingRequest(tx: EntityManager, reportId: string): Promise<RequestRow | undefined> {
  return (await tx.query(`${REQUESTS} where report_id = $1 and decision is null`, [reportId]))[0];
}

export async function insertRequest(
  tx: EntityManager,
  { id: reportId, countryCode, operatorId, revision }: ReportEntity,
  { id, reason, at, by }: { id: string; reason: string; at: Date; by: string },
): Promise<void> {
  await tx.query(
    `insert into correction_request (id, report_id, country_code, operator_id, revision, reason, asked_at, asked_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, reportId, countryCode, operatorId, revision, reason, at, by],
  );
}

export async function decideRequest(
  tx: EntityManager,
  id: string,
  { decision, reason, at, by }: { decision: Decision; reason: string | null; at: Date; by: string },
): Promise<void> {
  await tx.query(
    `update correction_request set decision = $2, decision_reason = $3, decided_at = $4, decided_by = $5
      where id = $1 and decision is null`,
    [id, decision, reason, at, by],
  );
}
