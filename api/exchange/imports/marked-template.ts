import { neutralise } from '../../domain/exchange/neutralise.js';
import { type CellValue, columnLetters } from '../../domain/exchange/table.js';
import { type TemplateSheet, templateSheets } from '../../domain/exchange/template.js';
import type { DescribedSheet, Template } from '../../domain/exchange/template-sheet.js';
import type { Mark } from '../export/sheet-form.js';
import { type TemplateBody, type TemplateFor, templateWorkbook } from '../export/template-workbook.js';
import type { Sheet } from '../tables/sheet.js';
import type { RowFinding } from './import-state.js';
import { type MarkedRow, SUMMARY_SHEET } from './marked-workbook.js';
import { HEADINGS } from './template-rows.js';

/** Whether a template that was sent has the sheets and columns of one made today: only then it can be made again. */
export function isOfToday({ sheets }: Template, { catalogue }: TemplateFor): boolean {
  const shape = (all: readonly (DescribedSheet | TemplateSheet)[]) =>
    JSON.stringify(
      all.map(({ name, columns }) => [name, columns.map(({ role, heading }) => [role, heading])]),
    );
  return shape(sheets) === shape(templateSheets(catalogue));
}

/**
 * The template as it came, with its drop-downs and locks: each marked cell shaded, what is to be put right behind its row,
 * and all of it listed on a sheet in front. The same rows stand in the same lines.
 */
export function markedTemplate(
  template: TemplateFor,
  sheets: readonly Sheet[],
  marked: readonly MarkedRow[],
  summary: readonly (readonly CellValue[])[],
): AsyncGenerator<Buffer> {
  const bodyOf = ({ name, columns }: TemplateSheet) =>
    bodyWith(
      sheets.find((sheet) => sheet.name === name && !sheet.hidden),
      marked.filter(({ sheet }) => sheet === name),
      columns.length,
    );
  const front = { name: SUMMARY_SHEET, frozenRows: 0, widths: [22, 8, 9, 34, 80], rows: summary };
  return templateWorkbook(template, bodyOf, [front]);
}

function bodyWith(sheet: Sheet | undefined, marked: readonly MarkedRow[], width: number): TemplateBody {
  const remarks = new Map(marked.map(({ line, findings }) => [line, findings]));
  const rows: CellValue[][] = [];
  for (const { line, cells } of sheet?.rows ?? []) {
    if (line <= HEADINGS) continue;
    while (rows.length < line - HEADINGS) rows.push([]);
    const own = Array.from({ length: width }, (_, column) => harmless(cells[column] ?? null));
    const findings = remarks.get(line);
    rows[line - HEADINGS - 1] = findings ? [...own, remarkOf(findings)] : own;
  }
  return { rows, marks: new Map(marked.flatMap((row) => marksOf(row, width))) };
}

const harmless = (value: CellValue): CellValue => (typeof value === 'string' ? neutralise(value) : value);

const remarkOf = (findings: readonly RowFinding[]): string =>
  neutralise(findings.map(({ rule, message }) => `${rule}: ${message}`).join(' '));

/** The cells of a row that something is said of; what is said of the whole row shades its remark alone. */
function marksOf({ line, findings }: MarkedRow, width: number): [string, Mark][] {
  const remark = `${columnLetters(width)}${line}`;
  const noted = findings.filter(({ severity }) => severity !== 'E');
  const refused = findings.filter(({ severity }) => severity === 'E');
  return [
    ...noted.map(({ address }): [string, Mark] => [address ?? remark, 'noted']),
    ...refused.map(({ address }): [string, Mark] => [address ?? remark, 'refused']),
    [remark, refused.length > 0 ? 'refused' : 'noted'],
  ];
}
