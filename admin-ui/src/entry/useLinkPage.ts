import { useSyncExternalStore } from 'react';

/** A one-time link's page, as the address says: `#/set-up?token=…` or `#/password?token=…`. */
export interface LinkPage {
  readonly page: 'set-up' | 'password';
  readonly token: string;
}

/** The one-time page that the address names; null for every other address. */
export function useLinkPage(): LinkPage | null {
  return readLink(useSyncExternalStore(subscribe, () => window.location.hash));
}

function readLink(hash: string): LinkPage | null {
  const [path, query] = hash.split('?');
  const token = new URLSearchParams(query).get('token') ?? '';
  if (path === '#/set-up') return { page: 'set-up', token };
  if (path === '#/password') return { page: 'password', token };
  return null;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
