import { plainName } from '../spelling.js';
import type { Place } from '../validation/context.js';
import type { Known } from './known.js';
import { type RowProblem, rowProblem } from './row-problem.js';
import type { RowSource } from './row-source.js';
import type { Stated } from './stated.js';
import type { TableRow } from './table.js';

const BY_LEVEL = ['adm0Name', 'adm1Name', 'adm2Name', 'adm3Name'] as const;

/**
 * V26: the p-code decides where an entry is; a place name of the row that disagrees with it is noted.
 * @source docs/methodology.md#exchange
 */
export function placeNameNotes(row: TableRow, stated: Stated, source: RowSource, known: Known): RowProblem[] {
  const place = known.place(String(stated.placeCode ?? source.defaults.placeCode ?? ''));
  if (!place) return [];
  const names = namesOf(place);
  return [
    ...BY_LEVEL.map((role, level) => [role, names[level]] as const),
    ['placeName', place.name] as const,
  ].flatMap(([role, name]) => {
    const written = stated[role];
    if (name === undefined || typeof written !== 'string' || plainName(written) === plainName(name))
      return [];
    return [
      rowProblem({ ...row, ...source.columnOf(role) }, 'W', 'V26.place-name', {
        value: written,
        place: name,
      }),
    ];
  });
}

/** The names of a place by level, the country first; a level that its parents leave out is unknown. */
function namesOf(place: Place): (string | undefined)[] {
  const names: (string | undefined)[] = [...place.parents].slice(0, place.level);
  names[place.level] = place.name;
  return names;
}
