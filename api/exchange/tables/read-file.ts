import { readCsvFile } from './csv.js';
import { LIMITS, refusedFile } from './refused-file.js';
import type { Tell } from './room.js';
import type { Sheet } from './sheet.js';
import { readXlsx } from './xlsx.js';

/** How a file is written, by its first bytes. */
export type FileKind = 'xlsx' | 'csv' | 'json';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** `EncryptedPackage`, as the directory of a protected workbook spells it */
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * How a file is written. Its name is not asked: people rename.
 * @throws DomainError `file-refused` for empty files, for old or protected workbooks, and for what is larger than is taken
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length > LIMITS.bytes) throw refusedFile('file-too-large', 'A file may have at most 10 MB.');
  if (startsWith(bytes, ZIP)) return 'xlsx';
  if (startsWith(bytes, OLE)) throw oldWorkbook(bytes);
  const [first] = startOf(bytes) || startOf(bytes, bytes.length);
  if (first === undefined) throw refusedFile('file-empty', 'The file is empty: nothing is written in it.');
  return first === '{' || first === '[' ? 'json' : 'csv';
}

/** How the text begins, blanks left out; `''` = there are only blanks as far as is looked. */
function startOf(bytes: Uint8Array, looked = 64): string {
  return new TextDecoder()
    .decode(bytes.subarray(0, looked))
    .replace(/^\uFEFF/, '')
    .trimStart();
}

/** The sheets of a workbook, or the one of a CSV file. */
export async function readSheets(bytes: Uint8Array, kind: 'xlsx' | 'csv', tell?: Tell): Promise<Sheet[]> {
  return kind === 'xlsx' ? readXlsx(bytes, tell) : [readCsvFile(bytes).sheet];
}

function oldWorkbook(bytes: Uint8Array) {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(PROTECTED))
    return refusedFile('file-encrypted', 'The workbook is protected by a password: save it without one.');
  return refusedFile('file-old-excel', 'This is an old Excel workbook (.xls): save it as .xlsx.');
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
