import { type Cells, codesAt, toCells } from './cells.js';
import type { Fault } from './domain-error.js';

/** What whoever enters says to something that was asked and not changed: it is right as it stands. */
export interface ReturnAnswer {
  /** `null` = nothing besides */
  readonly note: string | null;
  /** a moment, as ISO 8601 */
  readonly at: string;
}

/** What was asked at one entry, or at one of its cells, and how it stood when the report came back. */
export interface ReturnItem {
  readonly entryId: string;
  /** the place within the entry, `counts/F,Y18T59,with`; `null` = all of it */
  readonly cell: string | null;
  readonly reason: string;
  /** people in the cell then; `null` = not collected, or no cell of people is meant */
  readonly was: number | null;
  /** the entry's version then */
  readonly entryVersion: number;
  /** `null` = not answered */
  readonly answer: ReturnAnswer | null;
}

/** An entry as it stands, as far as is asked here. */
export interface EntryNow {
  readonly cells: Cells;
  readonly version: number;
}

/** What became of something that was asked: it was changed, answered as right, or neither. */
export const RETURN_STANDINGS = ['changed', 'answered', 'open'] as const;
export type ReturnStanding = (typeof RETURN_STANDINGS)[number];

const CELLS: ReadonlyMap<string, number> = new Map(
  toCells([]).map((_, index) => {
    const { sex, ageBand, disability } = codesAt(index);
    return [`counts/${sex},${ageBand},${disability}`, index] as const;
  }),
);

/** The people in a cell; `null` = not collected, or no cell of people is meant. */
export function peopleAt({ cells }: Pick<EntryNow, 'cells'>, cell: string | null): number | null {
  const index = CELLS.get(cell ?? '');
  return index === undefined ? null : (cells[index] ?? null);
}

/**
 * What became of an item. A cell of people is changed when its figure is another; anything else when the entry was
 * written again, or is gone. An answer holds until the figure is changed all the same.
 * @param entry `undefined` = it is gone
 * @source docs/methodology.md#return-items
 */
export function returnStanding(item: ReturnItem, entry: EntryNow | undefined): ReturnStanding {
  const { cell, was, entryVersion, answer } = item;
  const isPeople = cell !== null && CELLS.has(cell);
  if (!entry || (isPeople ? peopleAt(entry, cell) !== was : entry.version !== entryVersion)) return 'changed';
  return answer ? 'answered' : 'open';
}

/**
 * What was asked and is neither changed nor answered: a report is not handed in again over it.
 * @source docs/methodology.md#return-items
 */
export function openItemFaults(
  items: readonly ReturnItem[],
  entryOf: (id: string) => EntryNow | undefined,
): Fault[] {
  return items.flatMap((item, index) =>
    returnStanding(item, entryOf(item.entryId)) === 'open'
      ? [{ pointer: `#/returnItems/${index}`, code: 'question-open', detail: item.reason }]
      : [],
  );
}
