import { createHash } from 'node:crypto';
import { type EntityManager, EntityNotFoundError } from 'typeorm';
import { SUM_COLUMNS } from '../../migrations/sums.js';
import type { Scope } from '../access/policy.js';
import type { Statement } from '../access/statement.js';
import type { OperatorKind } from '../domain/codes.js';
import { type Allowed, type ListQueryDto, listSql } from '../http/list-query.js';
import { Page } from '../http/page.js';
import { columnsOf, selected } from './columns.js';
import type { ReportSummaryDto } from './report.dto.js';
import { ReportEntity } from './report.entity.js';
import { ReportEntryEntity } from './report-entry.entity.js';
import { ReportRecordEntity } from './report-record.entity.js';

const OPERATOR_NAME = '(select o.name from operator o where o.id = r.operator_id)';

const ALLOWED: Allowed = {
  sort: {
    period: 'r.last_month || r.first_month',
    status: 'r.status',
    dueOn: 'r.due_on',
    operatorName: OPERATOR_NAME,
    submittedAt: 'r.submitted_at',
  },
  filter: {
    id: 'r.id',
    countryCode: 'r.country_code',
    operatorId: 'r.operator_id',
    period: 'r.period',
    status: 'r.status',
    nil: 'r.nil',
  },
  // a quarter stands with the month it ends with, below that month
  order: 'r.last_month desc, r.first_month desc, r.id',
};

/** The person the statement runs for, as row-level security knows them. */
const ME = `nullif(current_setting('app.user', true), '')::uuid`;

/**
 * Whether anything was written, added or removed since the verified revision was copied: a copy's version is one above
 * that of what it copies.
 */
const CHANGED = `exists (
    select from report_revision v where v.report_id = r.id and v.revision = r.verified_revision
       and ((v.nil, v.partial) is distinct from (r.nil, r.partial)
        or exists (${differing('report_entry')}) or exists (${differing('report_record')})))`;

function differing(table: 'report_entry' | 'report_record'): string {
  const of = (revision: string) =>
    `(select id, version from ${table} e where e.report_id = r.id and e.revision = r.${revision})`;
  return `select from ${of('verified_revision')} was full join ${of('revision')} now using (id)
      where now.version is distinct from was.version + 1`;
}

const SUMMARY = `r.id, r.country_code as "countryCode", r.operator_id as "operatorId", ${OPERATOR_NAME} as "operatorName",
  r.period, r.status, r.nil, r.partial, r.due_on::text as "dueOn", r.submitted_at as "submittedAt",
  r.first_submitted_at as "firstSubmittedAt", r.revision,
  r.revision_reason as "revisionReason", r.return_reason as "returnReason", r.version,
  (r.submitted_by = ${ME} or r.editors @> array[${ME}]) is true as "editedByMe",
  r.verified_revision as "verifiedRevision", (r.verified_revision < r.revision and ${CHANGED}) is true as "changedSinceVerification",
  r.status in ('verified', 'locked') and exists (select from correction_request q where q.report_id = r.id and q.decision is null)
    as "correctionAsked",
  (select count(*)::int from report_entry e where e.report_id = r.id and e.revision = r.revision) as "entryCount"`;

type Row = ReportSummaryDto & { readonly matching: number };

/**
 * A page of the list and how many match, in one statement. Row-level security decides what is seen; naming the
 * countries as well lets it be found by their index. Pages share one text: each text stays prepared in the database.
 */
export function listStatement(
  { countries, homes }: Scope,
  query: ListQueryDto,
): Statement & { readonly offset: number } {
  const { where, values, order, offset, limit } = listSql(query, ALLOWED, [[...countries, ...homes]]);
  const [limitAt, offsetAt] = [values.length + 1, values.length + 2];
  const text = `
    with page as materialized (
      select r.*, count(*) over ()::int as matching from report r
       where r.country_code = any ($1::text[]) and ${where} order by ${order} limit $${limitAt} offset $${offsetAt})
    select ${SUMMARY}, r.matching from page r order by ${order}`;
  return { name: `reports-${hash(text)}`, text, values: [...values, limit, offset], offset };
}

export function toPage(rows: readonly Row[], offset: number): Page<ReportSummaryDto> {
  const summaries = rows.map(({ matching: _matching, ...summary }) => summary);
  return new Page(summaries, offset, rows[0]?.matching ?? 0);
}

/** One report as the list shows it. */
export async function findSummary(tx: EntityManager, id: string): Promise<ReportSummaryDto | undefined> {
  return (await tx.query(FIND_SUMMARY, [id]))[0];
}

const FIND_SUMMARY = `select ${SUMMARY} from report r where r.id = $1`;

/** As `findSummary`, to be sent with others. */
export const summaryOf = (id: string): Statement => ({
  name: 'report-summary',
  text: FIND_SUMMARY,
  values: [id],
});

/** What the reporting organisation is. */
export async function operatorKindOf(tx: EntityManager, operatorId: string): Promise<OperatorKind> {
  return (await tx.query('select kind from operator where id = $1', [operatorId]))[0].kind;
}

/** Throws `EntityNotFoundError` outside the deed's reach. */
export function findReport(tx: EntityManager, id: string): Promise<ReportEntity> {
  return tx.findOneByOrFail(ReportEntity, { id });
}

/** The report, locked until the transaction ends. Throws `EntityNotFoundError` outside the deed's reach. */
export async function lockReport(tx: EntityManager, id: string): Promise<ReportEntity> {
  return oneReport(await tx.query(LOCK, [id]), id);
}

const LOCK = `select ${selected(ReportEntity)} from report where id = $1 for update`;

/** @throws EntityNotFoundError outside the deed's reach */
function oneReport([report]: readonly ReportEntity[], id: string): ReportEntity {
  if (!report) throw new EntityNotFoundError(ReportEntity, { id });
  return report;
}

/** Stores all that stands in a report's own row. */
export function stored(report: ReportEntity): Statement {
  const values = REPORT_COLUMNS.map(({ property }) => report[property]);
  return { name: 'report-stored', text: STORE, values: [report.id, ...values] };
}

const REPORT_COLUMNS = columnsOf(ReportEntity).filter(({ property }) => property !== 'id');

const STORE = `update report set ${REPORT_COLUMNS.map(({ column }, nth) => `${column} = $${nth + 2}`).join(', ')} where id = $1`;

/** The entries of one revision, in the order they were entered. */
export function entriesOf(
  tx: EntityManager,
  reportId: string,
  revision: number,
): Promise<ReportEntryEntity[]> {
  return tx.query(ENTRIES, [reportId, revision]);
}

const ENTRIES = `select ${selected(ReportEntryEntity)} from report_entry where report_id = $1 and revision = $2 order by position, id`;

export function recordsOf(
  tx: EntityManager,
  reportId: string,
  revision: number,
): Promise<ReportRecordEntity[]> {
  return tx.query(RECORDS, [reportId, revision]);
}

const RECORDS = `select ${selected(ReportRecordEntity)} from report_record where report_id = $1 and revision = $2 order by kind, id`;

/** Rows of a report, and of the entries and records of its current revision. */
export type WholeRows = [ReportEntity[], ReportEntryEntity[], ReportRecordEntity[]];

/** A report with what its current revision holds. */
export interface Whole {
  readonly report: ReportEntity;
  readonly entries: readonly ReportEntryEntity[];
  readonly records: readonly ReportRecordEntity[];
}

/** Reads what the current revision of a report holds. */
export async function wholeOf(tx: EntityManager, report: ReportEntity): Promise<Whole> {
  const { id, revision } = report;
  return {
    report,
    entries: await entriesOf(tx, id, revision),
    records: await recordsOf(tx, id, revision),
  };
}

/**
 * Locks the report until the transaction ends, then reads what it holds: a statement each, for whoever waited for the
 * lock sees what was done in the meantime. Their rows are for `toWhole`.
 */
export function lockWhole(id: string): Statement[] {
  return [
    { name: 'report-locked', text: LOCK, values: [id] },
    { name: 'report-entries', text: ENTRIES.replace('$2', CURRENT), values: [id] },
    { name: 'report-records', text: RECORDS.replace('$2', CURRENT), values: [id] },
  ];
}

const CURRENT = '(select r.revision from report r where r.id = $1)';

/** @throws EntityNotFoundError outside the deed's reach */
export const toWhole = ([rows, entries, records]: WholeRows, id: string): Whole => ({
  report: oneReport(rows, id),
  entries,
  records,
});

/** A short, stable name for a prepared statement. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

const ENTRY_COLUMNS = `id, country_code, operator_id, period, activity, setting, beneficiary_type, stage, population_group,
  project_code, implementing_partner, donor, task_ref, service, count_basis, place_code, disability_asked,
  disability_asked_number, disability_method, quantity_value, quantity_unit, stated_total, cells, in_rows, flags,
  ${SUM_COLUMNS.join(', ')}, comments, position`;

/** Copies the entries and records of a revision to the next one, for a correction to change; no earlier version fits them. */
export async function copyRevision(tx: EntityManager, reportId: string, revision: number): Promise<void> {
  await tx.query(
    `insert into report_entry (report_id, revision, version, ${ENTRY_COLUMNS})
     select report_id, revision + 1, version + 1, ${ENTRY_COLUMNS} from report_entry where report_id = $1 and revision = $2`,
    [reportId, revision],
  );
  const columns = 'id, country_code, operator_id, period, kind, content';
  await tx.query(
    `insert into report_record (report_id, revision, version, ${columns})
     select report_id, revision + 1, version + 1, ${columns} from report_record where report_id = $1 and revision = $2`,
    [reportId, revision],
  );
}
