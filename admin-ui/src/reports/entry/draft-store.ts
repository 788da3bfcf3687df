import type { EntryForm } from './entry-form';

/** What somebody typed and the server does not have yet. */
export interface EntryDraftKept {
  readonly form: EntryForm;
  /** What it was typed over, and its version; null: the entry was not stored yet. */
  readonly base: EntryForm;
  readonly version: number | null;
}

const keyOf = (userId: string, entryId: string) => `common-ground.entry/${userId}/${entryId}`;

/** Keeps what was typed on this device; a browser that stores nothing loses it with the page. */
export function keepDraft(userId: string, entryId: string, draft: EntryDraftKept): void {
  try {
    localStorage.setItem(keyOf(userId, entryId), JSON.stringify(draft));
  } catch {
    // full or forbidden: the page itself still holds what was typed
  }
}

export function keptDraft(userId: string, entryId: string): EntryDraftKept | null {
  try {
    const text = localStorage.getItem(keyOf(userId, entryId));
    return text === null ? null : (JSON.parse(text) as EntryDraftKept);
  } catch {
    return null;
  }
}

export function dropDraft(userId: string, entryId: string): void {
  try {
    localStorage.removeItem(keyOf(userId, entryId));
  } catch {
    // nothing was stored
  }
}
