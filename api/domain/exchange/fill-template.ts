import type { Entry, Report } from '../report.js';
import { WORK_FIELDS } from '../validation/checks/duplicates.js';
import { neutralise } from './neutralise.js';
import { type Stated, statedOf } from './stated.js';
import type { CellValue } from './table.js';
import {
  labelOf,
  placeChoice,
  type TemplateCatalogue,
  type TemplateColumn,
  type TemplateSheet,
} from './template.js';
import { TEMPLATE_WORDS } from './template-words.js';

/** What a template can show of a report. */
export type TemplateReport = Pick<Report, 'nil' | 'partial'> & {
  readonly entries: readonly Omit<Entry, 'id'>[];
};

/**
 * The rows of a template's sheet that say what is stored: read back, they change nothing. Codes bear their labels, places
 * their names, texts are neutralised. What the sheet has no column for is not shown, and stays; so does an entry whose
 * work the sheet cannot name in full, which would come back as another one.
 * @param placeName name of a p-code; undefined = it is not in the gazetteer
 * @source docs/methodology.md#template
 */
export function filledRows(
  sheet: TemplateSheet,
  report: TemplateReport,
  catalogue: TemplateCatalogue,
  placeName: (code: string) => string | undefined,
): CellValue[][] {
  const { columns, defaults } = sheet;
  const row = (stated: Stated) =>
    columns.map((column) => cellOf(column, stated[column.role] ?? null, catalogue, placeName));
  if (defaults.activity !== undefined)
    return report.entries
      .filter((entry) => entry.activity === defaults.activity && namesWork(sheet, entry))
      .map((entry) => row(statedOf(entry)));
  const { nil, partial } = report;
  return nil || partial !== null ? [row({ nil: nil || null, partial })] : [];
}

/** Whether a row of the sheet says all that makes the entry this one and no other. */
function namesWork({ columns, defaults }: TemplateSheet, entry: Omit<Entry, 'id'>): boolean {
  const asked = new Set(columns.map(({ role }) => role));
  return WORK_FIELDS.every(
    (field) => asked.has(field) || (entry[field] ?? null) === (defaults[field] ?? null),
  );
}

function cellOf(
  { entry }: TemplateColumn,
  value: Stated[string],
  catalogue: TemplateCatalogue,
  placeName: (code: string) => string | undefined,
): CellValue {
  if (value === null || typeof value === 'number') return value;
  if (entry.kind === 'yes') return TEMPLATE_WORDS[catalogue.language].yes;
  const text = String(value);
  if (entry.kind === 'code') return neutralise(labelOf(entry.list, text, catalogue));
  const name = entry.kind === 'place' ? placeName(text) : undefined;
  return neutralise(name === undefined ? text : placeChoice(text, name));
}
