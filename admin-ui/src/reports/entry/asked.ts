import type { Report, ReturnItem } from '../report-types';
import type { EntryEditing } from './useEntryEditor';

/** What is asked at an entry or a cell (null: all of it); changed here, it counts as changed before that is stored. */
export type Asked = ReturnItem;

/** The id of what is asked at a place, so that its cell can refer to it. */
export const askedId = (cell: string | null): string => `asked-${(cell ?? 'all').replace(/[^\w-]+/g, '-')}`;

/** What a return asked at this entry; it is ticked off as it is changed here, and stays so once that is stored. */
export function askedAt(
  { returnItems }: Report,
  entryId: string,
  { changed, state }: Pick<EntryEditing, 'changed' | 'state'>,
): Asked[] {
  const isTouched = (cell: string | null) =>
    cell === null ? changed.size + state.stored.size > 0 : changed.has(cell) || state.stored.has(cell);
  return returnItems
    .filter((item) => item.entryId === entryId)
    .map((item) =>
      item.changed || !isTouched(item.cell) ? item : { ...item, changed: true, standing: 'changed' as const },
    );
}
