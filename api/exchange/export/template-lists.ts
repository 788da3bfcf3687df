import { neutralise } from '../../domain/exchange/neutralise.js';
import { type CellValue, columnLetters } from '../../domain/exchange/table.js';
import {
  labelOf,
  placeChoice,
  type TemplateCatalogue,
  type TemplateColumn,
  type TemplateSheet,
} from '../../domain/exchange/template.js';
import { TEMPLATE_WORDS } from '../../domain/exchange/template-words.js';

/** The hidden sheet that holds what the drop-downs offer. */
export const LISTS_SHEET = '_lists';

/** The drop-downs of a template: each list once, a column of the hidden sheet. */
export interface TemplateLists {
  readonly rows: readonly CellValue[][];
  /** the cells that hold a column's list; null = it has none */
  readonly of: (column: TemplateColumn) => string | null;
}

/** Gathers what the columns of all sheets offer. @param places p-code and name, in the order they are offered */
export function templateLists(
  sheets: readonly TemplateSheet[],
  places: readonly (readonly [code: string, name: string])[],
  catalogue: TemplateCatalogue,
): TemplateLists {
  const lists = new Map<string, string[]>();
  const offered = ({ entry }: TemplateColumn): string[] => {
    if (entry.kind === 'place') return places.map(([code, name]) => placeChoice(code, name));
    if (entry.kind === 'yes') return [TEMPLATE_WORDS[catalogue.language].yes];
    if (entry.kind === 'code') return entry.codes.map((code) => labelOf(entry.list, code, catalogue));
    return [];
  };
  for (const { columns } of sheets)
    for (const column of columns) {
      const key = keyOf(column);
      if (!lists.has(key)) lists.set(key, offered(column).map(neutralise));
    }
  for (const [key, list] of lists) if (list.length === 0) lists.delete(key);
  const all = [...lists.values()];
  const longest = Math.max(...all.map((list) => list.length));
  return {
    rows: Array.from({ length: longest }, (_, row) => all.map((list) => list[row] ?? null)),
    of: (column) => {
      const at = [...lists.keys()].indexOf(keyOf(column));
      const letters = columnLetters(at);
      return at < 0 ? null : `'${LISTS_SHEET}'!$${letters}$1:$${letters}$${all[at]?.length}`;
    },
  };
}

function keyOf({ entry }: TemplateColumn): string {
  return entry.kind === 'code' ? `${entry.list} ${entry.codes}` : entry.kind;
}
