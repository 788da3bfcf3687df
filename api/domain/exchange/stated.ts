import { CELL_COUNT, codesAt, position, toCounts } from '../cells.js';
import { FLAGS } from '../codes.js';
import type { Entry } from '../report.js';
import { ENTRY_FIELDS, type RoleName, roleName } from './roles.js';

/**
 * What a row says, by role. A field that is there and `null` was asked for and left blank; one that is not there was not
 * asked for.
 */
export type Stated = Readonly<Record<RoleName, string | number | boolean | null>>;

/** The names of the cells at their positions, `F.Y0T17.with` the first, and the positions by the names. */
const CELL_NAMES: readonly RoleName[] = Array.from({ length: CELL_COUNT }, (_, at) =>
  roleName({ kind: 'cell', ...codesAt(at) }),
);
const CELL_AT: ReadonlyMap<RoleName, number> = new Map(CELL_NAMES.map((name, at) => [name, at]));

/**
 * The entry that a row stands for. What the row states goes first; where its file has no such column, what is stored
 * stays; where neither says anything, the mapping's default. So a file that does not ask for flags takes none away.
 * @param before the stored entry of the same work; `null` = there is none
 * @source docs/methodology.md#exchange
 */
export function entryOf(stated: Stated, defaults: Stated, before: Entry | null): Omit<Entry, 'id'> {
  const old = before ? statedOf(before) : {};
  const pick = (role: RoleName) => {
    const asked = stated[role] !== undefined;
    return (asked ? stated[role] : old[role]) ?? (asked || !before ? defaults[role] : null) ?? null;
  };
  const fields: Record<RoleName, Stated[string]> = {};
  for (const field of ENTRY_FIELDS) fields[field] = pick(field);
  const value = pick('quantity.value') as number | null;
  const flags = FLAGS.flatMap((flag) => {
    const figure = pick(`flag.${flag}`);
    return typeof figure === 'number' ? [{ flag, value: figure }] : [];
  });
  const unit = pick('quantity.unit');
  return {
    ...fields,
    placeCode: fields.placeCode ?? '',
    quantity: value === null ? null : { value, unit },
    counts: toCounts(cellsOf(old, stated)),
    flags,
  } as unknown as Omit<Entry, 'id'>;
}

/** The cells by what was said of them, the last word last: a cell that was asked for and left blank is absent. */
function cellsOf(...said: readonly Stated[]): (number | null)[] {
  const cells: (number | null)[] = new Array(CELL_COUNT).fill(null);
  for (const one of said)
    for (const role in one) {
      const [at, figure] = [CELL_AT.get(role), one[role]];
      if (at !== undefined) cells[at] = typeof figure === 'number' ? figure : null;
    }
  return cells;
}

/** An entry as what a row of all columns would state: the inverse of `entryOf`. Absent figures are left out. */
export function statedOf(entry: Omit<Entry, 'id'>): Stated {
  const stated: Record<RoleName, string | number | null> = {};
  for (const field of ENTRY_FIELDS) stated[field] = entry[field] === '' ? null : (entry[field] ?? null);
  stated['quantity.value'] = entry.quantity?.value ?? null;
  stated['quantity.unit'] = entry.quantity?.unit ?? null;
  for (const { sex, ageBand, disability, value } of entry.counts)
    stated[CELL_NAMES[position(sex, ageBand, disability)] ?? ''] = value;
  for (const { flag, value } of entry.flags ?? []) stated[`flag.${flag}`] = value;
  return stated;
}

/** Whether two entries say the same: absent and `null` are one, the order of cells and flags does not matter. */
export function saysTheSame(a: Omit<Entry, 'id'>, b: Omit<Entry, 'id'>): boolean {
  const [one, other] = [statedOf(a), statedOf(b)];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) if ((one[key] ?? null) !== (other[key] ?? null)) return false;
  return true;
}
