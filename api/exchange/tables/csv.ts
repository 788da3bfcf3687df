import { parse } from 'csv-parse/sync';
import { ruleBroken } from '../../domain/domain-error.js';
import { decodeText } from './decode-text.js';
import { LIMITS } from './refused-file.js';
import { tooManyRows } from './room.js';
import type { Sheet, SheetRow } from './sheet.js';

/** A CSV file as the one sheet it is, and how it was written. */
export interface CsvFile {
  readonly sheet: Sheet;
  readonly encoding: string;
  readonly delimiter: string;
}

interface ParsedRecord {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file in any encoding and with any separator that spreadsheets save. Texts are kept as they were written.
 * @throws DomainError `csv-unreadable` when a quote is open or a row has more cells than the headings; `file-refused`
 */
export function readCsvFile(bytes: Uint8Array): CsvFile {
  const { text, encoding } = decodeText(bytes);
  const delimiter = delimiterOf(text);
  const records = parsed(text, delimiter);
  if (records.length > LIMITS.rows + 1) throw tooManyRows();
  const width = records[0]?.record.length ?? 0;
  const rows = records.map((record) => toRow(record, width));
  return { sheet: { name: '', rows }, encoding, delimiter };
}

function parsed(text: string, delimiter: string): ParsedRecord[] {
  try {
    return parse(text, {
      delimiter,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: LIMITS.rows + 2,
      max_record_size: LIMITS.columns * LIMITS.cell,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    throw ruleBroken('csv-unreadable', error instanceof Error ? error.message : String(error));
  }
}

function toRow({ record, raw, info }: ParsedRecord, width: number): SheetRow {
  const line = info.lines - (raw.trim().split(/\r\n|\n|\r/).length - 1);
  if (record.length > width && record.slice(width).some((cell) => cell.trim() !== ''))
    throw ruleBroken(
      'csv-unreadable',
      `Line ${line} has more cells than the first line: a text with a separator in it needs quotes.`,
    );
  return { line, cells: record.map((cell) => (cell === '' ? null : cell)) };
}

/** The separator that the first line uses most, outside quotes. */
function delimiterOf(text: string): string {
  const first = (text.split(/\r\n|\n|\r/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const [best = ','] = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length);
  return best;
}
