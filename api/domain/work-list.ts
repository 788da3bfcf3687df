import type { ReportStatus } from './codes.js';

/** What a person is to do about a report, in the order of the list. */
export const WORK_KINDS = ['returned', 'verify', 'decide', 'begin', 'submit', 'comments', 'closed'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** A report as far as the work list asks; dates `2026-10-10`. */
export interface WorkReport {
  readonly id: string;
  readonly operatorId: string;
  readonly operatorName: string;
  readonly period: string;
  readonly status: ReportStatus;
  readonly dueOn: string;
  readonly returnReason: string | null;
  /** the day it came back last, in UTC as today is; `null` = it is not returned */
  readonly returnedOn: string | null;
  /** whether it was ever handed in: then it may be again, also once its period is closed */
  readonly cameIn: boolean;
  /** whether its period is closed for reporting */
  readonly isClosed: boolean;
  /** whether the person edited or submitted this revision */
  readonly editedByMe: boolean;
  /** warnings of what was handed in that have no comment */
  readonly commentsOwed: number;
  /** the correction request that waits; `null` = none */
  readonly request: { readonly reason: string; readonly askedByMe: boolean } | null;
}

/** A report that is owed and not begun. */
export type Unbegun = Pick<WorkReport, 'operatorId' | 'operatorName' | 'period' | 'dueOn'>;

/** One thing to do. */
export interface WorkItem extends Unbegun {
  readonly kind: WorkKind;
  /** `null` = the report is not begun */
  readonly reportId: string | null;
  /** why it was returned, or why a correction is asked for */
  readonly reason: string | null;
  /** the day it came back; `null` for the other kinds */
  readonly returnedOn: string | null;
  /** whether it was ever handed in: days late are counted from the due date only until then */
  readonly cameIn: boolean;
  /** warnings without a comment; `null` for the other kinds */
  readonly count: number | null;
}

/** Who looks: whether they verify for the centre, and whether the country lets its one officer verify their own. */
export interface Viewer {
  readonly verifies: boolean;
  readonly oneOfficer: boolean;
}

/**
 * What waits for one person, most urgent kind first, then by due date and name. A draft whose period was closed before it
 * came in stands last: it cannot be handed in, but somebody may ask for the period to be opened again. Who verifies is not asked for what
 * others are writing, nor to verify what they edited or to decide on what they asked for.
 * @source docs/methodology.md#work-list
 */
export function workList(
  reports: readonly WorkReport[],
  unbegun: readonly Unbegun[],
  viewer: Viewer,
): WorkItem[] {
  const begin = viewer.verifies ? [] : unbegun;
  const items: WorkItem[] = [
    ...reports.flatMap((report) => {
      const kind = kindOf(report, viewer);
      return kind ? [toItem(report, kind)] : [];
    }),
    ...begin.map((one) => ({
      ...one,
      kind: 'begin' as const,
      reportId: null,
      reason: null,
      returnedOn: null,
      cameIn: false,
      count: null,
    })),
  ];
  return items.sort(
    (a, b) =>
      WORK_KINDS.indexOf(a.kind) - WORK_KINDS.indexOf(b.kind) ||
      a.dueOn.localeCompare(b.dueOn) ||
      a.operatorName.localeCompare(b.operatorName),
  );
}

function kindOf(report: WorkReport, viewer: Viewer): WorkKind | null {
  return viewer.verifies ? forTheCentre(report, viewer.oneOfficer) : forTheOperator(report);
}

function forTheOperator({ status, commentsOwed, cameIn, isClosed }: WorkReport): WorkKind | null {
  if (status === 'draft') return isClosed && !cameIn ? 'closed' : 'submit';
  if (status === 'returned') return 'returned';
  return status === 'submitted' && commentsOwed > 0 ? 'comments' : null;
}

function forTheCentre(report: WorkReport, oneOfficer: boolean): WorkKind | null {
  const { status, editedByMe, request } = report;
  if (status === 'submitted' && (oneOfficer || !editedByMe)) return 'verify';
  if (request) return oneOfficer || !request.askedByMe ? 'decide' : null;
  return editedByMe ? forTheOperator(report) : null;
}

function toItem(report: WorkReport, kind: WorkKind): WorkItem {
  const {
    id: reportId,
    operatorId,
    operatorName,
    period,
    dueOn,
    returnReason,
    returnedOn,
    cameIn,
    request,
    commentsOwed,
  } = report;
  return {
    kind,
    reportId,
    operatorId,
    operatorName,
    period,
    dueOn,
    reason: kind === 'returned' ? returnReason : kind === 'decide' ? (request?.reason ?? null) : null,
    returnedOn: kind === 'returned' ? returnedOn : null,
    cameIn,
    count: kind === 'comments' ? commentsOwed : null,
  };
}
