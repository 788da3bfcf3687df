import { addMonths, type Month, monthOf, parsePeriod } from '../period.js';
import type { KpiDefinition } from './definition.js';
import type { KpiFacts } from './facts.js';
import { levelsNamed } from './levels.js';
import { type Figure, type KpiPoint, noValue, tally } from './point.js';
import { owedWithin } from './reporting.js';

/** How many of the reports owed in the window are verified. `share` is null where none was owed. */
export interface VerifiedShare {
  readonly verified: number;
  readonly due: number;
  readonly share: number | null;
}

/**
 * The window of a criterion's data evidence: the `months` that end with the assessment's period, or with the last
 * month that is over, whichever is earlier.
 * @param periodText the assessment's, `2026` or `2026-Q1`
 * @param today date `2026-08-14`
 * @source docs/methodology.md#data-evidence
 */
export function dataEvidenceWindow(
  periodText: string,
  months: number,
  today: string,
): { from: Month; to: Month } {
  const { last } = parsePeriod(periodText);
  const complete = addMonths(monthOf(today), -1);
  const [to = last] = [last, complete].sort();
  return { from: addMonths(to, 1 - months), to };
}

/** The share of the reports owed in the inclusive months that are verified, suspended ones left out. @source docs/methodology.md#data-evidence */
export function verifiedShare(facts: KpiFacts, from: Month, to: Month): VerifiedShare {
  const owed = owedWithin(facts, { first: from, last: to });
  const verified = tally(owed, ({ of: { report } }) => report?.verifiedOn != null);
  return { verified, due: owed.length, share: owed.length === 0 ? null : verified / owed.length };
}

/**
 * The version of a KPI that speaks for an answer: the newest that takes no points from levels, which answers make.
 * @param versions oldest first
 * @returns undefined where every version does
 * @source docs/methodology.md#kpi-levels
 */
export function asEvidence<T extends Pick<KpiDefinition, 'needs'>>(versions: readonly T[]): T | undefined {
  return versions.findLast((one) => levelsNamed(one).length === 0);
}

/** A point's figure under a code: the point's own, or, for a code with a letter like `KPI-06b`, that part's. */
export function figureOf(point: KpiPoint, kpi: string): Figure {
  if (!/[a-z]$/.test(kpi)) return point;
  return point.parts?.find(({ code }) => code === kpi) ?? noValue(point.reason ?? 'not_computable');
}
