import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useMe } from '../../api/session';
import type { StoredAnswer } from '../types';
import { type Outbox, outboxOf } from './outbox';
import { type Content, contentOf, type Side, shownContent, type Unsent } from './unsent';

/** The outbox of a round; closing the window while something waits asks first. */
export function useOutbox(assessmentId: string): Outbox {
  const userId = useMe()?.id ?? '';
  const outbox = outboxOf(userId, assessmentId, useQueryClient());
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => outbox.hasUnsent() && event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [outbox]);
  return outbox;
}

export interface GivenAnswer {
  readonly content: Content;
  readonly entry: Unsent | undefined;
  /** Changes some of it and sends the whole. */
  readonly give: (change: Partial<Content>) => void;
  readonly again: () => void;
  readonly giveUp: () => void;
}

/** One side's answer to one question as the person last gave it, and the way to give another. */
export function useGivenAnswer(
  outbox: Outbox,
  side: Side,
  code: string,
  stored: StoredAnswer | undefined,
): GivenAnswer {
  const read = useCallback(() => outbox.entry(side, code), [outbox, side, code]);
  const entry = useSyncExternalStore(outbox.subscribe, read);
  const content = shownContent(side, stored, entry);
  return {
    content,
    entry,
    give: (change) => outbox.put(side, code, { ...contentOf(side, stored), ...content, ...change }),
    again: () => outbox.again(side, code),
    giveUp: () => outbox.giveUp(side, code),
  };
}

/** Whether anything has not arrived yet, and when something last did. */
export function useSaving(outbox: Outbox): { hasUnsent: boolean; lastSavedAt: Date | null } {
  return {
    hasUnsent: useSyncExternalStore(outbox.subscribe, outbox.hasUnsent),
    lastSavedAt: useSyncExternalStore(outbox.subscribe, outbox.lastSavedAt),
  };
}
