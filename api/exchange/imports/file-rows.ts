import { ruleBroken } from '../../domain/domain-error.js';
import type { Known } from '../../domain/exchange/known.js';
import { rowReader } from '../../domain/exchange/read-row.js';
import type { ReadRow } from '../../domain/exchange/row-source.js';
import { cellAddress } from '../../domain/exchange/table.js';
import type { Sheet } from '../tables/sheet.js';
import { findHeadings, type ReadingOptions } from './find-headings.js';
import { withFormulas } from './formulas.js';
import type { ImportFormat } from './import-state.js';
import { isTemplate, templateRows } from './template-rows.js';

/** The rows of a file as they were read. */
export interface FileRows {
  readonly format: ImportFormat;
  readonly mapping: string;
  readonly rows: readonly ReadRow[];
}

/**
 * Reads a template by what it says of itself, and of any other file every sheet whose headings fit the format or mapping.
 * @throws DomainError `headings-unknown` when no sheet does, `headings-refused` when a column is missing or there twice,
 * `template-refused`
 */
export function readRows(sheets: readonly Sheet[], options: ReadingOptions, known: Known): FileRows {
  if (isTemplate(sheets, options))
    return { format: 'template', mapping: 'template', rows: templateRows(sheets, known) };
  const read = sheets.flatMap((sheet) => (sheet.hidden ? [] : (readSheet(sheet, options, known) ?? [])));
  const [first] = read;
  if (!first) throw headingsUnknown(sheets, options);
  return { format: first.format, mapping: first.mapping, rows: read.flatMap(({ rows }) => rows) };
}

function readSheet(sheet: Sheet, options: ReadingOptions, known: Known): FileRows | null {
  const found = findHeadings(sheet, options, known);
  if (!found) return null;
  const { format, mapping, headings, at, from } = found;
  const reader = rowReader(mapping, headings, known, { sheet: sheet.name, line: at });
  if (reader.problems.length > 0) {
    const faults = reader.problems.map(({ rule, detail, column, line }) => ({
      pointer: `#/${cellAddress(sheet.name, column, line)}`,
      code: rule,
      detail,
    }));
    throw ruleBroken('headings-refused', faults[0]?.detail ?? '', faults);
  }
  const columns = new Set(found.columns);
  const rows = sheet.rows.slice(from).flatMap((row) => {
    const one = reader.read({ sheet: sheet.name, line: row.line, cells: row.cells });
    return one ? [withFormulas(one, row, columns, headings)] : [];
  });
  return { format, mapping: mapping.name, rows };
}

function headingsUnknown(sheets: readonly Sheet[], { mapping }: ReadingOptions) {
  const names = sheets.map(({ name }) => name).filter((name) => name !== '');
  const where = names.length > 0 ? ` in ${names.slice(0, 5).join(', ')}` : '';
  return ruleBroken(
    'headings-unknown',
    mapping
      ? `No sheet has the columns of the mapping ${mapping.name}${where}.`
      : `The headings${where} are not known: choose the mapping of this form, or make one.`,
  );
}
