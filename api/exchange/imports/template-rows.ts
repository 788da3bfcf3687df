import { type Fault, ruleBroken } from '../../domain/domain-error.js';
import type { Known } from '../../domain/exchange/known.js';
import { restore } from '../../domain/exchange/neutralise.js';
import { rowReader } from '../../domain/exchange/read-row.js';
import type { ReadRow } from '../../domain/exchange/row-source.js';
import { type CellValue, cellAddress } from '../../domain/exchange/table.js';
import { codeOfPlace } from '../../domain/exchange/template.js';
import {
  type DescribedSheet,
  readTemplate,
  type Template,
  type TemplateFault,
} from '../../domain/exchange/template-sheet.js';
import type { Sheet } from '../tables/sheet.js';
import type { ReadingOptions } from './find-headings.js';
import { withFormulas } from './formulas.js';

/** Whether a file is read as a template: it says so itself, and nobody says otherwise; or somebody says so. */
export function isTemplate(sheets: readonly Sheet[], { format, mapping }: ReadingOptions): boolean {
  if (format === 'template') return true;
  return format === null && mapping === null && sheets.some(({ hidden }) => hidden);
}

/** Whether a file is a template that is read from right to left. */
export function isArabicTemplate(sheets: readonly Sheet[]): boolean {
  const described = sheets.find(({ hidden }) => hidden);
  return described?.rows.some(({ cells: [key, value] }) => key === 'language' && value === 'ar') ?? false;
}

/** The line of the headings; rows stand below it. */
export const HEADINGS = 2;

/**
 * The rows of a template, each of the operator and period that its hidden sheet names.
 * @throws DomainError `template-refused`, with every heading that was changed, for what is no template, of another
 * version, no longer as it was made, or of an operator out of reach
 */
export function templateRows(sheets: readonly Sheet[], known: Known): ReadRow[] {
  const template = templateOf(sheets);
  const operator = known.operators.find(({ id }) => id === template.operatorId);
  if (!operator) throw refused('template-operator');
  const found = template.sheets.map((described) => ({
    described,
    sheet: sheets.find(({ name, hidden }) => name === described.name && !hidden),
  }));
  const faults = found.flatMap(({ described, sheet }) => sheetFaults(described, sheet));
  if (faults.length > 0) throw refused('template-changed', faults);
  const defaults = { operator: operator.name, period: template.period };
  return found.flatMap(({ described, sheet }) => (sheet ? rowsOf(described, sheet, defaults, known) : []));
}

/** What a template says of itself. @throws DomainError `template-refused` */
export function templateOf(sheets: readonly Sheet[]): Template {
  const described = sheets.find(({ hidden }) => hidden);
  if (!described) throw refused('template-missing');
  const template = readTemplate(described.rows.map(({ cells }) => Array.from(cells, (cell) => cell ?? null)));
  if (typeof template === 'string') throw refused(template);
  return template;
}

/** What of a sheet is not as it was made: it is gone, or a heading is another or stands elsewhere. */
function sheetFaults({ name, columns }: DescribedSheet, sheet: Sheet | undefined): Fault[] {
  if (!sheet) return [changed(`#/Sheet ${name}`, `The sheet ${name} is missing or has another name.`)];
  const cells = sheet.rows.find(({ line }) => line === HEADINGS)?.cells ?? [];
  const width = Math.max(columns.length, cells.length);
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const [wanted, found] = [columns[column]?.heading ?? '', restore(String(cells[column] ?? '').trim())];
    const at = cellAddress(name, column, HEADINGS);
    return wanted === found ? [] : [changed(`#/${at}`, `${at}: "${wanted}" was made into "${found}".`)];
  });
}

const changed = (pointer: string, detail: string): Fault => ({ pointer, code: 'template-changed', detail });

function rowsOf(
  { name, columns, defaults }: DescribedSheet,
  sheet: Sheet,
  ofReport: Readonly<Record<string, string>>,
  known: Known,
): ReadRow[] {
  const headings = columns.map(({ heading }) => heading);
  const mapping = { name: 'template', columns, defaults: { ...defaults, ...ofReport } };
  const reader = rowReader(mapping, headings, known, { sheet: name, line: HEADINGS });
  const read = new Set(headings.keys());
  const place = columns.findIndex(({ role }) => role === 'placeCode');
  return sheet.rows
    .filter(({ line }) => line > HEADINGS)
    .flatMap((row) => {
      const one = reader.read({ sheet: name, line: row.line, cells: withCode(row.cells, place) });
      return one ? [withFormulas(one, row, read, headings)] : [];
    });
}

/** The cells of a row with the p-code alone where a place was chosen. */
function withCode(cells: readonly CellValue[], place: number): readonly CellValue[] {
  const chosen = cells[place];
  return typeof chosen === 'string' ? cells.with(place, codeOfPlace(chosen)) : cells;
}

const REFUSALS: Readonly<Record<TemplateFault | 'template-missing' | 'template-operator', string>> = {
  'template-missing': 'This is no template of this product: leave the format away, it is found out.',
  'template-version':
    'This template is of another version of the product: take a new one and copy the rows over.',
  'template-changed': 'The hidden sheet of the template was changed: take a new one and copy the rows over.',
  'template-operator': 'This template is for an operator that you do not report for here.',
};

function refused(reason: keyof typeof REFUSALS, faults: readonly Fault[] = []) {
  const [first] = faults;
  const detail = first?.detail ?? REFUSALS[reason];
  return ruleBroken(
    'template-refused',
    detail,
    first ? faults : [{ pointer: '#/file', code: reason, detail }],
  );
}
