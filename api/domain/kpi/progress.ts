import type { KpiDefinition } from './definition.js';
import type { Figure } from './point.js';

/** A target as a country sets it for a year. */
export interface KpiTarget {
  readonly baseline: number | null;
  readonly target: number | null;
}

/** What a figure says of a target. */
export type KpiVerdict = 'met' | 'missed' | 'cannot_be_told';

interface Band {
  readonly from: number;
  readonly to: number;
}

/** Around a baseline share: 0.8 to 1.25 times it counts as fair, as for KPI-11. */
const FAIR: Band = { from: 0.8, to: 1.25 };

function reaching(target: number, downwards: boolean): Band {
  return downwards
    ? { from: Number.NEGATIVE_INFINITY, to: target }
    : { from: target, to: Number.POSITIVE_INFINITY };
}

/** What a figure is held against: a range that is the same everywhere, the country's baseline, or its target. */
export type JudgedBy = 'range' | 'baseline' | 'target';
export const JUDGED_BY: readonly JudgedBy[] = ['range', 'baseline', 'target'];

/**
 * What the verdict on a KPI's figures speaks of; whatever else a country sets beside it judges nothing.
 * @source docs/methodology.md#kpi-progress
 */
export function judgedBy({ towards, good }: Pick<KpiDefinition, 'towards' | 'good'>): JudgedBy {
  if (good) return 'range';
  return towards === 'baseline' ? 'baseline' : 'target';
}

/** The range that counts as met; null where the country has set nothing to measure by. */
function metWithin(definition: KpiDefinition, { baseline, target }: KpiTarget): Band | null {
  const { direction, towards, good } = definition;
  if (good) return good;
  if (judgedBy(definition) === 'baseline')
    return baseline === null ? null : { from: FAIR.from * baseline, to: FAIR.to * baseline };
  if (target === null) return null;
  const comesFromAbove = towards === 'target' && baseline !== null && baseline > target;
  return reaching(target, direction === 'down' || comesFromAbove);
}

/**
 * Whether a figure meets what was set, by the KPI's direction. A figure that is a range is met or missed only when all
 * of it is; otherwise it cannot be told.
 * Upwards: at least the target. Downwards: at most. Towards a fixed figure: within its good range. Towards a baseline:
 * 0.8 to 1.25 times it. Towards a target: reached or passed, coming from the baseline.
 * @returns null without a value, or where nothing was set
 * @source docs/methodology.md#kpi-progress
 */
export function verdict(
  definition: KpiDefinition,
  figure: Pick<Figure, 'value' | 'lower' | 'upper'>,
  target: KpiTarget,
): KpiVerdict | null {
  const band = metWithin(definition, target);
  const lower = figure.lower ?? figure.value;
  const upper = figure.upper ?? figure.value;
  if (band === null || lower === null || upper === null) return null;
  if (lower >= band.from && upper <= band.to) return 'met';
  return upper < band.from || lower > band.to ? 'missed' : 'cannot_be_told';
}
