import type { Answer, StoredAnswer } from '../types';

/** Whose answer: the body's own, or the verifier's beside it. */
export type Side = 'own' | 'verifier';

/** What is sent for a question. The body gives a reason, the verifier a note and whether that reason is accepted. */
export interface Content {
  answer: Answer | null;
  reason?: string | null;
  note?: string | null;
  reasonAccepted?: boolean;
}

/** Content that the server has (`saved`) or has not yet. */
export interface Unsent {
  readonly content: Content;
  readonly state: 'sending' | 'saved' | 'waiting' | 'refused' | 'conflict';
  readonly tries: number;
  readonly error?: unknown;
}

/** What the server keeps of one side. */
export function contentOf(side: Side, stored: StoredAnswer | undefined): Content {
  if (side === 'own')
    return { answer: stored?.answer ?? null, reason: stored?.reason ?? null, note: stored?.note ?? null };
  return {
    answer: stored?.verifierAnswer ?? null,
    note: stored?.verifierNote ?? null,
    reasonAccepted: stored?.reasonAccepted ?? false,
  };
}

/** What the person sees: what they gave last, whether or not it has arrived. */
export function shownContent(
  side: Side,
  stored: StoredAnswer | undefined,
  entry: Unsent | undefined,
): Content {
  return entry && entry.state !== 'saved' ? entry.content : contentOf(side, stored);
}

/** Whether the server has this content already. */
export function written(side: Side, stored: StoredAnswer, content: Content): boolean {
  const there = contentOf(side, stored);
  return (Object.keys(content) as (keyof Content)[]).every(
    (key) => (content[key] ?? null) === (there[key] ?? null),
  );
}
