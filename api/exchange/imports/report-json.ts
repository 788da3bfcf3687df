import { randomUUID } from 'node:crypto';
import { ruleBroken } from '../../domain/domain-error.js';
import { ENTRY_FIELDS, parseRole, roleName } from '../../domain/exchange/roles.js';
import { rolesInUse, rowWriter } from '../../domain/exchange/write-row.js';
import { recordShapeFaults } from '../../domain/record-shape.js';
import type { Entry, ReportRecord } from '../../domain/report.js';
import { LIMITS } from '../tables/refused-file.js';
import { tooManyRows } from '../tables/room.js';
import type { Sheet } from '../tables/sheet.js';

type Json = Readonly<Record<string, unknown>>;

/** A report of the file with its entries, of the shape they must have. */
interface JsonReport {
  readonly operatorName: string;
  readonly period: string;
  readonly nil: boolean;
  readonly partial: string | null;
  readonly entries: readonly Entry[];
  readonly records: readonly ReportRecord[];
}

/** A sub-record with the report it is of. */
export interface JsonRecord {
  readonly operatorName: string;
  readonly period: string;
  /** JSON pointer */
  readonly at: string;
  readonly record: ReportRecord;
}

/** What a file of reports holds: entries as rows, and sub-records. */
export interface JsonReports {
  readonly sheet: Sheet;
  readonly records: readonly JsonRecord[];
}

/**
 * The reports of a file that `GET /exports/reports.json` wrote, entries as the rows they would be in a table: what is said
 * of rows is said of them. Row 1 is the first entry; sub-records stand below the last. Ids of entries, status and figures
 * that are computed are not read.
 * @throws DomainError `file-refused`, with a JSON pointer, for what is no such file or holds what is not read in
 */
export function reportsOfJson(json: unknown): JsonReports {
  const reports = listOf(objectOf(json, '#').reports, '#/reports').map(toReport);
  const roles = rolesInUse(reports.flatMap(({ entries }) => entries));
  const write = rowWriter(roles);
  const rows = reports.flatMap(({ entries, ...report }) =>
    (entries.length > 0 ? entries : [null]).map((entry) => write(report, entry)),
  );
  const records = reports.flatMap(({ operatorName, period, records: all }, index) =>
    all.map((record, nth) => ({ operatorName, period, at: `reports/${index}/records/${nth}`, record })),
  );
  if (rows.length + records.length > LIMITS.rows) throw tooManyRows();
  const lines = rows.map((cells, index) => ({ line: index + 1, cells }));
  return { sheet: { name: '', rows: [{ line: 0, cells: roles.map(roleName) }, ...lines] }, records };
}

function toReport(value: unknown, index: number): JsonReport {
  const at = `#/reports/${index}`;
  const report = objectOf(value, at);
  return {
    operatorName: textOf(report.operatorName, `${at}/operatorName`),
    period: textOf(report.period, `${at}/period`),
    nil: report.nil === true,
    partial: report.partial == null ? null : textOf(report.partial, `${at}/partial`),
    entries: listOf(report.entries, `${at}/entries`).map((one, nth) => toEntry(one, `${at}/entries/${nth}`)),
    records: listOf(report.records ?? [], `${at}/records`).map((one, nth) =>
      toRecord(one, `${at}/records/${nth}`),
    ),
  };
}

/** A sub-record as a whole; one without an id of its own is given one. */
function toRecord(value: unknown, at: string): ReportRecord {
  const record = { id: randomUUID(), ...objectOf(value, at) };
  const [fault] = recordShapeFaults(record);
  if (!UUID.test(String(record.id))) throw odd(`${at}/id`);
  if (fault) throw odd(`${at}${fault.pointer.slice(1)}`);
  return record as unknown as ReportRecord;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const FIELDS: ReadonlySet<string> = new Set(ENTRY_FIELDS);

/** Of the entry only the shape is looked at: what its values mean is read like the cells of any file. */
function toEntry(value: unknown, at: string): Entry {
  const { id: _id, counts, flags, quantity, ...fields } = objectOf(value, at);
  for (const [name, field] of Object.entries(fields)) assertField(name, field, `${at}/${name}`);
  for (const [nth, one] of listOf(counts, `${at}/counts`).entries()) assertCount(one, `${at}/counts/${nth}`);
  for (const [nth, one] of listOf(flags ?? [], `${at}/flags`).entries())
    assertFlag(one, `${at}/flags/${nth}`);
  if (quantity != null) assertQuantity(quantity, `${at}/quantity`);
  return { ...fields, counts, flags, quantity } as unknown as Entry;
}

function assertField(name: string, field: unknown, at: string): void {
  const isPlain = field === null || typeof field === 'string' || typeof field === 'number';
  if (!FIELDS.has(name) || !isPlain) throw odd(at);
}

function assertCount(count: unknown, at: string): void {
  const { measure, sex, ageBand, disability, value } = objectOf(count, at);
  const isKnown = measure === 'people' && parseRole(`${sex}.${ageBand}.${disability}`) !== null;
  if (!isKnown || typeof value !== 'number') throw odd(at);
}

function assertFlag(one: unknown, at: string): void {
  const { flag, value } = objectOf(one, at);
  if (parseRole(`flag.${flag}`) === null || typeof value !== 'number') throw odd(at);
}

function assertQuantity(quantity: unknown, at: string): void {
  const { value, unit } = objectOf(quantity, at);
  if (typeof value !== 'number' || typeof unit !== 'string') throw odd(at);
}

function objectOf(value: unknown, at: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw odd(at);
  return value as Json;
}

function listOf(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw odd(at);
  return value;
}

function textOf(value: unknown, at: string): string {
  if (typeof value !== 'string') throw odd(at);
  return value;
}

function odd(pointer: string, why = 'This is not what an export of reports holds here') {
  const detail = `${why}: ${pointer}.`;
  return ruleBroken('file-refused', detail, [{ pointer, code: 'file-unknown', detail }]);
}
