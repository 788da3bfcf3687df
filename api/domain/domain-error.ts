/** One fault at one place of what was sent: `pointer` is a JSON pointer (`#/entries/0/counts/3/value`), `code` is stable. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/**
 * A rule of the domain that what was asked would break.
 * `code` is stable and documented in docs/problems.md; the user interface translates by it.
 */
export class DomainError extends Error {
  /**
   * @param code kebab-case, e.g. `illegal-transition`
   * @param detail one sentence for the person who sent the request
   * @param faults where the fault lies, when it lies somewhere
   * @param kind `state` answers 409 (the record is not in the state for it), `rule` answers 422 (what was sent breaks a rule)
   */
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly faults: readonly Fault[] = [],
    readonly kind: 'state' | 'rule' = 'state',
  ) {
    super(`${code}: ${detail}`);
  }
}

/** A `DomainError` for what breaks a rule wherever the record stands: 422, with its faults. */
export function ruleBroken(code: string, detail: string, faults: readonly Fault[] = []): DomainError {
  return new DomainError(code, detail, faults, 'rule');
}
