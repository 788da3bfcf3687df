import { type Fault, ruleBroken } from '../../domain/domain-error.js';
import { openItemFaults, peopleAt, type ReturnItem, returnStanding } from '../../domain/return-item.js';
import type { ReportEntryEntity } from '../report-entry.entity.js';
import type { ReturnItemDto, WriteReturnItemDto } from './revision.dto.js';

type Entries = readonly ReportEntryEntity[];

/**
 * What a return asks for at single entries and cells, with how each stands now.
 * @throws DomainError `rule-broken` for an entry that is not in the report
 */
export function keptItems(items: readonly WriteReturnItemDto[], entries: Entries): ReturnItem[] {
  const kept = items.map(({ entryId, cell = null, reason }): ReturnItem | null => {
    const entry = entries.find(({ id }) => id === entryId);
    if (!entry) return null;
    return { entryId, cell, reason, was: peopleAt(entry, cell), entryVersion: entry.version, answer: null };
  });
  const absent = kept.flatMap((one, index) => (one ? [] : [toFault(index)]));
  if (absent[0]) throw ruleBroken('rule-broken', absent[0].detail, absent);
  return kept.filter((one) => one !== null);
}

/** What was asked, what became of it, and the figure then and now. */
export function toReturnItems(items: readonly ReturnItem[], entries: Entries): ReturnItemDto[] {
  return items.map((item, nth) => {
    const entry = entries.find(({ id }) => id === item.entryId);
    const { entryId, cell, reason, was, answer } = item;
    const standing = returnStanding(item, entry);
    const now = entry ? peopleAt(entry, cell) : null;
    return { nth, entryId, cell, reason, was, now, standing, changed: standing === 'changed', answer };
  });
}

/** @throws DomainError `questions-open` that names what is neither changed nor answered */
export function assertAnswered(items: readonly ReturnItem[], entries: Entries): void {
  const open = openItemFaults(items, (id) => entries.find((one) => one.id === id));
  if (open.length === 0) return;
  throw ruleBroken('questions-open', 'Something that was asked is neither changed nor answered.', open);
}

function toFault(index: number): Fault {
  return { pointer: `#/items/${index}/entryId`, code: 'V01', detail: 'No such entry is in the report.' };
}
