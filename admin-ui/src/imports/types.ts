import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type ImportBatch = Schemas['ImportBatchDto'];
export type ImportSummary = Schemas['ImportSummaryDto'];
export type ImportRow = Schemas['ImportRowDto'];
export type RowFinding = Schemas['RowFindingDto'];
export type ImportStatus = ImportSummary['status'];
export type Verdict = ImportRow['verdict'];
export type SavedMapping = Schemas['MappingDto'];
export type SheetHeadings = Schemas['SheetHeadingsDto'];

/** How far a long import has come. */
export interface Progress {
  phase: string;
  done: number;
  of: number | null;
}
