import type { EntryDraft } from '../../../api/domain/validation/context.js';
import { type Answer, request } from '../api/client';
import type {
  CopiedLayout,
  Finding,
  Place,
  Report,
  ReportSummary,
  ReturnItem,
  StoredEntry,
  StoredRecord,
} from './report-types';
import type { Mark } from './review/marks';

const match = (version: number | null) => (version === null ? undefined : `"${version}"`);

export interface ListQuestion {
  filter?: Readonly<Record<string, unknown>>;
  sort?: readonly [string, 'ASC' | 'DESC'];
  /** First and last row, both included. */
  range?: readonly [number, number];
  signal?: AbortSignal;
}

/** A page of a list and how many there are in all. */
export async function readList<T>(resource: string, { filter = {}, sort, range, signal }: ListQuestion) {
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    ...(sort && { sort: JSON.stringify(sort) }),
    ...(range && { range: JSON.stringify(range) }),
  });
  const { data, headers } = await request<T[]>(`/${resource}?${query}`, { signal });
  return { rows: data, total: Number(headers.get('content-range')?.split('/').at(-1) ?? data.length) };
}

export const readReport = async (id: string): Promise<Report> =>
  (await request<Report>(`/reports/${id}`)).data;

export const readFindings = async (id: string): Promise<Finding[]> =>
  (await request<Finding[]>(`/reports/${id}/findings`)).data;

export const readPlaces = (
  filter: Readonly<Record<string, unknown>>,
  range: readonly [number, number],
  signal?: AbortSignal,
) => readList<Place>('places', { filter, range, ...(signal && { signal }) });

export interface NewReport {
  id: string;
  operatorId: string;
  period: string;
  nil: boolean;
  partial: string | null;
}

/** The id, made here, is also the key against doubles. */
export const createReport = (body: NewReport): Promise<Answer<Report>> =>
  request('/reports', { method: 'POST', body, idempotencyKey: body.id });

export const changeReport = (report: ReportSummary, body: { nil?: boolean; partial?: string | null }) =>
  request<ReportSummary>(`/reports/${report.id}`, { method: 'PATCH', body, ifMatch: match(report.version) });

export type Move = 'submission' | 'withdrawal' | 'return' | 'verification' | 'lock' | 'correction';

/**
 * Moves a report from one state to the next.
 * @param body the reason, for a return and a correction; what a return asks at single entries and cells
 */
export const moveReport = (
  report: ReportSummary,
  move: Move,
  body: { reason?: string; items?: readonly Mark[] } = {},
) =>
  request<ReportSummary>(`/reports/${report.id}/${move}`, {
    method: 'POST',
    body,
    ifMatch: match(report.version),
  });

/** Says of what was asked that it is right as it stands (`null`: takes that back). */
export const answerItem = (report: ReportSummary, nth: number, answer: { note: string | null } | null) =>
  request<ReturnItem[]>(`/reports/${report.id}/return-items/${nth}/answer`, {
    method: answer ? 'PUT' : 'DELETE',
    ...(answer && { body: answer }),
  });

/** @param version null: the entry is not stored yet */
export async function writeEntry(
  reportId: string,
  entry: EntryDraft,
  version: number | null,
): Promise<StoredEntry> {
  const path = `/reports/${reportId}/entries/${entry.id}`;
  return (await request<StoredEntry>(path, { method: 'PUT', body: entry, ifMatch: match(version) })).data;
}

/** @param version null: the record is not stored yet */
export const writeRecord = (
  reportId: string,
  { version, ...record }: Omit<StoredRecord, 'version'> & { version: number | null },
) =>
  request(`/reports/${reportId}/records/${record.id}`, {
    method: 'PUT',
    body: record,
    ifMatch: match(version as number | null),
  });

/** Opens the entries of the operator's last report, without figures; what is there already stays. */
export const copyLayout = async (reportId: string): Promise<CopiedLayout> =>
  (await request<CopiedLayout>(`/reports/${reportId}/layout`, { method: 'POST', body: {} })).data;

/** Takes an entry or a sub-record out of a draft. */
/** A draft that was never submitted, with what is in it. */
export const removeReport = ({ id, version }: ReportSummary) =>
  request(`/reports/${id}`, { method: 'DELETE', ifMatch: match(version) });

export const removePart = (
  reportId: string,
  part: 'entries' | 'records',
  { id, version }: { id: string; version: number },
) => request(`/reports/${reportId}/${part}/${id}`, { method: 'DELETE', ifMatch: match(version) });

export interface Comment {
  comment: string;
  /** Absent: for the rule in the whole report. */
  entryId?: string;
  cell?: string;
}

export const answerWarning = (reportId: string, rule: string, body: Comment) =>
  request<Finding[]>(`/reports/${reportId}/comments/${rule}`, { method: 'PUT', body });
