/**
 * What to do when a session has ended in the middle of work. The application registers a dialog that signs the
 * person in again; until then nothing is renewed and a 401 is simply an error.
 */
type Renewal = () => Promise<boolean>;

let renewal: Renewal | null = null;
let running: Promise<boolean> | null = null;

/** Registers how a session is renewed. @returns takes it back */
export function onSessionEnd(renew: Renewal): () => void {
  renewal = renew;
  return () => {
    if (renewal === renew) renewal = null;
  };
}

/** Renews the session once for all requests that wait. @returns whether the same person is signed in again */
export function renewSession(): Promise<boolean> {
  if (!renewal) return Promise.resolve(false);
  running ??= renewal().finally(() => {
    running = null;
  });
  return running;
}
