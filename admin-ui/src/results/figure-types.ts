/** A KPI's figure and why there is none: the shapes that everything else is made of. */

export type NoValue = 'no_data' | 'not_computable' | 'suppressed' | 'withheld';
export type Why =
  | 'under_30_sampled'
  | 'under_50_asked'
  | 'no_baseline'
  | 'under_30_staff'
  | 'under_5_leavers'
  | 'response_under_60'
  | 'not_due_in_all_months'
  | 'not_added_over_activities'
  | 'too_few_reports'
  | 'no_published_round'
  | 'levels_not_shared'
  | 'too_few_answers'
  | 'not_applicable'
  | 'told_by_years';

/** A KPI's figure, unrounded in its unit; `value: null` has a reason. */
export interface KpiFigure {
  value: number | null;
  lower?: number | null;
  upper?: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Of a ratio of two shares: the one it is held against. */
  against?: { numerator: number; denominator: number };
  reason?: NoValue;
  why?: Why;
}
