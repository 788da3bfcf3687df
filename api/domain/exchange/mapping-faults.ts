import type { Fault } from '../domain-error.js';
import { isText, listOf, oneOf, record, type Shape, where } from '../shape.js';
import { codeReader, takesCodes } from './code-words.js';
import type { Mapping, Meaning } from './mapping.js';
import { plainText } from './plain-text.js';
import { parseRole, type RoleName } from './roles.js';

const words = (most: number) =>
  where(`a text of 1 to ${most} characters`, (value) => isText(value, most) && value.trim() !== '');
const role = where('a role: see docs/methodology.md#exchange', (value) => parseRole(String(value)) !== null);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names with their contents, at most so many; keys are free, each content has the shape. */
const tableOf =
  (most: number, shape: Shape): Shape =>
  (value, pointer) => {
    if (!isRecord(value)) return [{ pointer, code: 'shape', detail: 'must be an object' }];
    const entries = Object.entries(value);
    if (entries.length > most) return [{ pointer, code: 'shape', detail: `holds more than ${most}` }];
    return entries.flatMap(([key, inner]) => shape(inner, `${pointer}/${token(key)}`));
  };
const listUpTo =
  (most: number, shape: Shape): Shape =>
  (value, pointer) =>
    Array.isArray(value) && value.length > most
      ? [{ pointer, code: 'shape', detail: `holds more than ${most}` }]
      : listOf(shape)(value, pointer);
const meaning = tableOf(20, words(200));
const yesOrNo = oneOf(true, false);

const MAPPING = record(
  {
    name: words(120),
    columns: listUpTo(
      400,
      record(
        { heading: words(500), role },
        {
          required: yesOrNo,
          values: tableOf(500, (value, pointer) =>
            typeof value === 'string' ? words(200)(value, pointer) : meaning(value, pointer),
          ),
        },
      ),
    ),
  },
  {
    defaults: meaning,
    nothing: listUpTo(50, words(40)),
    periods: listUpTo(2, oneOf('month', 'quarter')),
    exactPeriods: yesOrNo,
    thousands: oneOf(',', '.'),
    sheet: words(31),
    dates: oneOf('day-first', 'month-first'),
  },
);

/** Roles that several columns may have. */
const MANY: ReadonlySet<RoleName> = new Set(['ignored', 'sector']);

/**
 * What keeps an object from being a mapping: a key that is none, a role or code that is not known, a role or a heading
 * given twice. Empty = it can be used.
 * @param candidate what was sent or read from a file
 * @source docs/methodology.md#mapping
 */
export function mappingFaults(candidate: unknown): Fault[] {
  const shape = MAPPING(candidate, '#');
  if (shape.length > 0) return shape;
  const { columns, defaults = {} } = candidate as Mapping;
  return [
    ...twice(
      columns.map((one) => plainText(one.heading)),
      'heading',
    ),
    ...twice(
      columns.map((one) => (MANY.has(one.role) ? null : one.role)),
      'role',
    ),
    ...meaningFaults(defaults, '#/defaults'),
    ...columns.flatMap((column, index) => valueFaults(column, `#/columns/${index}/values`)),
  ];
}

function twice(texts: readonly (string | null)[], field: string): Fault[] {
  return texts.flatMap((text, index) =>
    text !== null && texts.indexOf(text) < index
      ? [{ pointer: `#/columns/${index}/${field}`, code: 'given-twice', detail: 'is given twice' }]
      : [],
  );
}

function valueFaults({ role: own, values = {} }: Mapping['columns'][number], at: string): Fault[] {
  if (own === 'indicator' && Object.keys(values).length === 0)
    return [{ pointer: at, code: 'values-missing', detail: 'an indicator says what its words stand for' }];
  return Object.entries(values).flatMap(([text, one]) =>
    typeof one === 'string'
      ? meaningFaults({ [own]: one }, `${at}/${token(text)}`, true)
      : meaningFaults(one, `${at}/${token(text)}`),
  );
}

/** Each key is a role that is kept, and each code is one of its list. */
function meaningFaults(meaning: Meaning, at: string, isOwn = false): Fault[] {
  return Object.entries(meaning).flatMap(([name, text]) => {
    const pointer = isOwn ? at : `${at}/${token(name)}`;
    const known = parseRole(name);
    if (!known || known.kind === 'read-only')
      return [{ pointer, code: 'role-unknown', detail: `${name} is not a role that is kept` }];
    if (!takesCodes(name) || codeReader(name)(text) !== undefined) return [];
    return [{ pointer, code: 'code-unknown', detail: `"${text}" is not a code of ${name}` }];
  });
}

/** A key as part of a JSON pointer. */
function token(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
