import type { Text } from '../framework.js';

/** What a KPI's points can be split by. A point carries each as a key of its own. */
export const DIMENSIONS = [
  'month',
  'quarter',
  'year',
  'operator',
  'activity',
  'setting',
  'sex',
  'ageBand',
  'disability',
  'populationGroup',
  'place',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The dimensions that cut time; a query names one of them at most. */
export const TIME_DIMENSIONS = ['month', 'quarter', 'year'] as const;
export type TimeDimension = (typeof TIME_DIMENSIONS)[number];

/** `ratio` 0.9 = 90 %; `points` a difference of two ratios; `count` a whole number. */
export const KPI_UNITS = ['ratio', 'points', 'count'] as const;
export type KpiUnit = (typeof KPI_UNITS)[number];

/** Where a better figure lies: higher, lower, or nearer to `towards`. */
export const DIRECTIONS = ['up', 'down', 'towards'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * Whether a target or a baseline can be a figure of a KPI: a count is a whole number from 0, points lie between −1 and 1, a
 * ratio between 0 and 1; above 1 only where it is to come near something (KPI-11 holds one share against another).
 * @source docs/methodology.md#kpi-targets
 */
export function isPossible(
  figure: number,
  { unit, direction }: Pick<KpiDefinition, 'unit' | 'direction'>,
): boolean {
  if (unit === 'count') return Number.isSafeInteger(figure) && figure >= 0;
  if (unit === 'points') return Math.abs(figure) <= 1;
  return figure >= 0 && (figure <= 1 || direction === 'towards');
}

/** What a figure would tell about a person; decides the threshold inside the country. */
export const SUBJECTS = [
  'people',
  'disability',
  'victim_assistance',
  'casualties',
  'workforce',
  'safeguarding',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One of the figures of a KPI that has several, as its points name them. */
export interface KpiPartDefinition {
  readonly code: string;
  readonly name: Text;
  /** absent: the KPI's own subject */
  readonly subject?: Subject;
  /** absent: as the KPI */
  readonly countsPeople?: boolean;
  /** absent: the KPI's own unit */
  readonly unit?: KpiUnit;
  /** the KPI's own value is made of this part and would tell it: they are shown, or not, together */
  readonly makesValue?: boolean;
}

/** How a later version of a definition differs from the one before. */
export interface KpiChange {
  readonly what: Text;
  readonly why: Text;
  /** whether a target set for the version before still measures this one */
  readonly keepsTargets: boolean;
}

/**
 * A KPI as data: what it is, how it is computed, what it informs.
 * @source docs/methodology.md#kpi
 */
export interface KpiDefinition {
  /** `KPI-07` */
  readonly code: string;
  /** of this definition, `1.0`; old figures can be recomputed by it */
  readonly version: string;
  readonly name: Text;
  /** what an officer learns from it */
  readonly question: Text;
  readonly numerator: Text;
  readonly denominator: Text;
  readonly unit: KpiUnit;
  readonly direction: Direction;
  /** only with direction `towards`: a fixed figure, the country's target, or its baseline */
  readonly towards?: number | 'target' | 'baseline';
  /** only with direction `towards`: the range that counts as met, in the KPI's unit */
  readonly good?: { readonly from: number; readonly to: number };
  readonly disaggregations: readonly Dimension[];
  /** `brief`, `std` (a published standard) or `ours`, with the place in words */
  readonly source: { readonly kind: 'brief' | 'std' | 'ours'; readonly text: Text };
  /** the recommendations it informs */
  readonly informs: readonly string[];
  /** whether numerator and denominator are persons: only then is it suppressed (docs/disclosure-control.md) */
  readonly countsPeople: boolean;
  readonly subject?: Subject;
  readonly parts?: readonly KpiPartDefinition[];
  /**
   * `rollup`, `cells` (of it), `reports`, `duties`, `baselines`, `records:<kind>`, `on-file:<what>`, `future:<what>`, or
   * `levels:<recommendation>`, which gives the points of its level to whatever else is counted
   */
  readonly needs: readonly string[];
  readonly computable: boolean;
  /** only where it is not computable: what is missing */
  readonly missing?: Text;
  /** only, and always, of a version after the first */
  readonly changed?: KpiChange;
}

/** A file of the KPI dictionary: the first holds every KPI, a later one those it changes. A released one never changes. */
export interface KpiCatalogue {
  /** `kpis@1.1` */
  readonly ref: string;
  readonly title: Text;
  readonly kpis: readonly KpiDefinition[];
  /** recommendations that no KPI informs, with the reason */
  readonly notes: readonly { readonly recommendation: string; readonly note: Text }[];
}
