import type { Fault } from './domain-error.js';
import { textFaults } from './validation/validate.js';

/** The most characters of a country's own words. @source docs/methodology.md#own-words */
export const NARRATIVE_LENGTH = 2000;

/**
 * Where a country stands and what comes next, in its own words: one text for each language.
 * @source docs/methodology.md#own-words
 */
export interface Narrative {
  readonly text: string;
  /** the published round it speaks of, `2026`; `null` = it stands by itself */
  readonly period: string | null;
}

/**
 * Everything that keeps a narrative from being kept: contact data (V23), and a round of which nothing was published.
 * Empty when it is sound.
 * @param published periods of the rounds that the country published
 * @source docs/methodology.md#own-words
 */
export function narrativeFaults({ text, period }: Narrative, published: readonly string[]): Fault[] {
  const isTold = period === null || published.includes(period);
  const detail = `Nothing was published for the round ${period}.`;
  return [
    ...textFaults({ text }),
    ...(isTold ? [] : [{ pointer: '#/period', code: 'round-not-published', detail }]),
  ];
}
