import { LIMITS, refusedFile } from './refused-file.js';

/** Told how many rows were done so far. */
export type Tell = (rows: number) => void;

/** How often somebody who waits is told. */
const EVERY = 500;

/** The rows that a file may hold, counted as they are read. */
export class Room {
  private rows = 0;

  constructor(private readonly tell: Tell = () => undefined) {}

  /** Counts one row more. @throws DomainError `file-refused` when it is one too many; a row of headings does not count */
  take(): void {
    this.rows += 1;
    if (this.rows > LIMITS.rows + 1) throw tooManyRows();
    if (this.rows % EVERY === 0) this.tell(this.rows);
  }
}

/** The same things, counted aloud as they pass. */
export function* counted<T>(things: Iterable<T>, tell: Tell): Generator<T> {
  let nth = 0;
  for (const thing of things) {
    yield thing;
    nth += 1;
    if (nth % EVERY === 0) tell(nth);
  }
}

/** A file with more rows than are taken. */
export function tooManyRows() {
  const most = LIMITS.rows.toLocaleString('en');
  return refusedFile('file-too-many-rows', `A file may hold ${most} rows: split it, by month for example.`);
}
