import type { Known } from '../../domain/exchange/known.js';
import { readDhis2 } from '../../domain/exchange/read-dhis2.js';
import { decodeText } from '../tables/decode-text.js';
import { LIMITS, refusedFile } from '../tables/refused-file.js';
import { tooManyRows } from '../tables/room.js';
import { type FileRows, readRows } from './file-rows.js';
import type { ImportFormat } from './import-state.js';
import { recordRows } from './record-rows.js';
import { reportsOfJson } from './report-json.js';

/**
 * The rows of a JSON file: a DHIS2 data value set, which is known by its `dataValues`, or else an export of reports.
 * @param format null = found out
 * @throws DomainError `file-refused`
 */
export function readJson(bytes: Uint8Array, format: ImportFormat | null, known: Known): FileRows {
  const json = parsed(bytes);
  if (format === 'dhis2' || (format === null && isDataValueSet(json)))
    return { format: 'dhis2', mapping: 'DHIS2', rows: bounded(readDhis2(json, known)) };
  const { sheet, records } = reportsOfJson(json);
  const read = readRows([sheet], { format: 'json', mapping: null, offered: [] }, known);
  return { ...read, rows: [...read.rows, ...recordRows(records, sheet.rows.length, known)] };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes).text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refusedFile('file-damaged', 'This is no JSON, or it is cut off: export it again.');
  }
}

function isDataValueSet(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'dataValues' in json;
}

function bounded<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length > LIMITS.rows) throw tooManyRows();
  return rows;
}
