import type { EntityManager } from 'typeorm';
import type { DisabilityAsked } from '../../domain/codes.js';
import { type Months, periodsWithin } from '../months.js';

/** One entry of direct risk education sessions, as far as the pyramid looks at it. */
export interface SessionEntry {
  readonly period: string;
  readonly asked: DisabilityAsked;
  readonly total: number | null;
  readonly female: number | null;
  readonly male: number | null;
  /** with disability, of those asked */
  readonly withAsked: number | null;
  readonly withoutDisability: number | null;
  readonly askedOf: number | null;
  /** the 120 positions of `cells@1`, comma-separated */
  readonly cells: string;
}

/** Entries, not the rollup: how a row of cells reads depends on whom its own entry asked. */
export function sessionEntries(
  tx: EntityManager,
  countryCode: string,
  months: Months,
): Promise<SessionEntry[]> {
  const sql = `
    select e.period, disability_asked as asked, total, female, male, with_asked as "withAsked",
           without_disability as "withoutDisability", e.asked as "askedOf", array_to_string(cells, ',', '') as cells
      from report_entry e join report r on r.id = e.report_id and r.verified_revision = e.revision
     where e.country_code = $1 and e.period = any ($2)
       and activity = 'EORE_SESSION' and beneficiary_type = 'direct'`;
  return tx.query(sql, [countryCode, periodsWithin(months)]);
}
