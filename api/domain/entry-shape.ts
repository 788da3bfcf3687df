import { CELL_COUNT } from './cells.js';
import { FLAGS } from './codes.js';
import type { Fault } from './domain-error.js';
import { isText, listOf, record, type Shape, where } from './shape.js';

const text = (most: number): Shape =>
  where(`a text of at most ${most} characters`, (value) => isText(value, most));
const absent = (value: unknown) => value === null || value === undefined;
const orAbsent =
  (shape: Shape): Shape =>
  (value, pointer) =>
    absent(value) ? [] : shape(value, pointer);
const uuid = where(
  'a UUID',
  (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
);
const atMost =
  (most: number, shape: Shape): Shape =>
  (value, pointer) =>
    Array.isArray(value) && value.length > most
      ? [{ pointer, code: 'shape', detail: `holds more than ${most}` }]
      : listOf(shape)(value, pointer);
const code = text(40);
/** Whether it is a whole number of 0 or more is rule V02's question. */
const anything: Shape = () => [];
const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether a code is known is rule V01's question. */
const isCode = (value: unknown) =>
  typeof value === 'string' ? value.length <= 40 : typeof value !== 'object';
const hasCodes =
  (...keys: readonly string[]) =>
  (value: unknown) =>
    isRecord(value) && keys.every((key) => isCode((value as Record<string, unknown>)[key]));
const cell = where(
  'an object with measure, sex, ageBand, disability and value',
  hasCodes('measure', 'sex', 'ageBand', 'disability'),
);

/** What an entry looks like on its way in; what it means is the question of the rules V01 to V28. */
const ENTRY = record(
  {
    activity: code,
    beneficiaryType: code,
    countBasis: code,
    placeCode: code,
    disabilityAsked: code,
    counts: atMost(CELL_COUNT, cell),
  },
  {
    id: uuid,
    setting: orAbsent(code),
    stage: orAbsent(code),
    populationGroup: orAbsent(code),
    projectCode: orAbsent(text(80)),
    implementingPartner: orAbsent(text(200)),
    donor: orAbsent(text(200)),
    taskRef: orAbsent(text(80)),
    service: orAbsent(text(80)),
    disabilityAskedNumber: anything,
    disabilityMethod: orAbsent(code),
    quantity: orAbsent(record({ value: where('a number', Number.isFinite), unit: code })),
    statedTotal: anything,
    flags: orAbsent(atMost(FLAGS.length, where('an object with flag and value', hasCodes('flag')))),
    comments: orAbsent(text(2000)),
  },
);

/**
 * What keeps a body from being an entry at all: a field that is missing, unknown or of the wrong type (rule V01).
 * Plain checks, no copies: a report of many cells passes through here at every save.
 * @param pointer where the entry stands in what was sent, `#` for one alone
 * @source docs/methodology.md#validation
 */
export function entryShapeFaults(body: unknown, pointer = '#'): Fault[] {
  return ENTRY(body, pointer).map((fault) => ({ ...fault, code: 'V01' }));
}

/** A report on its way in: its operator and period, and its entries and records if they are at hand. */
const REPORT = record(
  { operatorId: uuid, period: text(7) },
  {
    id: uuid,
    countryCode: text(3),
    nil: orAbsent(where('true or false', (value) => typeof value === 'boolean')),
    partial: orAbsent(text(500)),
    entries: orAbsent(atMost(500, ENTRY)),
    records: orAbsent(atMost(500, where('an object', isRecord))),
  },
);

/**
 * As `entryShapeFaults`, for a whole report.
 * @source docs/methodology.md#validation
 */
export function reportShapeFaults(body: unknown): Fault[] {
  return REPORT(body, '#').map((fault) => ({ ...fault, code: 'V01' }));
}
