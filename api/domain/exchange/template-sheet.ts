import { isPeriod } from '../period.js';
import type { RoleName } from './roles.js';
import type { CellValue } from './table.js';
import type { TemplateSheet } from './template.js';

/** The hidden sheet by which a template is known. */
export const TEMPLATE_SHEET = '_template';
/** Raised when the meaning of the hidden sheet changes: a template of another version is refused, not guessed at. */
export const TEMPLATE_VERSION = '1';

/** A column as the hidden sheet describes it. */
export interface DescribedColumn {
  readonly role: RoleName;
  readonly heading: string;
}

/** A sheet as the hidden one describes it. */
export interface DescribedSheet {
  readonly name: string;
  readonly columns: readonly DescribedColumn[];
  readonly defaults: Readonly<Record<RoleName, string>>;
}

/** What a template says of itself. */
export interface Template {
  readonly operatorId: string;
  /** month or quarter */
  readonly period: string;
  readonly language: string;
  readonly sheets: readonly DescribedSheet[];
}

/** Why a hidden sheet is not followed: it is of another version of the product, or somebody changed it. */
export type TemplateFault = 'template-version' | 'template-changed';

/**
 * A template as the rows of its hidden sheet: what it is for, then every sheet with its columns and what none of them
 * says, under a checksum of it all.
 * @source docs/methodology.md#template
 */
export function templateRows(
  template: Omit<Template, 'sheets'> & { readonly sheets: readonly (DescribedSheet | TemplateSheet)[] },
): CellValue[][] {
  const rows = [
    ['operator', template.operatorId],
    ['period', template.period],
    ['language', template.language],
    ...template.sheets.flatMap(({ name, columns, defaults }) => [
      ['sheet', name],
      ...Object.entries(defaults).map(([role, value]) => ['default', role, value]),
      ...columns.map(({ role, heading }) => ['column', role, heading]),
    ]),
  ];
  return [['version', TEMPLATE_VERSION], ['checksum', checksumOf(rows)], ...rows];
}

/** Reads a hidden sheet back. */
export function readTemplate(rows: readonly (readonly CellValue[])[]): Template | TemplateFault {
  const [version, checksum, ...said] = rows.map(textsOf);
  if (version?.[0] !== 'version' || version[1] !== TEMPLATE_VERSION) return 'template-version';
  if (checksum?.[0] !== 'checksum' || checksum[1] !== checksumOf(said)) return 'template-changed';
  const of = (key: string) => said.find(([name]) => name === key)?.[1] ?? '';
  const [operatorId, period, language] = ['operator', 'period', 'language'].map(of) as [
    string,
    string,
    string,
  ];
  if (!isPeriod(period, 'month', 'quarter')) return 'template-changed';
  return { operatorId, period, language, sheets: sheetsOf(said) };
}

/** The texts of a row without the blank cells that programs add behind them. */
function textsOf(row: readonly CellValue[]): string[] {
  const texts = Array.from(row, (cell) => String(cell ?? ''));
  while (texts.at(-1) === '') texts.pop();
  return texts;
}

function sheetsOf(rows: readonly (readonly string[])[]): DescribedSheet[] {
  const sheets: { name: string; columns: DescribedColumn[]; defaults: Record<RoleName, string> }[] = [];
  for (const [kind, first = '', second = ''] of rows) {
    if (kind === 'sheet') sheets.push({ name: first, columns: [], defaults: {} });
    const sheet = sheets.at(-1);
    if (kind === 'column') sheet?.columns.push({ role: first, heading: second });
    if (kind === 'default' && sheet) sheet.defaults[first] = second;
  }
  return sheets;
}

/**
 * A checksum (FNV-1a, 32 bits, in hex) over rows of texts. It tells a changed template from a whole one; whoever means
 * to forge one can: what a file says is never a right.
 */
export function checksumOf(rows: readonly (readonly string[])[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(rows)) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return `fnv1a:${hash.toString(16).padStart(8, '0')}`;
}
