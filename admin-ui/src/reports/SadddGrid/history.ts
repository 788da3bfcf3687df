/** What can be undone: the past oldest first, and what was undone, nearest first. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Changes of the same group in a row are one step: the keys typed in one cell. Null: the next change is a new step. */
  readonly group: string | null;
}

const MOST_STEPS = 200;

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], group: null };
}

/** Takes a change as a step that can be undone. @param group null: a step of its own, such as a paste */
export function change<T>(history: History<T>, next: T, group: string | null): History<T> {
  if (next === history.present) return history;
  if (group !== null && group === history.group) return { ...history, present: next, future: [] };
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present: next, future: [], group };
}

/** Ends the group: the next change is a new step. */
export function seal<T>(history: History<T>): History<T> {
  return history.group === null ? history : { ...history, group: null };
}

/** One step back; nothing where there is none. */
export function undo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, ...rest };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], group: null };
}

/** One step forward again; nothing where there is none. */
export function redo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const [after, ...later] = future;
  if (after === undefined) return { past, present, future, ...rest };
  return { past: [...past, present], present: after, future: later, group: null };
}
