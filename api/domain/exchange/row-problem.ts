import type { Severity } from '../codes.js';
import { type Params, ruleOf, sentence } from '../validation/finding.js';
import type { MessageKey } from '../validation/messages.js';
import { ROW_MESSAGES, type RowMessageKey } from './row-messages.js';

/**
 * What is wrong with a row (E: it is refused), or what was noted while it was read (W, I). With `cellAddress` it says
 * where to look: `Sheet EORE, D14`.
 */
export interface RowProblem {
  readonly sheet: string;
  readonly line: number;
  /** index of the column, 0 = the first; `null` = the row as a whole */
  readonly column: number | null;
  /** the column's heading as the file writes it; `null` = the row as a whole */
  readonly heading: string | null;
  /** V01–V28 */
  readonly rule: string;
  readonly severity: Severity;
  /** the key of the sentence, for translation */
  readonly key: MessageKey | RowMessageKey;
  readonly params: Params;
  /** the sentence in plain English */
  readonly detail: string;
}

/** Where in a file something is said: a row, and perhaps one of its columns. */
export interface RowPlace {
  readonly sheet: string;
  readonly line: number;
  readonly column?: number | null;
  readonly heading?: string | null;
}

/** Says one thing about one place of a file. */
export function rowProblem(
  { sheet, line, column = null, heading = null }: RowPlace,
  severity: Severity,
  key: MessageKey | RowMessageKey,
  params: Params = {},
): RowProblem {
  const detail = isOfRows(key) ? filled(ROW_MESSAGES[key], params) : sentence(key, params);
  return { sheet, line, column, heading, severity, rule: ruleOf(key as MessageKey), key, params, detail };
}

function isOfRows(key: string): key is RowMessageKey {
  return Object.hasOwn(ROW_MESSAGES, key);
}

function filled(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
