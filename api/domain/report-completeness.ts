import type { ActivityDefinition } from './activity.js';
import type { Entry } from './report.js';
import { sumsOf } from './saddd.js';

/** How far a report's entries give the breakdown that their activities need, in people. */
export interface ReportCompleteness {
  /** whether any entry counts people */
  readonly countsPeople: boolean;
  /** people met of entries whose activity needs sex and age, or sex, age and disability */
  readonly requiredCells: number;
  /** those of them for whom all that is needed is known (of uncrossed disability, the lower bound) */
  readonly knownCells: number;
  /** the same of people who are only expected to benefit: an estimate, which KPI-08 counted by its version 1.0 */
  readonly expectedRequiredCells: number;
  readonly expectedKnownCells: number;
}

interface Line {
  readonly countsPeople: boolean;
  readonly isExpected: boolean;
  readonly required: number;
  readonly known: number;
}

function lineOf(entry: Entry, definition: ActivityDefinition | undefined): Line {
  const needed = definition?.disaggregation ?? 'none';
  const { total, knownSexAge, fullLower } = sumsOf(entry);
  const isExpected = entry.stage === 'expected';
  if (needed === 'none' || total === null)
    return { countsPeople: total !== null, isExpected, required: 0, known: 0 };
  const known = needed === 'sex_age' ? knownSexAge : fullLower;
  return { countsPeople: true, isExpected, required: total, known: known ?? 0 };
}

const sum = (lines: readonly Line[], of: 'required' | 'known') =>
  lines.reduce((people, line) => people + line[of], 0);

/**
 * Completeness of one report: the base of KPI-08 (a report is complete from 90 % known).
 * @param definitionOf the activity's entry in the catalogue; an unknown activity needs nothing
 * @source docs/methodology.md#kpi-08
 */
export function completenessOf(
  entries: readonly Entry[],
  definitionOf: (activity: string) => ActivityDefinition | undefined,
): ReportCompleteness {
  const lines = entries.map((entry) => lineOf(entry, definitionOf(entry.activity)));
  const met = lines.filter(({ isExpected }) => !isExpected);
  const expected = lines.filter(({ isExpected }) => isExpected);
  return {
    countsPeople: lines.some((line) => line.countsPeople),
    requiredCells: sum(met, 'required'),
    knownCells: sum(met, 'known'),
    expectedRequiredCells: sum(expected, 'required'),
    expectedKnownCells: sum(expected, 'known'),
  };
}
