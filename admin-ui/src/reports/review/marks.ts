import { isShared } from '../../device/shared-computer';
import type { Report, ReportSummary } from '../report-types';

/** What somebody who reads a report means to ask at an entry, or at one of its cells (null: all of it). */
export interface Mark {
  readonly entryId: string;
  readonly cell: string | null;
  readonly reason: string;
}

/** The marks of one person in a report as it was submitted: until it is returned, or this window is closed. */
export interface Marks {
  all(): readonly Mark[];
  /** One mark for each place: another takes its place. */
  put(mark: Mark): void;
  remove(mark: Pick<Mark, 'entryId' | 'cell'>): void;
  clear(): void;
  subscribe(listener: () => void): () => void;
}

const opened = new Map<string, Marks>();

/** The marks of a person in a report; submitted again, it begins with none. */
export function marksOf(
  userId: string,
  report: Pick<ReportSummary, 'id' | 'revision' | 'submittedAt'>,
): Marks {
  const { id, revision, submittedAt } = report;
  const key = `common-ground.marks/${userId}/${id}/${revision}/${submittedAt}`;
  const marks = opened.get(key) ?? open(key);
  opened.set(key, marks);
  return marks;
}

/** The marks whose entry is still in the report: only those can be asked about. */
export const standing = (marks: readonly Mark[], { entries }: Pick<Report, 'entries'>): Mark[] =>
  marks.filter(({ entryId }) => entries.some(({ id }) => id === entryId));

function open(key: string): Marks {
  const listeners = new Set<() => void>();
  let list = read(key);
  const become = (next: readonly Mark[]) => {
    list = next;
    write(key, list);
    for (const listener of listeners) listener();
  };
  const others = ({ entryId, cell }: Pick<Mark, 'entryId' | 'cell'>) =>
    list.filter((one) => one.entryId !== entryId || one.cell !== cell);
  return {
    all: () => list,
    put: (mark) => become([...others(mark), mark]),
    remove: (mark) => become(others(mark)),
    clear: () => become([]),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(key: string): readonly Mark[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]');
  } catch {
    return [];
  }
}

/** Outlives a reload of this window; a shared computer keeps nothing. */
function write(key: string, list: readonly Mark[]): void {
  try {
    if (list.length > 0 && !isShared()) sessionStorage.setItem(key, JSON.stringify(list));
    else sessionStorage.removeItem(key);
  } catch {
    // a browser that stores nothing keeps them until the page closes
  }
}
