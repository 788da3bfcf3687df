import { useSyncExternalStore } from 'react';
import { useMe } from '../api/session';
import type { Body, MyMembership } from '../api/types';

/** The membership a person works under now; `body` is the one whose checklist they answer. */
export interface Standing extends MyMembership {
  readonly body: Body | null;
}

const KEY = 'common-ground.standing';
const BODY: Readonly<Partial<Record<MyMembership['role'], Body>>> = { authority: 'NMAA', monitor: 'NMAC' };
const listeners = new Set<() => void>();
let chosen = stored();

/** Under which membership the person works; null when they hold none. */
export function useStanding(): Standing | null {
  const me = useMe();
  const key = useSyncExternalStore(subscribe, () => chosen);
  const membership = me?.memberships.find((held) => keyOf(held) === key) ?? me?.memberships[0];
  return membership ? { ...membership, body: BODY[membership.role] ?? null } : null;
}

export function chooseStanding(membership: MyMembership): void {
  chosen = keyOf(membership);
  try {
    sessionStorage.setItem(KEY, chosen);
  } catch {
    // a browser that stores nothing keeps the choice until the page closes
  }
  for (const listener of listeners) listener();
}

/** What tells one membership of a person from another. */
export const keyOf = ({ role, countryCode, operatorId }: MyMembership): string =>
  [role, countryCode, operatorId].join('/');

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
