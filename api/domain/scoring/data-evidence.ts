import type { DataEvidence } from '../framework.js';

/** What a figure says of an answer; the last two say nothing. */
export type VerdictState = 'supports' | 'contradicts' | 'too_few_reports' | 'not_computable';

/** A KPI over the criterion's window, as it is shown beside the answer. */
export interface KpiFigure {
  /** in the KPI's own unit; `null` = no value, which is not 0 */
  readonly value: number | null;
  /** bounds, where the KPI can only be told as a range */
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** verified of the reports due in its months; absent: it waits for none, or was frozen before they were kept */
  readonly reports?: { readonly verified: number; readonly due: number };
  /** the moment the figure was computed or frozen */
  readonly asOf: string;
}

/** A figure with what it says. */
export interface Verdict extends KpiFigure {
  readonly state: VerdictState;
}

/** Share of the due reports that must be verified before a figure speaks. */
export const SHARE_TO_SPEAK = 0.8;

interface Range {
  readonly lower: number;
  readonly upper: number;
}

function rangeOf({ value, lower, upper }: KpiFigure): Range | null {
  const low = lower ?? value;
  const high = upper ?? value;
  return low === null || high === null ? null : { lower: low, upper: high };
}

/** A range supports when its deciding bound passes, contradicts when no value in it could pass, else is silent. */
function compared({ lower, upper }: Range, { atLeast, atMost, bound }: DataEvidence): VerdictState {
  const rising = atLeast !== undefined;
  const passes = (value: number) =>
    rising ? value >= atLeast : value <= (atMost ?? Number.NEGATIVE_INFINITY);
  const harder = rising ? 'lower' : 'upper';
  if (passes((bound ?? harder) === 'lower' ? lower : upper)) return 'supports';
  return passes(rising ? upper : lower) ? 'not_computable' : 'contradicts';
}

/**
 * What a KPI says of a criterion that names it.
 * @param wanted the criterion's KPI and threshold, in the KPI's unit
 * @param figure the KPI over the criterion's window
 * @param shareVerified verified ÷ due reports of the window, 0–1; `null` = none were due
 * @returns `too_few_reports` below 80 % verified; `not_computable` without a value, or where a range straddles the
 *   threshold; a criterion that asks only whether it is measured is supported by any value and never contradicted
 * @source docs/methodology.md#data-evidence
 */
export function dataEvidenceVerdict(
  wanted: DataEvidence,
  figure: KpiFigure,
  shareVerified: number | null,
): Verdict {
  if (shareVerified === null || shareVerified < SHARE_TO_SPEAK)
    return { ...figure, state: 'too_few_reports' };
  const range = rangeOf(figure);
  if (!range) return { ...figure, state: 'not_computable' };
  return { ...figure, state: wanted.exists ? 'supports' : compared(range, wanted) };
}
