import { isPeriod, overlaps, parsePeriod } from '../period.js';
import type { EntryDraft } from '../validation/context.js';
import type { StoredReports } from './planned.js';
import { type RowProblem, rowProblem } from './row-problem.js';
import type { ReadRow } from './row-source.js';

/** Keeps a month from being counted again inside a quarter of the same operator, project and activity, and the reverse. */
export interface Coverage {
  /** V08 for an entry that is to be written; empty = nothing else covers its months */
  readonly breaches: (row: ReadRow, entry: EntryDraft) => RowProblem[];
  /** notes that the entry is to be written */
  readonly take: (entry: EntryDraft) => void;
}

/**
 * The coverage of one report.
 * @param covered the periods of every operator, project and activity, shared by the reports of an import
 * @source docs/methodology.md#exchange
 */
export function coverageOf(
  operatorId: string | null,
  period: string,
  stored: StoredReports,
  covered: Map<string, Set<string>>,
): Coverage {
  const seen = `${operatorId}`;
  if (operatorId !== null && !covered.has(seen)) {
    covered.set(seen, new Set());
    for (const one of stored.reported(operatorId)) periodsOf(covered, operatorId, one).add(one.period);
  }
  const own = isPeriod(period, 'month', 'quarter') ? parsePeriod(period) : null;
  return {
    breaches: (row, entry) => {
      if (!own || operatorId === null) return [];
      const others = [...periodsOf(covered, operatorId, entry)];
      const other = others.find(
        (one) => one !== period && isPeriod(one, 'month', 'quarter') && overlaps(parsePeriod(one), own),
      );
      if (other === undefined) return [];
      const place = row.source.columnOf('period');
      return [rowProblem({ ...row, ...place }, 'E', 'V08.month-in-quarter', { period, other })];
    },
    take: (entry) => {
      if (operatorId !== null) periodsOf(covered, operatorId, entry).add(period);
    },
  };
}

function periodsOf(
  covered: Map<string, Set<string>>,
  operatorId: string,
  { projectCode, activity }: { readonly projectCode?: string | null; readonly activity: string },
): Set<string> {
  const key = JSON.stringify([operatorId, projectCode ?? null, activity]);
  const periods = covered.get(key) ?? new Set();
  covered.set(key, periods);
  return periods;
}
