import type { Fault } from '../domain/domain-error.js';
import type { Allowed } from '../http/list-query.js';

/** A record that the centre keeps, of one operator or of the country. */
export interface KeptRecord {
  id: string;
  countryCode: string;
  operatorId: string | null;
  version: number;
}

/** What a kind of record is to `OnFileService`: its table, its list, its rules. */
export interface Kept<T extends KeptRecord> {
  readonly entity: new () => T;
  /** in the audit and in idempotency keys: `agreement` */
  readonly name: string;
  readonly select: string;
  readonly allowed: Allowed;
  /** what stands where nothing was sent */
  readonly blank: Partial<T>;
  /** the audit names the deed and the record, never its content: the country's auditors may not see it */
  readonly confidential?: true;
  /** everything that keeps the record from being stored; `today` is a date `2026-08-14` */
  readonly faults: (record: T, today: string) => Fault[];
}

/** What a creating request names: whose record it is. The other fields are the kind's own. */
export interface NewRecord {
  readonly id?: string;
  readonly operatorId?: string | null;
  readonly countryCode?: string;
}
