import { ENTRY_ROWS } from '../../../../api/domain/cells.js';
import type { AgeBand, Disability, Sex } from '../../../../api/domain/codes.js';
import { cellPlace, codesOf, type EntryForm, isByRow } from '../entry/entry-form';
import type { Layout } from './moves';

/** One row of the grid: a sex and an age band. */
export interface GridRow {
  readonly sex: Sex;
  readonly ageBand: AgeBand;
}

/** The rows of every entry. */
export const ROWS: readonly GridRow[] = ENTRY_ROWS;

export interface GridShape {
  readonly rows: readonly GridRow[];
  /** The columns to fill in; the first is the total. */
  readonly columns: readonly Disability[];
  readonly byRow: boolean;
  /** Whether "without" is worked out beside them: only where people were asked, and it was not entered. */
  readonly showsWithout: boolean;
}

/** The rows and columns of an entry's grid: the usual ones, and those in which the entry holds a figure besides. */
export function shapeOf(form: EntryForm): GridShape {
  const given = Object.keys(form).flatMap((place) => codesOf(place) ?? []);
  const has = (code: Disability) => given.some(({ disability }) => disability === code);
  const asked = form.disabilityAsked;
  const ofNumber = asked === 'all' || asked === 'number';
  const columns: Disability[] = ['_T'];
  if (asked !== 'none' || has('with')) columns.push('with');
  if (ofNumber || has('_U')) columns.push('_U');
  if (has('without')) columns.push('without');
  const others = given.filter(({ sex, ageBand }) => sex !== 'X' && !(sex === '_T' && ageBand === '_T'));
  const rows = [...ROWS];
  for (const { sex, ageBand } of others)
    if (!rows.some((row) => row.sex === sex && row.ageBand === ageBand)) rows.push({ sex, ageBand });
  return { rows, columns, byRow: isByRow(form), showsWithout: ofNumber && !has('without') };
}

/** The cell of the Total row in a column, where disability is given as a total; null where the column is added up. */
export function totalCell({ byRow }: GridShape, column: Disability, form: EntryForm): string | null {
  const place = cellPlace('_T', '_T', column);
  return column !== '_T' && (!byRow || form[place]) ? place : null;
}

/** The cells as one moves through them: rows, the Total row, the stated total. */
export function layoutOf(shape: GridShape, form: EntryForm): Layout {
  const totals = shape.columns.map((column) => totalCell(shape, column, form));
  const stated = shape.columns.map((column) => (column === '_T' ? 'statedTotal' : null));
  return [...bodyOf(shape), ...(totals.some(Boolean) ? [totals] : []), stated];
}

/** The cells that a pasted block may fill, from one cell on: those of its part of the table. */
export function pasteLayout(shape: GridShape, form: EntryForm, from: string): Layout {
  if (from === 'statedTotal') return [[from]];
  const totals = shape.columns.map((column) => totalCell(shape, column, form));
  return totals.includes(from) ? [totals] : bodyOf(shape);
}

function bodyOf({ rows, columns, byRow }: GridShape): (string | null)[][] {
  return rows.map(({ sex, ageBand }) =>
    columns.map((column) => (column === '_T' || byRow ? cellPlace(sex, ageBand, column) : null)),
  );
}

/** The blank cells that "fill the rest with 0" fills; disability only where people were asked: not asked is never 0. */
export function blankCells(shape: GridShape, form: EntryForm): string[] {
  const asked = form.disabilityAsked === 'all' || form.disabilityAsked === 'number';
  return bodyOf(shape)
    .flatMap((cells) => (asked ? cells : cells.slice(0, 1)))
    .filter((place): place is string => place !== null && !form[place]);
}
