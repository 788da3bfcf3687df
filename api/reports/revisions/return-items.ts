import { codesAt, toCells } from '../../domain/cells.js';
import { type Fault, ruleBroken } from '../../domain/domain-error.js';
import type { ReportEntryEntity } from '../report-entry.entity.js';
import type { ReturnItemDto, WriteReturnItemDto } from './revision.dto.js';
import type { KeptReturnItem } from './revisions.queries.js';

/**
 * What a return asks for at single entries and cells, with how each stands now.
 * @throws DomainError `rule-broken` for an entry that is not in the report
 */
export function keptItems(
  items: readonly WriteReturnItemDto[],
  entries: readonly ReportEntryEntity[],
): KeptReturnItem[] {
  const kept = items.map(({ entryId, cell = null, reason }): KeptReturnItem | null => {
    const entry = entries.find(({ id }) => id === entryId);
    return entry ? { entryId, cell, reason, was: valueAt(entry, cell), entryVersion: entry.version } : null;
  });
  const absent = kept.flatMap((one, index) => (one ? [] : [toFault(index)]));
  if (absent[0]) throw ruleBroken('rule-broken', absent[0].detail, absent);
  return kept.filter((one) => one !== null);
}

/** What was asked, and whether it was done: the cell's value, or the entry, is no longer as it was. */
export function toReturnItems(
  items: readonly KeptReturnItem[],
  entries: readonly ReportEntryEntity[],
): ReturnItemDto[] {
  return items.map(({ entryId, cell, reason, was, entryVersion }) => {
    const entry = entries.find(({ id }) => id === entryId);
    const changed = !entry || (isCell(cell) ? valueAt(entry, cell) !== was : entry.version !== entryVersion);
    return { entryId, cell, reason, changed };
  });
}

const CELLS: ReadonlyMap<string, number> = new Map(
  toCells([]).map((_, index) => {
    const { sex, ageBand, disability } = codesAt(index);
    return [`counts/${sex},${ageBand},${disability}`, index] as const;
  }),
);

const isCell = (cell: string | null) => cell !== null && CELLS.has(cell);

/** The value of a cell; `null` = not collected, or no cell is meant. */
function valueAt({ cells }: ReportEntryEntity, cell: string | null): number | null {
  const index = CELLS.get(cell ?? '');
  return index === undefined ? null : (cells[index] ?? null);
}

function toFault(index: number): Fault {
  return { pointer: `#/items/${index}/entryId`, code: 'V01', detail: 'No such entry is in the report.' };
}
