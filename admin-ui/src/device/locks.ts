const heldHere = new Set<string>();

/** Gives back what is held. */
type Release = () => Promise<void>;

/**
 * Does work that only one page of this browser may do at a time. Without the Web Locks of a secure address it holds
 * within this page.
 * @returns what came of it; null: somebody else is at it, nothing was done
 */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T | null> {
  const locks = navigator.locks as LockManager | undefined;
  if (locks) return locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : null));
  if (heldHere.has(name)) return null;
  heldHere.add(name);
  return work().finally(() => heldHere.delete(name));
}

/** Holds a name, as soon as it is free, until it is given back. */
export function hold(name: string): Release {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) {
    heldHere.add(name);
    return async () => void heldHere.delete(name);
  }
  const waiting = new AbortController();
  let end: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    end = resolve;
  });
  const ended = locks.request(name, { signal: waiting.signal }, () => until).catch(() => undefined);
  return async () => {
    end();
    waiting.abort();
    await ended;
  };
}
