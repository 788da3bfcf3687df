import type { MappedColumn, Mapping, Meaning } from './mapping.js';
import { restore } from './neutralise.js';
import { absenceOf } from './nothing.js';
import { plainLookup, plainText } from './plain-text.js';
import { type CellReading, type CellRemark, cellReader, type Reading } from './read-cell.js';
import { parseRole, type RoleName } from './roles.js';
import { type RowProblem, rowProblem } from './row-problem.js';
import type { ColumnPlace } from './row-source.js';
import type { CellValue } from './table.js';

/** What a cell says of one or several roles at once. */
export interface SaidByCell {
  readonly said: readonly (readonly [RoleName, CellReading['value']])[];
  readonly remark?: CellRemark | undefined;
  readonly notAsked?: boolean | undefined;
}

/** A column of the file with its reader. */
export interface BoundColumn extends ColumnPlace {
  readonly column: number;
  readonly role: RoleName;
  /** the roles that its words stand for besides */
  readonly implied: readonly RoleName[];
  /** whether its figures answer the question on disability */
  readonly isOfDisability: boolean;
  readonly read: (value: CellValue) => SaidByCell;
}

/** A column that is not read. */
export interface Unread {
  readonly column: number;
  readonly heading: string;
}

/** A mapping laid over headings. */
export interface Bound {
  readonly columns: readonly BoundColumn[];
  readonly unread: readonly Unread[];
  readonly problems: readonly RowProblem[];
  readonly columnOf: (role: RoleName) => ColumnPlace | null;
}

/** Finds each column of a mapping among the headings of a file, and makes its reader. */
export function bindColumns(
  mapping: Mapping,
  headings: readonly string[],
  shared: Reading,
  at: { readonly sheet: string; readonly line: number },
): Bound {
  const found = columnsByHeading(headings);
  const placed = mapping.columns.map((mapped) => {
    const [column = null, again = null] = found.get(plainText(mapped.heading)) ?? [];
    const heading = column === null ? mapped.heading : (headings[column]?.trim() ?? mapped.heading);
    return { mapped, column, again, heading };
  });
  const columns = placed.flatMap(({ mapped, column, heading }) =>
    column === null || mapped.role === 'ignored' ? [] : bindColumn(mapped, { column, heading }, shared),
  );
  const problems = placed.flatMap(({ mapped, column, again, heading }) => [
    ...(column === null && mapped.required ? [rowProblem(at, 'E', 'V01.column-missing', { heading })] : []),
    ...(again === null
      ? []
      : [rowProblem({ ...at, column: again, heading }, 'E', 'V01.heading-twice', { heading })]),
  ]);
  const mapped = new Set(mapping.columns.map(({ heading }) => plainText(heading)));
  const unread = headings.flatMap((heading, column) =>
    heading.trim() === '' || mapped.has(plainText(heading)) ? [] : [{ column, heading }],
  );
  return { columns, unread, problems, columnOf: placesOf(columns) };
}

function bindColumn(
  { role: name, values }: MappedColumn,
  place: Pick<BoundColumn, 'column' | 'heading'>,
  shared: Reading,
): BoundColumn[] {
  const role = parseRole(name);
  if (!role) return [];
  const isOfDisability = role.kind === 'cell' && role.disability !== '_T';
  const implied = [
    ...new Set(
      Object.values(values ?? {}).flatMap((one) => (typeof one === 'string' ? [] : Object.keys(one))),
    ),
  ];
  const read = values ? valueReader(name, values, shared) : plainReader(name, shared);
  return [{ ...place, role: name, implied, isOfDisability, read }];
}

/** Where each role is said: in its own column, else in one whose words imply it. */
function placesOf(columns: readonly BoundColumn[]): Bound['columnOf'] {
  const places = new Map<RoleName, ColumnPlace>();
  for (const { implied, ...place } of columns) for (const role of implied) places.set(role, place);
  for (const place of columns) places.set(place.role, place);
  return (role) => {
    const place = places.get(role);
    return place ? { column: place.column, heading: place.heading } : null;
  };
}

function columnsByHeading(headings: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [column, heading] of headings.entries()) {
    const plain = plainText(heading);
    found.set(plain, [...(found.get(plain) ?? []), column]);
  }
  return found;
}

/** A column whose cells say its own role, and nothing else. */
function plainReader(name: RoleName, shared: Reading): BoundColumn['read'] {
  const role = parseRole(name);
  if (!role) return () => ({ said: [] });
  const read = cellReader(role, shared);
  const blank: SaidByCell = { said: [[name, null]] };
  return (value) => {
    if (value === null || value === '') return blank;
    const { value: said, remark, notAsked } = read(value);
    return { said: [[name, said]], remark, notAsked };
  };
}

/** A column whose words stand for codes of the mapping; each word is read once. */
function valueReader(
  name: RoleName,
  values: Readonly<Record<string, string | Meaning>>,
  shared: Reading,
): BoundColumn['read'] {
  const meanings = Object.entries(values).map(
    ([text, meaning]) => [text, typeof meaning === 'string' ? { [name]: meaning } : meaning] as const,
  );
  const implied = [...new Set(meanings.flatMap(([, meaning]) => Object.keys(meaning)))];
  const lookup = plainLookup(meanings.map(([text, meaning]) => [text, saidBy(meaning, implied, shared)]));
  const blank = saidBy({}, implied, shared);
  return (value) => {
    const written = restore(String(value ?? ''));
    const found = lookup(written);
    if (found) return found;
    if (absenceOf(written, shared.nothing) !== null) return blank;
    const params = { value: written.trim().slice(0, 80) };
    return { said: [], remark: { severity: 'E', key: 'V01.unknown-value', params } };
  };
}

/** What a word says of every role that the words of its column speak of: those it leaves out are blank. */
function saidBy(meaning: Meaning, implied: readonly RoleName[], shared: Reading): SaidByCell {
  const codeOf = (name: RoleName) => {
    const role = parseRole(name);
    const code = meaning[name];
    return role && code !== undefined ? cellReader(role, shared)(code).value : null;
  };
  return { said: implied.map((name) => [name, codeOf(name)]) };
}
