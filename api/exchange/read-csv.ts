import { parse } from 'csv-parse/sync';
import { ruleBroken } from '../domain/domain-error.js';

/** One record of a CSV file: the line it begins on (the header is line 1) and its texts by column, exactly as written. */
export interface CsvRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

interface ParsedRecord {
  readonly record: Record<string, string>;
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file in UTF-8, with or without a byte order mark. Spaces are kept: the rules decide what they mean.
 * @throws DomainError `csv-unreadable` when it is not UTF-8, a row has too few or too many columns, or a quote is open
 */
export function readCsv(bytes: Uint8Array): CsvRow[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const records = parse(text, {
      bom: true,
      columns: true,
      info: true,
      raw: true,
      skip_empty_lines: true,
    }) as unknown as ParsedRecord[];
    return records.map(({ record, raw, info }) => ({ line: info.lines - breaksIn(raw), values: record }));
  } catch (error) {
    throw ruleBroken('csv-unreadable', error instanceof Error ? error.message : String(error));
  }
}

/** How many line breaks a record holds within its quotes. */
function breaksIn(raw: string): number {
  return raw.trim().split(/\r\n|\n|\r/).length - 1;
}
