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

const TOLD = FIELDS.filter((field) => field !== 'criterionCodes');

/** What people write about a piece of evidence. */
export type Content = Pick<Evidence, (typeof FIELDS)[number]>;

/** The fields that were sent; `null` was sent, what is undefined was not. */
export function contentOf(given: Pick<UpdateEvidenceDto, (typeof FIELDS)[number]>): Partial<Content> {
  const sent = FIELDS.filter((field) => given[field] !== undefined);
  return Object.fromEntries(sent.map((field) => [field, given[field]]));
}

/** All that a document says of itself, whatever it speaks for. */
export function toldOf(evidence: Omit<Content, 'criterionCodes'>): Omit<Content, 'criterionCodes'> {
  return Object.fromEntries(TOLD.map((field) => [field, evidence[field]])) as Omit<Content, 'criterionCodes'>;
}

/** Whether two rows say the same of a document, whatever each speaks for. */
export function saysAlike(one: Evidence, other: Evidence): boolean {
  return TOLD.every((field) => one[field] === other[field]);
}
