const NAME = 'common-ground.shared-computer';

/** Whether several people use this computer: then nothing of a person's work is stored on it. */
export function isShared(): boolean {
  try {
    return localStorage.getItem(NAME) === 'yes';
  } catch {
    return true; // a browser that forbids storing stores nothing
  }
}

/** Keeps what was said when signing in; it is the only thing a shared computer keeps. */
export function setShared(shared: boolean): void {
  try {
    if (shared) localStorage.setItem(NAME, 'yes');
    else localStorage.removeItem(NAME);
  } catch {
    // forbidden: taken as shared
  }
}
