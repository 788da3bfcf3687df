import type { Severity } from '../codes.js';
import { whyNoCount } from '../validation/checks/cells.js';
import { asText, type Params } from '../validation/finding.js';
import type { MessageKey } from '../validation/messages.js';
import { codeReader, takesCodes } from './code-words.js';
import type { Known } from './known.js';
import type { Mapping } from './mapping.js';
import { type NamedOperator, operatorFinder } from './names.js';
import { restore } from './neutralise.js';
import { type Absence, absenceOf, nothingWords } from './nothing.js';
import { plainLookup } from './plain-text.js';
import { readCount } from './read-count.js';
import { type ReadPeriod, readPeriod } from './read-period.js';
import { type ColumnRole, roleName } from './roles.js';
import type { RowMessageKey } from './row-messages.js';
import type { CellValue } from './table.js';

/** What is said of one cell while it is read. */
export interface CellRemark {
  readonly severity: Severity;
  readonly key: MessageKey | RowMessageKey;
  readonly params: Params;
}

/** One cell as it was read: `null` = nothing given, or nothing that can be taken; then a remark of severity E says why. */
export interface CellReading {
  readonly value: string | number | boolean | null;
  readonly remark?: CellRemark;
  /** the question of the column was not put to people */
  readonly notAsked?: boolean;
}

/** Reads the cells of one column. */
export type CellReader = (value: CellValue) => CellReading;

const BLANK: CellReading = { value: null };

/** What all readers of a table share. */
export interface Reading {
  readonly mapping: Mapping;
  readonly known: Known;
  readonly operator: (written: string) => NamedOperator | null;
  readonly nothing: ReadonlySet<string> | undefined;
}

/** Sets out what the readers of a table share. */
export function readingOf(mapping: Mapping, known: Known): Reading {
  return {
    mapping,
    known,
    operator: operatorFinder(known.operators),
    nothing: nothingWords(mapping.nothing),
  };
}

/** The reader of a column by its role. A figure is never made of a word, and no word ever becomes 0. */
export function cellReader(role: ColumnRole, shared: Reading): CellReader {
  const read = givenReader(role, shared);
  return (value) => (value === null || value === '' ? BLANK : read(value));
}

type GivenReader = (value: string | number | boolean) => CellReading;

function givenReader(role: ColumnRole, shared: Reading): GivenReader {
  const name = roleName(role);
  if (role.kind === 'cell' || role.kind === 'flag' || FIGURES.has(name)) return figure(shared);
  return takesCodes(name) ? code(name, shared) : (OWN[name] ?? text)(shared);
}

const FIGURES = new Set(['statedTotal', 'disabilityAskedNumber', 'quantity.value']);

const OWN: Readonly<Record<string, (shared: Reading) => GivenReader>> = {
  operator: (shared) => organisation(shared, ['E', 'V01.unknown-operator']),
  implementingPartner: (shared) =>
    organisation(shared, shared.known.othersHidden ? null : ['W', 'V26.unknown-name']),
  period,
  nil: yesOrNo,
  placeCode,
};

function remark(severity: Severity, key: CellRemark['key'], value: unknown, more: Params = {}): CellRemark {
  return { severity, key, params: { value: asText(value), ...more } };
}

function text({ nothing }: Reading): GivenReader {
  return (value) => {
    const written = String(value);
    const exact = restore(written);
    if (exact !== written) return { value: exact };
    return absenceOf(written, nothing) === 'nothing' ? BLANK : { value: written.trim() };
  };
}

function figure({ mapping, nothing }: Reading): GivenReader {
  return (value) => {
    const read = readCount(value, mapping.thousands);
    if (read?.asWritten) return { value: read.value };
    if (read) return { value: read.value, remark: remark('I', 'V02.read-as', value, { meant: read.value }) };
    return noFigure(value, typeof value === 'string' ? absenceOf(restore(value), nothing) : null);
  };
}

/** A cell of figures that holds none: a word for "nothing given", or what cannot be taken. */
function noFigure(value: CellValue, absence: Absence | null): CellReading {
  if (absence === 'nothing') return BLANK;
  if (absence === null) return { value: null, remark: remark('E', whyNoCount(value), value) };
  return { value: null, notAsked: absence === 'not-asked', remark: remark('I', 'V02.nothing', value) };
}

function code(name: string, { known, nothing }: Reading): GivenReader {
  const read = codeReader(name, known.codeLists);
  return (value) => {
    const written = restore(String(value));
    const found = read(written);
    if (found !== undefined) return { value: found };
    if (absenceOf(written, nothing) !== null) return BLANK;
    return { value: null, remark: remark('E', 'V01.unknown-value', written.trim()) };
  };
}

/**
 * A name of the list of operators: as it stands, or put right where only one can be meant, and then noted (V26).
 * @param unknown what is said of a name that is not among them; null = nothing can be said
 */
function organisation(shared: Reading, unknown: readonly [Severity, CellRemark['key']] | null): GivenReader {
  const plain = text(shared);
  return (value) => {
    const { value: exact } = plain(value);
    if (exact === null) return BLANK;
    const written = restore(String(value));
    const found = shared.operator(written);
    if (found?.asWritten) return { value: written };
    if (!found) return unknown ? { value: exact, remark: remark(...unknown, written) } : { value: exact };
    const meant = found.operator.name;
    return { value: meant, remark: remark('W', 'V26.read-as', written, { meant }) };
  };
}

function period({ mapping }: Reading): GivenReader {
  const kinds = mapping.periods ?? ['month', 'quarter'];
  const isTaken = (text: string) => kinds.includes(text.includes('Q') ? 'quarter' : 'month');
  return (value) => {
    const written = String(value).trim();
    const read = readPeriod(value, mapping.dates);
    if ('fault' in read || (mapping.exactPeriods && !read.asWritten))
      return { value: written, remark: unreadable(written, read) };
    if (!isTaken(read.period))
      return {
        value: written,
        remark: remark('E', 'V08.not-this-kind', written, { kind: kinds.join(' or ') }),
      };
    if (read.asWritten) return { value: read.period };
    return { value: read.period, remark: remark('I', 'V08.read-as', written, { meant: read.period }) };
  };
}

function unreadable(written: string, read: ReadPeriod): CellRemark {
  if ('fault' in read && read.fault === 'ambiguous') return remark('E', 'V08.ambiguous', written);
  return { severity: 'E', key: 'V08.unreadable', params: { period: written } };
}

const YES_OR_NO = plainLookup<boolean>([
  ...['yes', 'y', 'true', '1', 'x', 'oui', 'vrai', 'نعم'].map((word) => [word, true] as const),
  ...['no', 'n', 'false', '0', 'non', 'faux', 'لا'].map((word) => [word, false] as const),
]);

function yesOrNo({ nothing }: Reading): GivenReader {
  return (value) => {
    if (typeof value === 'boolean') return { value };
    const said = YES_OR_NO(String(value));
    if (said !== undefined) return { value: said };
    if (absenceOf(String(value), nothing) !== null) return BLANK;
    return { value: null, remark: remark('E', 'V01.not-yes-or-no', value) };
  };
}

/** A p-code is a text; a workbook that took it for a number has lost its leading zeros, which are given back and noted. */
function placeCode(shared: Reading): GivenReader {
  const plain = text(shared);
  const { place } = shared.known;
  return (value) => {
    const read = plain(value);
    const written = read.value;
    if (typeof written !== 'string' || place(written)) return read;
    const upper = written.toUpperCase();
    const meant = place(upper) ? upper : typeof value === 'number' ? padded(written, place) : null;
    return meant ? { value: meant, remark: remark('W', 'V26.read-as', written, { meant }) } : read;
  };
}

function padded(digits: string, place: Known['place']): string | null {
  const longer = Array.from({ length: 8 }, (_, zeros) => '0'.repeat(zeros + 1) + digits);
  const found = longer.filter((code) => place(code));
  return found.length === 1 ? (found[0] ?? null) : null;
}
