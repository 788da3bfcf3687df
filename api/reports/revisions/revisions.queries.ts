import type { EntityManager } from 'typeorm';
import type { ReportCompleteness } from '../../domain/report-completeness.js';
import type { ReportEntity } from '../report.entity.js';

/** What is kept of a revision besides its figures, from the moment it is opened or handed in. */
export interface RevisionRow {
  readonly revision: number;
  readonly reason: string | null;
  readonly openedAt: Date | null;
  readonly openedBy: string | null;
  readonly nil: boolean;
  readonly partial: string | null;
  readonly commentsOwed: number;
  readonly submittedAt: Date | null;
  readonly submittedBy: string | null;
  readonly returnedAt: Date | null;
  readonly returnedBy: string | null;
  readonly returnReason: string | null;
  readonly returnItems: readonly KeptReturnItem[];
  readonly verifiedAt: Date | null;
  readonly verifiedBy: string | null;
}

/** What was asked at one entry, and how it stood then: the value of the cell, or the entry's version. */
export interface KeptReturnItem {
  readonly entryId: string;
  readonly cell: string | null;
  readonly reason: string;
  readonly was: number | null;
  readonly entryVersion: number;
}

const COLUMNS = `revision, reason, opened_at as "openedAt", opened_by as "openedBy", nil, partial, comments_owed as "commentsOwed",
  submitted_at as "submittedAt", submitted_by as "submittedBy", returned_at as "returnedAt", returned_by as "returnedBy",
  return_reason as "returnReason", return_items as "returnItems", verified_at as "verifiedAt", verified_by as "verifiedBy"`;

/** The report's revisions that were opened or handed in, oldest first; a first draft has none yet. */
export function revisionRows(tx: EntityManager, reportId: string): Promise<RevisionRow[]> {
  return tx.query(`select ${COLUMNS} from report_revision where report_id = $1 order by revision`, [
    reportId,
  ]);
}

/** One of them; `undefined` = never handed in. */
export async function revisionRow(
  tx: EntityManager,
  reportId: string,
  revision: number,
): Promise<RevisionRow | undefined> {
  const sql = `select ${COLUMNS} from report_revision where report_id = $1 and revision = $2`;
  return (await tx.query(sql, [reportId, revision]))[0];
}

const OPEN = `
  insert into report_revision (report_id, revision, country_code, operator_id, reason, nil, partial, opened_at, opened_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** A correction begins: the next revision, why, and by whom. */
export async function keepOpening(
  tx: EntityManager,
  report: ReportEntity,
  by: string,
  at: Date,
): Promise<void> {
  const { id, revision, countryCode, operatorId, revisionReason, nil, partial } = report;
  await tx.query(OPEN, [id, revision, countryCode, operatorId, revisionReason, nil, partial, at, by]);
}

const HAND_IN = `
  insert into report_revision as v (report_id, revision, country_code, operator_id, reason, nil, partial, submitted_at,
    submitted_by, counts_people, required_cells, known_cells, comments_owed)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  on conflict (report_id, revision) do update
    set nil = excluded.nil, partial = excluded.partial, submitted_at = excluded.submitted_at,
        submitted_by = excluded.submitted_by, counts_people = excluded.counts_people,
        required_cells = excluded.required_cells, known_cells = excluded.known_cells, comments_owed = excluded.comments_owed,
        return_items = '[]'`;

/** The revision is handed in: what it says of itself is kept with it, so that a later draft moves no figure. */
export async function keepSubmission(
  tx: EntityManager,
  report: ReportEntity,
  { countsPeople, requiredCells, knownCells }: ReportCompleteness,
  commentsOwed: number,
): Promise<void> {
  const { id, revision, countryCode, operatorId, revisionReason, nil, partial, submittedAt, submittedBy } =
    report;
  const course = [
    id,
    revision,
    countryCode,
    operatorId,
    revisionReason,
    nil,
    partial,
    submittedAt,
    submittedBy,
  ];
  await tx.query(HAND_IN, [...course, countsPeople, requiredCells, knownCells, commentsOwed]);
}

export async function keepReturn(
  tx: EntityManager,
  { id, revision, returnReason }: ReportEntity,
  { by, at, items }: { by: string; at: Date; items: readonly KeptReturnItem[] },
): Promise<void> {
  await tx.query(
    `update report_revision set returned_at = $3, returned_by = $4, return_reason = $5, return_items = $6::jsonb
      where report_id = $1 and revision = $2`,
    [id, revision, at, by, returnReason, JSON.stringify(items)],
  );
}

export async function keepVerification(tx: EntityManager, report: ReportEntity): Promise<void> {
  const { id, revision, verifiedAt, verifiedBy } = report;
  await tx.query(
    'update report_revision set verified_at = $3, verified_by = $4 where report_id = $1 and revision = $2',
    [id, revision, verifiedAt, verifiedBy],
  );
}

/** After a comment: how many warnings of the revision that was handed in still have none. */
export async function keepCommentsOwed(
  tx: EntityManager,
  { id, revision }: ReportEntity,
  owed: number,
): Promise<void> {
  await tx.query('update report_revision set comments_owed = $3 where report_id = $1 and revision = $2', [
    id,
    revision,
    owed,
  ]);
}
