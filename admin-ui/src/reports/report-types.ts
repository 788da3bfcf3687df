import type { OperatorKind, RecordKind, ReportStatus, Severity } from '../../../api/domain/codes.js';
import type { Entry } from '../../../api/domain/report.js';
import type { WhyLeftOut } from '../../../api/domain/validation/layout.js';
import type { MessageKey } from '../../../api/domain/validation/messages.js';
import type { components } from '../api/schema';

/** A report without its entries: a row of the list. */
export interface ReportSummary {
  id: string;
  countryCode: string;
  operatorId: string;
  operatorName: string;
  period: string;
  status: ReportStatus;
  nil: boolean;
  partial: string | null;
  dueOn: string;
  submittedAt: string | null;
  /** When it came in first: lateness is judged by this. */
  firstSubmittedAt: string | null;
  revision: number;
  revisionReason: string | null;
  returnReason: string | null;
  entryCount: number;
  /** Whether I edited or submitted this revision, so that a colleague verifies it. */
  editedByMe: boolean;
  /** Null: none yet. */
  verifiedRevision: number | null;
  changedSinceVerification: boolean;
  /** Somebody asks for it to be opened again. */
  correctionAsked: boolean;
  version: number;
}

export interface Report extends ReportSummary {
  /** What the last return asked at single entries, and what became of it. */
  returnItems: ReturnItem[];
  /** What the reporting organisation is: it decides which records. */
  operatorKind: OperatorKind;
  entries: StoredEntry[];
  records: StoredRecord[];
}

/** What was asked at an entry or a cell, and what became of it. */
export type ReturnItem = components['schemas']['ReturnItemDto'];

export type StoredEntry = Entry & {
  sums: { total: number | null; withDisability: number | null };
  version: number;
};

export interface StoredRecord {
  id: string;
  kind: RecordKind;
  version: number;
  [field: string]: unknown;
}

/** What a rule found. */
export interface Finding {
  rule: string;
  severity: Severity;
  pointer: string;
  message: string;
  key: MessageKey;
  params: Readonly<Record<string, string | number>>;
  comment?: string | null;
  entryId?: string | null;
  /** The place within the entry, `counts/F,Y18T59,with`; '' = all of it. */
  cell?: string;
}

export interface Place {
  id: string;
  code: string;
  name: string;
  level: number;
  parentCode: string | null;
  population: number | null;
}

/** What was opened of the operator's last report. */
export interface CopiedLayout {
  /** of that report; null: there is none with entries */
  period: string | null;
  entries: StoredEntry[];
  left: LeftOut[];
}

/** An entry of the last report that was not opened again. */
export interface LeftOut {
  activity: string;
  placeCode: string;
  projectCode: string | null;
  implementingPartner: string | null;
  why: WhyLeftOut;
}
