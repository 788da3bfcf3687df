import type { ActivityDefinition } from './activity.js';
import type { Entry } from './report.js';
import { sumsOf } from './saddd.js';

/** How far a report's entries give the breakdown that their activities need, in people. */
export interface ReportCompleteness {
  /** whether any entry counts people */
  readonly countsPeople: boolean;
  /** people of entries whose activity needs sex and age, or sex, age and disability */
  readonly requiredCells: number;
  /** those of them for whom all that is needed is known (of uncrossed disability, the lower bound) */
  readonly knownCells: number;
}

/**
 * Completeness of one report: the base of KPI-08 (a report is complete from 90 % known).
 * @param definitionOf the activity's entry in the catalogue; an unknown activity needs nothing
 * @source docs/methodology.md#kpi
 */
export function completenessOf(
  entries: readonly Entry[],
  definitionOf: (activity: string) => ActivityDefinition | undefined,
): ReportCompleteness {
  const lines = entries.map((entry) => {
    const needed = definitionOf(entry.activity)?.disaggregation ?? 'none';
    const { total, knownSexAge, fullLower } = sumsOf(entry);
    if (needed === 'none' || total === null) return { countsPeople: total !== null, required: 0, known: 0 };
    return {
      countsPeople: true,
      required: total,
      known: (needed === 'sex_age' ? knownSexAge : fullLower) ?? 0,
    };
  });
  return {
    countsPeople: lines.some((line) => line.countsPeople),
    requiredCells: lines.reduce((sum, line) => sum + line.required, 0),
    knownCells: lines.reduce((sum, line) => sum + line.known, 0),
  };
}
