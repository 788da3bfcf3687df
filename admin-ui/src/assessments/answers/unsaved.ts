import { useEffect, useId, useSyncExternalStore } from 'react';

const unsaved = new Set<string>();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says, while it holds, that something typed here is saved nowhere yet. */
export function useUnsaved(isUnsaved: boolean): void {
  const id = useId();
  useEffect(() => {
    if (!isUnsaved) return undefined;
    unsaved.add(id);
    for (const told of listeners) told();
    return () => {
      unsaved.delete(id);
      for (const told of listeners) told();
    };
  }, [id, isUnsaved]);
}

/** Whether anything typed on the page is saved nowhere yet. */
export const useHasUnsaved = (): boolean => useSyncExternalStore(subscribe, () => unsaved.size > 0);
