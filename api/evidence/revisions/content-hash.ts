import { createHash } from 'node:crypto';
import type { Content } from '../content-of.js';

/** What a revision says, with the hash of its file instead of the file's id. */
export type HashedContent = Omit<Content, 'fileId'> & { readonly fileSha256: string | null };

const FIELDS = [
  'criterionCodes',
  'title',
  'reference',
  'documentDate',
  'contentFrom',
  'contentUntil',
  'keptWhere',
  'url',
  'sensitivity',
  'fileSha256',
] as const;

/** What a revision says, from the reference and the hash of its file; absent fields are null. */
export function hashedContent(from: Omit<Content, 'fileId'>, fileSha256: string | null): HashedContent {
  return inOrder({ ...from, fileSha256 });
}

/** The fields that a hash covers, in their order, and no others. */
export function inOrder(content: HashedContent): HashedContent {
  const all: Record<string, unknown> = { ...content };
  return Object.fromEntries(FIELDS.map((field) => [field, all[field] ?? null])) as HashedContent;
}

/**
 * SHA-256, in hex, of the JSON of these fields in their order, without spaces: anybody can compute it again.
 * @source docs/methodology.md#evidence-revisions
 */
export function contentHash(content: HashedContent): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(content)))
    .digest('hex');
}
