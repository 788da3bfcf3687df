import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import { namesOf } from '../../access/names.js';
import type { Actor } from '../../access/policy.js';
import { isEditable } from '../../domain/report-workflow.js';
import { type RevisionContent, revisionChanges } from '../../domain/revision-changes.js';
import { toEntry } from '../entry-row.js';
import type { ReportEntity } from '../report.entity.js';
import { entriesOf, findReport, recordsOf } from '../reports.queries.js';
import { foundOr404 } from '../writing.js';
import type { RevisionChangesDto, RevisionDto, StepDto } from './revision.dto.js';
import { type KeptReturn, type RevisionRow, revisionRow, revisionRows } from './revisions.queries.js';

/** The history of a report: its revisions, and what changed from one to another, cell by cell. */
@Injectable()
export class RevisionsService {
  constructor(private readonly db: Db) {}

  /** Newest first. */
  async list(actor: Actor, reportId: string): Promise<RevisionDto[]> {
    const { report, rows, totals } = await this.db.as(actor, async (tx) => ({
      report: await findReport(tx, reportId),
      rows: await revisionRows(tx, reportId),
      totals: await totalsOf(tx, reportId),
    }));
    const all = withDraft(report, rows);
    const names = await namesOf(
      this.db,
      all.flatMap((row) => [
        row.openedBy,
        row.submittedBy,
        row.verifiedBy,
        ...row.returns.flatMap(whoReturned),
      ]),
    );
    return all.map((row) => toRevisionDto(row, report, totals.get(row.revision), names)).reverse();
  }

  changes(
    actor: Actor,
    reportId: string,
    revision: number,
    since = Math.max(revision - 1, 1),
  ): Promise<RevisionChangesDto> {
    return this.db.as(actor, async (tx) => {
      const report = await findReport(tx, reportId);
      const [before, after] = [await contentOf(tx, report, since), await contentOf(tx, report, revision)];
      return { revision, since, ...revisionChanges(before, after) };
    });
  }
}

/** The revision under way has no row of its own before it is handed in, unless it is a correction. */
function withDraft(report: ReportEntity, rows: readonly RevisionRow[]): RevisionRow[] {
  if (rows.some(({ revision }) => revision === report.revision)) return [...rows];
  const { revision, revisionReason: reason, createdAt: openedAt, nil, partial } = report;
  return [...rows, { ...BLANK, revision, reason, openedAt, nil, partial }];
}

const BLANK = {
  openedBy: null,
  commentsOwed: 0,
  submittedAt: null,
  submittedBy: null,
  returnedAt: null,
  returnedBy: null,
  returnReason: null,
  returns: [],
  verifiedAt: null,
  verifiedBy: null,
};

/** What a revision holds. @throws HttpException 404 for one that the report does not have */
async function contentOf(
  tx: EntityManager,
  report: ReportEntity,
  revision: number,
): Promise<RevisionContent> {
  const kept = revision === report.revision ? report : await revisionRow(tx, report.id, revision);
  const { nil, partial } = foundOr404(kept);
  return {
    nil,
    partial,
    entries: (await entriesOf(tx, report.id, revision)).map(toEntry),
    records: (await recordsOf(tx, report.id, revision)).map(({ content }) => content),
  };
}

const whoReturned = ({ submittedBy, returnedBy }: KeptReturn) => [submittedBy, returnedBy];

interface Totals {
  readonly entries: number;
  readonly contacts: number | null;
}

async function totalsOf(tx: EntityManager, reportId: string): Promise<Map<number, Totals>> {
  const rows: (Totals & { revision: number })[] = await tx.query(
    `select revision, count(*)::int as entries, sum(total)::int as contacts
       from report_entry where report_id = $1 group by revision`,
    [reportId],
  );
  return new Map(rows.map((row) => [row.revision, row]));
}

function toRevisionDto(
  row: RevisionRow,
  report: ReportEntity,
  totals: Totals | undefined,
  names: ReadonlyMap<string, string>,
): RevisionDto {
  const nameOf = (by: string | null) => (by === null ? null : (names.get(by) ?? null));
  const step = (at: Date | null, by: string | null): StepDto | null => (at ? { at, by: nameOf(by) } : null);
  const isCurrent = row.revision === report.revision;
  return {
    revision: row.revision,
    status: isCurrent ? report.status : 'verified',
    counts: row.revision === report.verifiedRevision,
    reason: row.reason,
    nil: isCurrent ? report.nil : row.nil,
    partial: isCurrent ? report.partial : row.partial,
    entryCount: totals?.entries ?? 0,
    contacts: totals?.contacts ?? null,
    opened: step(row.openedAt ?? (row.revision === 1 ? report.createdAt : null), row.openedBy),
    submitted: isCurrent && isEditable(report.status) ? null : step(row.submittedAt, row.submittedBy),
    returns: row.returns.map(({ submittedAt, submittedBy, returnedAt, returnedBy, reason, items }) => ({
      submitted: step(submittedAt === null ? null : new Date(submittedAt), submittedBy),
      returned: { at: new Date(returnedAt), by: nameOf(returnedBy) },
      reason,
      asked: items.length,
      answered: items.filter(({ answer }) => answer !== null).length,
    })),
    verified: step(row.verifiedAt, row.verifiedBy),
  };
}
