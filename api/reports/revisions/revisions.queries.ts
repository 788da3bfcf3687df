import type { EntityManager } from 'typeorm';
import type { Statement } from '../../access/statement.js';
import type { ReportCompleteness } from '../../domain/report-completeness.js';
import type { ReturnAnswer, ReturnItem } from '../../domain/return-item.js';
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
  /** the hand-ins that came back, oldest first */
  readonly returns: readonly KeptReturn[];
  readonly verifiedAt: Date | null;
  readonly verifiedBy: string | null;
}

/** A hand-in of a revision that came back: when, why, and what was asked at single entries. Moments as ISO 8601. */
export interface KeptReturn {
  /** `null` = not kept, in returns of before */
  readonly submittedAt: string | null;
  readonly submittedBy: string | null;
  readonly returnedAt: string;
  readonly returnedBy: string | null;
  readonly reason: string | null;
  readonly items: readonly ReturnItem[];
}

const COLUMNS = `revision, reason, opened_at as "openedAt", opened_by as "openedBy", nil, partial, comments_owed as "commentsOwed",
  submitted_at as "submittedAt", submitted_by as "submittedBy", returned_at as "returnedAt", returned_by as "returnedBy",
  return_reason as "returnReason", returns, verified_at as "verifiedAt", verified_by as "verifiedBy"`;

/** What was asked by the last return of a revision; empty = nothing, or it never came back. */
export const askedLast = (row: Pick<RevisionRow, 'returns'> | undefined): readonly ReturnItem[] =>
  row?.returns.at(-1)?.items ?? [];

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
    submitted_by, counts_people, required_cells, known_cells, expected_required_cells, expected_known_cells, comments_owed)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  on conflict (report_id, revision) do update
    set nil = excluded.nil, partial = excluded.partial, submitted_at = excluded.submitted_at,
        submitted_by = excluded.submitted_by, counts_people = excluded.counts_people,
        required_cells = excluded.required_cells, known_cells = excluded.known_cells,
        expected_required_cells = excluded.expected_required_cells,
        expected_known_cells = excluded.expected_known_cells, comments_owed = excluded.comments_owed`;

/** The revision is handed in: what it says of itself is kept with it, so that a later draft moves no figure. */
export async function keepSubmission(
  tx: EntityManager,
  report: ReportEntity,
  completeness: ReportCompleteness,
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
  const { countsPeople, requiredCells, knownCells, expectedRequiredCells, expectedKnownCells } = completeness;
  const cells = [requiredCells, knownCells, expectedRequiredCells, expectedKnownCells];
  await tx.query(HAND_IN, [...course, countsPeople, ...cells, commentsOwed]);
}

export async function keepReturn(
  tx: EntityManager,
  { id, revision, returnReason, submittedAt, submittedBy }: ReportEntity,
  { by, at, items }: { by: string; at: Date; items: readonly ReturnItem[] },
): Promise<void> {
  const kept = { submittedAt, submittedBy, returnedAt: at, returnedBy: by, reason: returnReason, items };
  await tx.query(
    `update report_revision set returned_at = $3, returned_by = $4, return_reason = $5, returns = returns || $6::jsonb
      where report_id = $1 and revision = $2`,
    [id, revision, at, by, returnReason, JSON.stringify([kept])],
  );
}

/** Whoever enters says of what was asked last that it is right as it stands, or takes that back. */
export async function keepAnswer(
  tx: EntityManager,
  { id, revision }: ReportEntity,
  nth: number,
  answer: ReturnAnswer | null,
): Promise<void> {
  await tx.query(
    `update report_revision
        set returns = jsonb_set(returns, array['-1', 'items', $3::text, 'answer'], $4::jsonb)
      where report_id = $1 and revision = $2`,
    [id, revision, nth, JSON.stringify(answer)],
  );
}

/** Keeps with the revision when it was verified, and by whom. */
export const verification = ({ id, revision, verifiedAt, verifiedBy }: ReportEntity): Statement => ({
  name: 'revision-verified',
  text: 'update report_revision set verified_at = $3, verified_by = $4 where report_id = $1 and revision = $2',
  values: [id, revision, verifiedAt, verifiedBy],
});

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
