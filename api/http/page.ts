/** A page of a list: the rows, where they start, and how many there are in all. */
export class Page<T> {
  constructor(
    readonly rows: readonly T[],
    readonly offset: number,
    readonly total: number,
  ) {}

  /** `0-24/319`; an empty page says `*\/319`. */
  contentRange(resource: string): string {
    if (this.rows.length === 0) return `${resource} */${this.total}`;
    return `${resource} ${this.offset}-${this.offset + this.rows.length - 1}/${this.total}`;
  }
}
