import type { Snapshot } from '../../access/snapshot.js';
import { codesAt } from '../../domain/cells.js';
import { FLAGS } from '../../domain/codes.js';
import { type ColumnRole, parseRole } from '../../domain/exchange/roles.js';
import { rolesInUse } from '../../domain/exchange/write-row.js';
import type { Entry } from '../../domain/report.js';
import { chosen, type ExportFilter, valuesOf } from './export.queries.js';

interface Given extends Omit<Entry, 'counts' | 'flags'> {
  /** the cells that are not null, as the commas and NULLs of their arrays without the figures: few differ */
  readonly patterns: readonly string[] | null;
  readonly flagged: readonly boolean[];
}

/** The columns that the entries need, found by the database in one pass: no entry is read for it. */
export async function columnsInUse(snapshot: Snapshot, filter: ExportFilter): Promise<ColumnRole[]> {
  const text = `
    select ${TEXTS.map(([column, name]) => `max(e.${column}) as "${name}"`).join(', ')},
           case when count(e.quantity_value) > 0 then jsonb_build_object('value', 0, 'unit', max(e.quantity_unit)) end as quantity,
           array[${FLAGS.map((_, index) => `count(e.flags[${index + 1}]) > 0`).join(', ')}] as flagged,
           array_agg(distinct translate(e.cells::text, '0123456789', '')) as patterns
      from (${chosen(filter.basis)}) r
      join report_entry e on e.report_id = r.id and e.revision = r.exported_revision`;
  const [given] = await snapshot.rows<Given & Record<string, unknown>>(text, valuesOf(filter));
  return rolesInUse(given?.patterns ? [entryOfAll(given, given.patterns)] : []).flatMap(withPlaceNames);
}

const TEXTS: readonly (readonly [string, keyof Entry])[] = [
  ['place_code', 'placeCode'],
  ['activity', 'activity'],
  ['setting', 'setting'],
  ['beneficiary_type', 'beneficiaryType'],
  ['stage', 'stage'],
  ['population_group', 'populationGroup'],
  ['project_code', 'projectCode'],
  ['implementing_partner', 'implementingPartner'],
  ['donor', 'donor'],
  ['task_ref', 'taskRef'],
  ['service', 'service'],
  ['count_basis', 'countBasis'],
  ['disability_asked', 'disabilityAsked'],
  ['disability_asked_number', 'disabilityAskedNumber'],
  ['disability_method', 'disabilityMethod'],
  ['stated_total', 'statedTotal'],
  ['comments', 'comments'],
];

/** One entry that has a value wherever any of them has one. */
function entryOfAll({ flagged, ...fields }: Given, patterns: readonly string[]): Omit<Entry, 'id'> {
  const positions = new Set(patterns.flatMap(positionsOf));
  return {
    ...fields,
    counts: [...positions].map((position) => ({ measure: 'people', ...codesAt(position), value: 0 })),
    flags: FLAGS.filter((_, index) => flagged[index]).map((flag) => ({ flag, value: 0 })),
  };
}

/** `{NULL,,NULL}`: the second cell holds a figure. */
function positionsOf(pattern: string): number[] {
  const cells = pattern.slice(1, -1).split(',');
  return cells.flatMap((cell, index) => (cell === '' ? [index] : []));
}

/** People know places by name: the names stand behind the p-code, which decides. */
function withPlaceNames(role: ColumnRole): ColumnRole[] {
  if (role.kind !== 'entry' || role.field !== 'placeCode') return [role];
  return [role, ...['adm1Name', 'adm2Name', 'adm3Name'].map(parseRole).filter((name) => name !== null)];
}
