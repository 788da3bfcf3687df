import type { Answer } from '../api/client';

const known = new Map<string, string>();

/** Keeps the version of a record as it was last read or written. */
export function rememberEtag(path: string, { etag, data }: Answer<unknown>): void {
  const tag = etag ?? etagOf(data);
  if (tag) known.set(path, tag);
}

/**
 * The version a change is made from: the one of the record on the form, else the last one seen at this path.
 * @param before the record as the form was opened with it
 */
export function etagBefore(path: string, before: unknown): string | undefined {
  return etagOf(before) ?? known.get(path);
}

function etagOf(record: unknown): string | undefined {
  const version = (record as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' ? `"${version}"` : undefined;
}
