import { useEffect, useState, useSyncExternalStore } from 'react';
import { requestOnce } from '../api/client';

/** Whether the address is one of the pages for everybody: `#/public` and what is below it. */
export function usePublicPage(): boolean {
  return /^#\/public(\/|$|\?)/.test(useSyncExternalStore(subscribe, () => window.location.hash));
}

/** Whether some country shows something to everybody: only then the sign-in page leads there. */
export function useSomethingPublic(): boolean {
  const [isSomething, tell] = useState(false);
  useEffect(() => {
    requestOnce<unknown[]>('/public/countries').then(
      ({ data }) => tell(data.length > 0),
      () => undefined,
    );
  }, []);
  return isSomething;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
