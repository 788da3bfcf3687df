import type { UpdateEvidenceDto } from './evidence.dto.js';
import type { Evidence } from './evidence.entity.js';

const FIELDS = [
  'criterionCodes',
  'title',
  'reference',
  'documentDate',
  'contentFrom',
  'contentUntil',
  'keptWhere',
  'url',
  'fileId',
  'sensitivity',
] as const;

/** What people write about a piece of evidence. */
export type Content = Pick<Evidence, (typeof FIELDS)[number]>;

/** The fields that were sent; `null` was sent, what is undefined was not. */
export function contentOf(given: Pick<UpdateEvidenceDto, (typeof FIELDS)[number]>): Partial<Content> {
  const sent = FIELDS.filter((field) => given[field] !== undefined);
  return Object.fromEntries(sent.map((field) => [field, given[field]]));
}
