import type { ReportStatus } from '../../domain/codes.js';
import type { CoveredWork, StoredReport, StoredReports } from '../../domain/exchange/planned.js';
import { toEntry } from '../../reports/entry-row.js';
import type { ReportEntryEntity } from '../../reports/report-entry.entity.js';
import type { ReportRecordEntity } from '../../reports/report-record.entity.js';

/** A report that rows speak of, with the entries and sub-records of its current revision, as rows of the database. */
export interface StoredReportRow {
  readonly id: string;
  readonly operatorId: string;
  readonly period: string;
  readonly status: ReportStatus;
  readonly revision: number;
  readonly revisionReason: string | null;
  readonly nil: boolean;
  readonly partial: string | null;
  readonly version: number;
  readonly entries: readonly ReportEntryEntity[];
  readonly records: readonly ReportRecordEntity[];
}

/** What is stored already, as it travels to the worker. */
export interface Stored {
  readonly reports: readonly StoredReportRow[];
  /** what the same operators report in any period */
  readonly reported: readonly (CoveredWork & { readonly operatorId: string })[];
}

/** The same as the domain asks for it, and the rows by operator and period. */
export function storedOf(stored: Stored): { byKey: Map<string, StoredReportRow>; reports: StoredReports } {
  const byKey = new Map(stored.reports.map((one) => [`${one.operatorId} ${one.period}`, one]));
  const reports = new Map<string, StoredReport>();
  for (const [key, one] of byKey)
    reports.set(key, {
      ...one,
      entries: one.entries.map(toEntry),
      records: one.records.map(({ content }) => content),
    });
  const reported = new Map<string, CoveredWork[]>();
  for (const one of stored.reported)
    reported.set(one.operatorId, [...(reported.get(one.operatorId) ?? []), one]);
  return {
    byKey,
    reports: {
      report: (operatorId, period) => reports.get(`${operatorId} ${period}`),
      reported: (operatorId) => reported.get(operatorId) ?? [],
    },
  };
}
