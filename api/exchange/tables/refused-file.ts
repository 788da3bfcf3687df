import { type DomainError, ruleBroken } from '../../domain/domain-error.js';

/** A file that is not read at all: 422 `file-refused`, and in `errors` why, with what to do about it. */
export function refusedFile(reason: RefusalReason, detail: string): DomainError {
  return ruleBroken('file-refused', detail, [{ pointer: '#/file', code: reason, detail }]);
}

/** Why a file is not read; documented in docs/problems.md. */
export type RefusalReason =
  | 'file-damaged'
  | 'file-empty'
  | 'file-encrypted'
  | 'file-external-links'
  | 'file-macros'
  | 'file-nested'
  | 'file-old-excel'
  | 'file-too-large'
  | 'file-too-many-rows'
  | 'file-unsafe-xml'
  | 'file-unknown'
  | 'file-dates-1904';

/** What one file may hold at most. Stated in docs/operations.md#limits. */
export const LIMITS = {
  /** bytes of the upload */
  bytes: 10 * 1024 * 1024,
  /** bytes of a workbook once it is unpacked */
  unpacked: 200 * 1024 * 1024,
  /** parts of a workbook */
  parts: 1000,
  /** how many times smaller a packed part may be than what it holds, from 1 MB on */
  ratio: 250,
  /** rows with something in them, over all sheets */
  rows: 60_000,
  /** columns of a row */
  columns: 256,
  /** characters of one cell, as in a spreadsheet */
  cell: 32_767,
  /** different texts of a workbook */
  strings: 500_000,
  /** characters of all texts of a workbook */
  texts: 30_000_000,
} as const;
