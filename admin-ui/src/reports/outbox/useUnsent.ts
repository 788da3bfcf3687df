import { useSyncExternalStore } from 'react';
import { useMe } from '../../api/session';
import { type Outbox, outboxOf } from './outbox';
import type { Unsent } from './unsent';

const NONE: readonly Unsent[] = [];
const none = () => NONE;
const coming = () => 'coming' as const;
const nothing = () => () => undefined;

function useOutboxAsRead() {
  const me = useMe();
  const outbox = me ? outboxOf(me.id) : null;
  const reading = useSyncExternalStore(outbox?.subscribe ?? nothing, outbox?.reading ?? coming);
  return { outbox, reading };
}

/** The outbox of whoever is signed in; null until what this device kept is read. */
export function useOutbox(): Outbox | null {
  const { outbox, reading } = useOutboxAsRead();
  return reading === 'read' ? outbox : null;
}

/** Has what this device kept read again; null unless the device did not give it. */
export function useReadAgain(): (() => void) | null {
  const { outbox, reading } = useOutboxAsRead();
  return outbox && reading === 'unread' ? outbox.readAgain : null;
}

/** What the server does not have yet; of one report, or of all. */
export function useUnsent(reportId?: string): readonly Unsent[] {
  const outbox = useOutbox();
  const all = useSyncExternalStore(outbox?.subscribe ?? nothing, outbox?.all ?? none);
  return reportId === undefined ? all : all.filter((item) => item.reportId === reportId);
}
