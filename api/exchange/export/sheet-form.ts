import { columnLetters } from '../../domain/exchange/table.js';
import type { Look } from './sheet-looks.js';
import { xmlText } from './xml-text.js';

/** What a cell of a column may hold: one of a list on another sheet, or a whole number from 0 on. */
export interface Allowed {
  /** index of the column, 0 = the first */
  readonly column: number;
  /** the cells that hold the list, `'_lists'!$A$1:$A$9`; null = a whole number */
  readonly list: string | null;
  /** what is said of anything else; null = it may stand: the import decides */
  readonly refusal: string | null;
}

/** What makes a sheet a form. */
export interface SheetForm {
  readonly rightToLeft?: boolean;
  /** columns that stay in sight */
  readonly frozenColumns?: number;
  /** nobody needs to see it */
  readonly hidden?: boolean;
  /** how the cells below the head look, column by column; what is not open is locked */
  readonly columns?: readonly Look[];
  /** the rows that are filled in, first and last */
  readonly body?: readonly [number, number];
  readonly allowed?: readonly Allowed[];
  /** cells that there is something to say of, by their place: `D14` */
  readonly marks?: ReadonlyMap<string, Mark>;
}

/** A cell that keeps its row from being taken, or that is to be looked at. */
export type Mark = 'refused' | 'noted';

/** Protection without a password: it guards against mishaps, it is no security. Rows may be deleted, sorted, widened. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>';

/** What stands behind the rows of a form, in the order that spreadsheets insist on. */
export function behindRows({ allowed = [], body }: SheetForm): string {
  if (allowed.length === 0 || !body) return PROTECTION;
  const all = allowed.map((one) => validation(one, body)).join('');
  return `${PROTECTION}<dataValidations count="${allowed.length}">${all}</dataValidations>`;
}

function validation({ column, list, refusal }: Allowed, [first, last]: readonly [number, number]): string {
  const letters = columnLetters(column);
  const error = refusal === null ? '' : ` showErrorMessage="1" error="${xmlText(refusal)}"`;
  const at = `allowBlank="1" showInputMessage="1"${error} sqref="${letters}${first}:${letters}${last}"`;
  if (list === null)
    return `<dataValidation type="whole" operator="greaterThanOrEqual" ${at}><formula1>0</formula1></dataValidation>`;
  return `<dataValidation type="list" ${at}><formula1>${xmlText(list)}</formula1></dataValidation>`;
}
