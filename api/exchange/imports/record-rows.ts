import type { Known } from '../../domain/exchange/known.js';
import { operatorFinder } from '../../domain/exchange/names.js';
import { rowProblem } from '../../domain/exchange/row-problem.js';
import type { ReadRow } from '../../domain/exchange/row-source.js';
import type { JsonRecord } from './report-json.js';

/** Sub-records as rows to be planned, each with its pointer for a heading. @param from the line of the first */
export function recordRows(records: readonly JsonRecord[], from: number, known: Known): ReadRow[] {
  const find = operatorFinder(known.operators);
  return records.map(({ operatorName, period, at, record }, index) => {
    const operator = find(operatorName)?.operator;
    const line = from + index;
    const place = { column: null, heading: at };
    const unknown = rowProblem({ sheet: '', line, ...place }, 'E', 'V01.unknown-operator', {
      value: operatorName.slice(0, 80),
    });
    return {
      sheet: '',
      line,
      source: { defaults: {}, columnOf: (role) => (role === 'records' ? place : null) },
      report: {
        operatorId: operator?.id ?? null,
        operatorName: operator?.name ?? operatorName,
        period,
        nil: null,
        partial: null,
      },
      stated: null,
      record,
      problems: operator ? [] : [unknown],
      notes: [],
    };
  });
}
