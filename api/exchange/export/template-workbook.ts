import { neutralise } from '../../domain/exchange/neutralise.js';
import type { CellValue } from '../../domain/exchange/table.js';
import {
  type TemplateCatalogue,
  type TemplateColumn,
  type TemplateSheet,
  templateSheets,
} from '../../domain/exchange/template.js';
import { TEMPLATE_SHEET, templateRows } from '../../domain/exchange/template-sheet.js';
import { TEMPLATE_WORDS } from '../../domain/exchange/template-words.js';
import type { Allowed, SheetForm } from './sheet-form.js';
import type { StreamedSheet } from './sheet-xml.js';
import { LISTS_SHEET, type TemplateLists, templateLists } from './template-lists.js';
import { workbookStream } from './workbook-stream.js';

/** Whom a template is for, and what it is made from. */
export interface TemplateFor {
  readonly operator: { readonly id: string; readonly name: string };
  /** month or quarter */
  readonly period: string;
  /** p-code and name of each place of the country, in the order they are offered */
  readonly places: readonly (readonly [code: string, name: string])[];
  readonly catalogue: TemplateCatalogue;
}

/** What stands below the headings of a sheet; without it, nothing. */
export interface TemplateBody {
  readonly rows: readonly (readonly CellValue[])[];
  readonly marks?: SheetForm['marks'];
}

/** Rows that are filled in stand below the title and the headings. */
const HEADS = 2;
const LAST_ROW = 5000;

/** Nothing is filled in yet. */
const BLANK: TemplateBody = { rows: [] };

/**
 * A template as a workbook: how it is filled in, a form for the report and for each activity, and what is hidden.
 * @param bodyOf what is filled in on a sheet already
 * @param inFront sheets before all others
 */
export function templateWorkbook(
  template: TemplateFor,
  bodyOf: (sheet: TemplateSheet) => TemplateBody = () => BLANK,
  inFront: readonly StreamedSheet[] = [],
): AsyncGenerator<Buffer> {
  const { catalogue, places, operator, period } = template;
  const sheets = templateSheets(catalogue);
  const lists = templateLists(sheets, places, catalogue);
  const { language } = catalogue;
  const described = templateRows({ operatorId: operator.id, period, language, sheets });
  return workbookStream([
    ...inFront,
    guide(template, sheets),
    ...sheets.map((sheet) => formOf(sheet, template, lists, bodyOf(sheet))),
    hidden(LISTS_SHEET, lists.rows),
    hidden(TEMPLATE_SHEET, described),
  ]);
}

const hidden = (name: string, rows: readonly CellValue[][]): StreamedSheet => ({
  name,
  frozenRows: 0,
  widths: [],
  rows,
  form: { hidden: true },
});

function guide(
  { operator, period, catalogue }: TemplateFor,
  sheets: readonly TemplateSheet[],
): StreamedSheet {
  const { fields, guide: sentences } = TEMPLATE_WORDS[catalogue.language];
  const rows: CellValue[][] = [
    [fields.operator ?? '', neutralise(operator.name)],
    [fields.period ?? '', period],
    [],
    ...sentences.map((sentence) => [null, sentence]),
    [],
    ...sheets.map(({ name, title }) => [name, title]),
  ];
  const rightToLeft = isRightToLeft(catalogue);
  return {
    name: 'GUIDE',
    frozenRows: 0,
    widths: [22, 100],
    rows,
    form: { rightToLeft, columns: ['bold', 'wrapped'] },
  };
}

function formOf(
  { name, title, columns }: TemplateSheet,
  { operator, period, catalogue }: TemplateFor,
  lists: TemplateLists,
  { rows, marks }: TemplateBody,
): StreamedSheet {
  const words = TEMPLATE_WORDS[catalogue.language];
  const allowed = columns.flatMap((column, index): Allowed[] => {
    const list = lists.of(column);
    if (list === null && column.entry.kind !== 'count') return [];
    return [{ column: index, list, refusal: refusalOf(column, words) }];
  });
  return {
    name,
    frozenRows: HEADS,
    widths: columns.map(widthOf),
    rows: [
      [neutralise(`${title} · ${operator.name} · ${period}`)],
      columns.map(({ heading }) => neutralise(heading)),
      ...rows,
    ],
    form: {
      rightToLeft: isRightToLeft(catalogue),
      frozenColumns: 1,
      columns: columns.map(({ entry }) => (entry.kind === 'count' ? 'figure' : 'text')),
      body: [HEADS + 1, LAST_ROW],
      allowed,
      ...(marks ? { marks } : {}),
    },
  };
}

const isRightToLeft = ({ language }: TemplateCatalogue) => language === 'ar';

/** A p-code may be typed: of places the import decides. */
function refusalOf(
  { entry }: TemplateColumn,
  words: { notACount: string; notInList: string },
): string | null {
  if (entry.kind === 'place') return null;
  return entry.kind === 'count' ? words.notACount : words.notInList;
}

function widthOf({ entry }: TemplateColumn): number {
  if (entry.kind === 'count') return 13;
  return entry.kind === 'place' ? 34 : 20;
}
