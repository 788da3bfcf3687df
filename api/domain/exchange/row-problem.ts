import type { Severity } from '../codes.js';
import type { Params } from '../validation/finding.js';
import type { MessageKey } from '../validation/messages.js';
import type { RowMessageKey } from './row-messages.js';

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
