import { type Month, parsePeriod } from '../period.js';
import type { KpiDefinition } from './definition.js';
import type { Figure } from './point.js';
import type { KpiVerdict } from './progress.js';

/** A target of a year with where the country came from, in the KPI's own unit. `null` = not recorded. */
export interface YearTarget {
  readonly year: number;
  readonly value: number;
  readonly baseline: number | null;
  /** the year at whose end the baseline stood; before the target's */
  readonly baselineYear: number | null;
}

/** What was planned for the end of a month, in the KPI's own unit. */
export interface Planned {
  readonly value: number;
  /** how far a figure may lie off `value` and still be on the path */
  readonly tolerance: number;
  /** the plan goes up, or stays */
  readonly rises: boolean;
}

/** Where a figure lies beside the planned path. */
export type PathPosition = 'ahead' | 'on_path' | 'behind' | 'cannot_be_told';
export const PATH_POSITIONS: readonly PathPosition[] = ['ahead', 'on_path', 'behind', 'cannot_be_told'];

interface Knot {
  readonly year: number;
  readonly value: number;
}

/** Months are counted from the year 0; a knot stands in its year's December. */
const decemberOf = (year: number) => year * 12 + 11;
const ordinal = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** Where the way to a target begins: at its own baseline, if that is not older than the target before it, else there. */
function startOf({ year, baseline, baselineYear }: YearTarget, before: Knot | undefined): Knot | null {
  const isOwn = baseline !== null && baselineYear !== null && baselineYear < year;
  if (isOwn && baselineYear >= (before?.year ?? baselineYear)) return { year: baselineYear, value: baseline };
  return before ?? null;
}

/** Off the plan by a tenth of the way, or by a fiftieth of the planned value, whichever is more, is on the path still. */
const OF_THE_WAY = 0.1;
const OF_THE_VALUE = 0.02;

/**
 * What was planned for the end of a month: a straight line to the December of each year with a target, from the
 * December of the baseline's year or from the target before.
 * @param targets of one country and KPI, in any order, one a year
 * @returns null before the first start, after the last target, and between a target and a later baseline
 * @source docs/methodology.md#kpi-path
 */
export function plannedAt(targets: readonly YearTarget[], month: Month): Planned | null {
  const at = ordinal(month);
  const ordered = [...targets].sort((a, b) => a.year - b.year);
  const nth = ordered.findIndex(({ year }) => at <= decemberOf(year));
  const target = ordered[nth];
  const start = target && startOf(target, ordered[nth - 1]);
  if (!start || at < decemberOf(start.year)) return null;
  const way = target.value - start.value;
  const gone = (at - decemberOf(start.year)) / (decemberOf(target.year) - decemberOf(start.year));
  const value = gone === 1 ? target.value : start.value + gone * way;
  const tolerance = Math.max(Math.abs(way) * OF_THE_WAY, Math.abs(value) * OF_THE_VALUE);
  return { value, tolerance, rises: way >= 0 };
}

/** The last month of a point's period, also of an interval `2026-01/2026-05`. */
export function lastMonthOf(period: string): Month {
  const [first = period, last] = period.split('/');
  return last ?? parsePeriod(first).last;
}

/**
 * Where a figure lies beside what was planned for the end of its months, by the KPI's direction; towards an aim, better
 * is the way that the plan goes. Of a figure that is a range all must lie there, or it cannot be told. A figure that
 * meets what was set is never behind.
 * @param planned null = nothing was planned for its end
 * @returns null without a figure or a plan
 * @source docs/methodology.md#kpi-path
 */
export function pathPosition(
  { direction }: Pick<KpiDefinition, 'direction'>,
  figure: Pick<Figure, 'value' | 'lower' | 'upper'>,
  planned: Planned | null,
  verdict: KpiVerdict | null,
): PathPosition | null {
  const lower = figure.lower ?? figure.value;
  const upper = figure.upper ?? figure.value;
  if (planned === null || lower === null || upper === null) return null;
  const isHigherBetter = direction === 'up' || (direction === 'towards' && planned.rises);
  const position = beside({ lower, upper }, planned, isHigherBetter);
  return position === 'behind' && verdict === 'met' ? 'on_path' : position;
}

function beside(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  { value, tolerance }: Planned,
  isHigherBetter: boolean,
): PathPosition {
  const [least, most] = [value - tolerance, value + tolerance];
  if (upper < least) return isHigherBetter ? 'behind' : 'ahead';
  if (lower > most) return isHigherBetter ? 'ahead' : 'behind';
  return lower >= least && upper <= most ? 'on_path' : 'cannot_be_told';
}
