import { useSyncExternalStore } from 'react';
import { useMe } from '../../api/session';
import { type Outbox, outboxOf } from './outbox';
import type { Unsent } from './unsent';

const NONE: readonly Unsent[] = [];
const none = () => NONE;
const no = () => false;
const nothing = () => () => undefined;

/** The outbox of whoever is signed in; null until what this device kept is read. */
export function useOutbox(): Outbox | null {
  const me = useMe();
  const outbox = me ? outboxOf(me.id) : null;
  const isLoaded = useSyncExternalStore(outbox?.subscribe ?? nothing, outbox?.isLoaded ?? no);
  return isLoaded ? outbox : null;
}

/** What the server does not have yet; of one report, or of all. */
export function useUnsent(reportId?: string): readonly Unsent[] {
  const outbox = useOutbox();
  const all = useSyncExternalStore(outbox?.subscribe ?? nothing, outbox?.all ?? none);
  return reportId === undefined ? all : all.filter((item) => item.reportId === reportId);
}
