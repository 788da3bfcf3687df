import type { Fault } from '../../domain/domain-error.js';
import type { FileKind } from '../tables/read-file.js';
import type { FilePlan, PlanFor } from './file-plan.js';
import type { ReadingOptions } from './find-headings.js';
import type { ImportFormat } from './import-state.js';
import type { KnownCountry } from './known-country.js';
import type { Stored } from './stored-reports.js';

/** What the worker is asked: first to read a file, then to plan it against what is stored. */
export type JobAsked =
  | {
      readonly step: 'read';
      readonly bytes: Uint8Array;
      readonly kind: FileKind;
      readonly options: ReadingOptions;
      readonly known: KnownCountry;
    }
  | { readonly step: 'plan'; readonly stored: Stored; readonly plan: PlanFor }
  | { readonly step: 'headings'; readonly bytes: Uint8Array; readonly kind: FileKind };

/** A file that was read: whose reports it speaks of. */
export interface FileRead {
  readonly format: ImportFormat;
  readonly mapping: string;
  readonly rows: number;
  readonly reports: readonly { readonly operatorId: string; readonly period: string }[];
}

/** A sheet as a mapping's editor shows it. */
export interface SheetHeadings {
  readonly sheet: string;
  readonly line: number;
  readonly columns: readonly { readonly heading: string; readonly samples: readonly string[] }[];
}

export type JobAnswer =
  /** on the way: rows done so far in this step */
  | { readonly progress: number }
  | { readonly done: FileRead | FilePlan | readonly SheetHeadings[] }
  | {
      readonly refused: {
        readonly code: string;
        readonly detail: string;
        readonly faults: readonly Fault[];
        readonly kind: 'state' | 'rule';
      };
    }
  | { readonly failed: string };
