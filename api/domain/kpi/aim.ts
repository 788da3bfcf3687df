import type { KpiDefinition } from './definition.js';
import type { YearTarget } from './trajectory.js';

/** Shares that are the same but for the crumbs of binary fractions. */
const CRUMB = 1e-9;

/** How far a figure is from where better lies; null = there is no better or worse than the country says itself. */
function distance(figure: number, { direction, towards }: Pick<KpiDefinition, 'direction' | 'towards'>) {
  if (direction === 'up') return -figure;
  if (direction === 'down') return figure;
  return typeof towards === 'number' ? Math.abs(figure - towards) : null;
}

/**
 * Whether a target lies the wrong way from its baseline by the KPI's direction: reaching it would make things worse.
 * It may be meant (a first year of a wider count), so it is asked about and never refused.
 * @returns false without a baseline, and where the aim is the country's own target or its baseline
 * @source docs/methodology.md#kpi-targets
 */
export function leadsAway(
  { value, baseline }: Pick<YearTarget, 'value' | 'baseline'>,
  definition: Pick<KpiDefinition, 'direction' | 'towards'>,
): boolean {
  if (baseline === null) return false;
  const [from, to] = [distance(baseline, definition), distance(value, definition)];
  return from !== null && to !== null && to - from > CRUMB;
}
