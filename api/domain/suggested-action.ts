import type { ActionNeed } from './codes.js';
import type { Language, Rung, Text } from './framework.js';

/**
 * One way to lift a recommendation by one level: what to do, who begins, and which paper results.
 * A suggestion is advice, never a demand: it changes no answer and no level by itself.
 * @source docs/methodology.md#suggested-actions
 */
export interface SuggestedAction {
  /** `NMAC-4.4-A3`: recommendation, A, the level it leads to; a second one for the same level ends in `b`. Never changes meaning */
  readonly code: string;
  /** the recommendation it lifts, `NMAC-4.4` */
  readonly recommendation: string;
  /** the level, 1 to 4, that it leads to from the one below */
  readonly level: Rung;
  /** what is done, as an order: at most 90 characters of English */
  readonly title: Text;
  /** two to four sentences of steps: who does what first, what is written or counted, what paper results */
  readonly how: Text;
  /** the criteria of that rung that can be answered "met" once it is done: at least one, no code twice */
  readonly criteria: readonly string[];
  /** what it takes, roughly; at least one kind */
  readonly needs: readonly ActionNeed[];
  /** months it takes an ordinary office, from 1 to 24 */
  readonly months: number;
}

/** The suggestions for one framework: the file `actions/<ref>.yaml`. */
export interface SuggestedActionLibrary {
  /** the framework they belong to, `gdei-wps@1.0` */
  readonly ref: string;
  /** whether a native speaker of the field has read the texts of a language */
  readonly verified: Readonly<Record<Language, boolean>>;
  /** in the framework's order, lowest level first */
  readonly actions: readonly SuggestedAction[];
}

/**
 * The suggestions that lift a recommendation from a level to the one above; none at level 4, or where the library has
 * none.
 * @param level the level reached, 0 to 4
 */
export function suggestionsAbove(
  actions: readonly SuggestedAction[],
  recommendation: string,
  level: number,
): readonly SuggestedAction[] {
  return actions.filter((one) => one.recommendation === recommendation && one.level === level + 1);
}
