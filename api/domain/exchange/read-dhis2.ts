import type { Dhis2Names } from './dhis2.js';
import { parseAttribute, parseDataElement, periodOfDhis2, roleOfMeasure } from './dhis2-codes.js';
import type { Known } from './known.js';
import { neutralise } from './neutralise.js';
import { ownMapping } from './own-mapping.js';
import { type RowReader, rowReader } from './read-row.js';
import { ALL_ROLES, parseRole, type RoleName, roleName } from './roles.js';
import { type RowProblem, rowProblem } from './row-problem.js';
import type { ReadRow, RowSource } from './row-source.js';
import type { CellValue } from './table.js';

const DEFAULTS = { countBasis: 'persons', disabilityAsked: 'not_stated' } as const;
const HEADINGS = ALL_ROLES.map(roleName);
const TEXTS = ['operator', 'projectCode', 'implementingPartner', 'taskRef', 'donor', 'service', 'comments'];

/** The values of one entry while they are gathered. */
interface Gathered {
  readonly line: number;
  readonly cells: Map<RoleName, CellValue>;
  readonly at: Map<RoleName, string>;
  readonly problems: RowProblem[];
}

/**
 * The rows of a DHIS2 data value set, for `planImport`: the values of one kind of work, place, period and attribute option
 * combo are one row. What no value speaks of was not asked for, so what is stored stays; `deleted: true` takes a figure away.
 * A problem's `line` is the value's position, the first being 1; its `heading` the pointer, `dataValues/12`.
 * @param json what was sent, of any shape
 * @param names what the sender calls our codes; an unknown name is refused, never guessed
 * @source docs/methodology.md#dhis2
 */
export function readDhis2(json: unknown, known: Known, names: Dhis2Names = {}): ReadRow[] {
  const set = isRecord(json) ? json : {};
  if (!Array.isArray(set.dataValues)) return [refusedRow(1, 'V01.missing', 'dataValues', '')];
  const ours = new Map(Object.entries(names).map(([own, theirs]) => [theirs, own]));
  const gathered = new Map<string, Gathered>();
  const refused: ReadRow[] = [];
  for (const [index, one] of set.dataValues.entries()) {
    const value = readValue(one, set, ours);
    const element = parseDataElement(value.dataElement);
    const attribution = parseAttribute(value.attributeOptionCombo);
    if (!element || !attribution) {
      const unknown = element ? value.attributeOptionCombo : value.dataElement;
      refused.push(refusedRow(index + 1, 'V01.unknown-value', pointerOf(index), unknown, value.period));
      continue;
    }
    const who = withNames(attribution, known);
    const roles = { ...element.work, ...who, placeCode: value.orgUnit, period: value.period };
    const key = JSON.stringify(roles);
    const row = gathered.get(key) ?? gather(roles, index);
    gathered.set(key, row);
    take(row, element.measure, value, index);
  }
  const reader = rowReader({ ...ownMapping(), defaults: DEFAULTS }, HEADINGS, known);
  const rows = [...gathered.values()].flatMap((row) => readGathered(row, reader));
  return [...rows, ...refused].sort((a, b) => a.line - b.line);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const pointerOf = (index: number) => `dataValues/${index}`;

type Value = ReturnType<typeof readValue>;

/** A value with our codes; what it leaves out, the set says for all. */
function readValue(one: unknown, set: Record<string, unknown>, ours: ReadonlyMap<string, string>) {
  const given = isRecord(one) ? one : {};
  const text = (field: string) => scalar(given[field] ?? set[field]);
  const code = (field: string) => ours.get(text(field)) ?? text(field);
  const { value = null } = given;
  return {
    dataElement: code('dataElement'),
    orgUnit: code('orgUnit'),
    period: periodOfDhis2(text('period')),
    categoryOptionCombo: code('categoryOptionCombo') || 'default',
    attributeOptionCombo: code('attributeOptionCombo'),
    value: given.deleted === true || value === null ? null : scalar(value, JSON.stringify(value)),
    comment: scalar(given.comment),
  };
}

/** A text, or a number as one; anything else has no meaning here. */
function scalar(value: unknown, otherwise = ''): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}

/** An operator may be named by its id. */
function withNames(attribution: Readonly<Record<RoleName, string>>, { operators }: Known) {
  const byId = operators.find(({ id }) => id === attribution.operator);
  return byId ? { ...attribution, operator: byId.name } : attribution;
}

function gather(roles: Readonly<Record<RoleName, string>>, index: number): Gathered {
  const pointer = pointerOf(index);
  return {
    line: index + 1,
    cells: new Map(Object.entries(roles)),
    at: new Map(Object.keys(roles).map((role) => [role, pointer])),
    problems: [],
  };
}

function take(row: Gathered, measure: string, value: Value, index: number): void {
  const combo = value.categoryOptionCombo;
  const role = roleOfMeasure(measure) ?? (isOfPeople(combo) ? combo : null);
  if (role === null || (measure !== 'people' && combo !== 'default')) {
    row.problems.push(problem(index + 1, 'V01.unknown-value', pointerOf(index), combo));
    return;
  }
  say(row, role, value.value, index);
  if (role === 'quantity.value') say(row, 'quantity.unit', value.value === null ? null : measure, index);
  if (value.comment !== '') comment(row, value.comment, index);
}

/** Comments that differ stand below each other. */
function comment({ cells, at }: Gathered, text: string, index: number): void {
  const before = cells.get('comments') ?? null;
  if (before !== null && String(before).split('\n').includes(text)) return;
  cells.set('comments', before === null ? text : `${before}\n${text}`);
  at.set('comments', pointerOf(index));
}

function isOfPeople(combo: string): boolean {
  const kind = parseRole(combo)?.kind;
  return kind === 'cell' || kind === 'flag';
}

/** Notes what a value says of a role; two values that differ contradict each other. */
function say({ cells, at, problems }: Gathered, role: RoleName, value: CellValue, index: number): void {
  const pointer = at.get(role);
  if (pointer !== undefined && cells.get(role) !== value) {
    const params = { value: String(value), other: pointer };
    problems.push(
      rowProblem({ sheet: '', line: index + 1, heading: pointerOf(index) }, 'E', 'V01.contradiction', params),
    );
    return;
  }
  cells.set(role, value);
  at.set(role, pointerOf(index));
}

/** Reads gathered values as a row of all roles, and says of each problem which value it is about. */
function readGathered({ line, cells, at, problems }: Gathered, reader: RowReader): ReadRow[] {
  const row = HEADINGS.map((role) => {
    const value = cells.get(role) ?? null;
    return TEXTS.includes(role) && typeof value === 'string' ? neutralise(value) : value;
  });
  const read = reader.read({ sheet: '', line, cells: row });
  if (!read) return [];
  const source: RowSource = {
    defaults: reader.source.defaults,
    columnOf: (role) => ({ column: null, heading: at.get(role) ?? pointerOf(line - 1) }),
  };
  const atValue = (one: RowProblem): RowProblem => {
    const { heading } = source.columnOf(one.heading ?? '') ?? one;
    return { ...one, column: null, heading, line: Number(heading?.split('/')[1] ?? line - 1) + 1 };
  };
  const stated = Object.fromEntries(Object.entries(read.stated ?? {}).filter(([role]) => cells.has(role)));
  return [
    {
      ...read,
      source,
      stated,
      problems: [...problems, ...read.problems.map(atValue)],
      notes: read.notes.map(atValue),
    },
  ];
}

function problem(line: number, key: 'V01.missing' | 'V01.unknown-value', heading: string, value: string) {
  return rowProblem({ sheet: '', line, heading }, 'E', key, { value: value.slice(0, 80) });
}

/** A value that belongs to no entry. */
function refusedRow(
  line: number,
  key: 'V01.missing' | 'V01.unknown-value',
  heading: string,
  value: string,
  period = '',
): ReadRow {
  return {
    sheet: '',
    line,
    source: { defaults: {}, columnOf: () => null },
    report: { operatorId: null, operatorName: '', period, nil: null, partial: null },
    stated: null,
    problems: [problem(line, key, heading, value)],
    notes: [],
  };
}
