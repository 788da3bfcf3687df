/** Shapes of the contract that the pages about versions use, by hand until `schema.d.ts` is generated. */
import type { Body, Pillar } from '../../../api/domain/codes.js';

/** One of `GET /frameworks`. */
export interface FrameworkVersion {
  ref: string;
  title: string;
  source: string;
  /** Null: it came with the product. */
  importedAt: string | null;
}

/** A function, a recommendation or a criterion of a version. */
export interface ChangedPart {
  of: 'function' | 'recommendation' | 'criterion';
  code: string;
  recommendation: string | null;
  /** The level of a criterion. */
  rung: number | null;
  text: string;
}

export interface Weight {
  code: Pillar;
  weight: number;
}

export type RuleName = 'freshMonths' | 'notApplicableWhen' | 'dataEvidence' | 'evidenceRule' | 'evidence';

/** What a version changed against an earlier one. */
export interface FrameworkChange {
  from: string;
  to: string;
  added: ChangedPart[];
  removed: ChangedPart[];
  reworded: { before: ChangedPart; after: ChangedPart }[];
  replaced: { before: ChangedPart[]; after: ChangedPart; moved: boolean }[];
  weights: { code: string; before: Weight[]; after: Weight[] }[];
  rules: { code: string; rule: RuleName; before: string | null; after: string | null }[];
}

/** What became of a file that was sent, or would become of it. */
export interface FrameworkImport {
  ref: string | null;
  outcome: 'new' | 'unchanged' | 'refused';
  faults: { pointer: string; code: string; detail: string }[];
  change: FrameworkChange | null;
  openRounds: { countryCode: string; body: Body; frameworkRef: string; rounds: number }[];
}
