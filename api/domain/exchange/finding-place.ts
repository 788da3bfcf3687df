import type { Finding } from '../validation/finding.js';
import type { RoleName } from './roles.js';
import { type RowProblem, rowProblem } from './row-problem.js';
import type { ReadRow } from './row-source.js';

/** What a rule found, at the column of the row that says it. */
export function atColumn(found: Finding, row: ReadRow): RowProblem {
  const place = rolesAt(found)
    .map((role) => row.source.columnOf(role))
    .find((one) => one !== null);
  return rowProblem({ sheet: row.sheet, line: row.line, ...place }, found.severity, found.key, found.params);
}

/** The roles that may hold what a finding is about, the nearest first: a cell, else the total; a field, else the activity. */
function rolesAt({ cell = '', pointer }: Finding): RoleName[] {
  const [field = '', key = ''] = (cell === '' ? pointer.replace(/^#\/?/, '') : cell).split('/');
  if (field === 'counts') return [key.replaceAll(',', '.'), 'statedTotal'];
  if (field === 'flags') return [`flag.${key}`];
  if (field === 'quantity') return [key === 'unit' ? 'quantity.unit' : 'quantity.value', 'quantity.value'];
  if (field === 'entries' || field === '') return [];
  if (field === 'records') return ['records'];
  return [field, 'activity'];
}
