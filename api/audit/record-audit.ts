import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/policy.js';
import type { Statement } from '../access/statement.js';

/** One deed as the audit keeps it: what was done to which record, and why where a reason is asked. */
export interface Deed {
  /** e.g. `report:verify` */
  readonly deed: string;
  /** the record's id */
  readonly on: string;
  /** null for deeds outside any country: accounts, catalogues */
  readonly countryCode: string | null;
  readonly reason?: string | null | undefined;
  /** old → new, small and without personal data */
  readonly change?: unknown;
  /** as the product's clock says; absent: the machine's own time */
  readonly at?: Date;
}

/** Writes one audit record inside the caller's transaction: the deed and its record stand or fall together. */
export async function recordAudit(
  tx: EntityManager,
  actor: Pick<Actor, 'userId'>,
  deed: Deed,
): Promise<void> {
  await tx.query(RECORD, auditOf(actor, deed));
}

/** As `recordAudit`, to be sent with the statements of the deed. */
export const auditing = (actor: Pick<Actor, 'userId'>, deed: Deed): Statement => ({
  name: 'record-audit',
  text: RECORD,
  values: auditOf(actor, deed),
});

const RECORD = 'select record_audit($1, $2::jsonb)';

/** The chain and the content of a deed's record, as the database's `record_audit` takes them. */
export function auditOf(
  actor: Pick<Actor, 'userId'>,
  { countryCode, at = new Date(), ...content }: Deed,
): [string, string] {
  return [countryCode ?? '-', JSON.stringify({ at: at.toISOString(), by: actor.userId, ...content })];
}
