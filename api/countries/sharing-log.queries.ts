import type { EntityManager } from 'typeorm';
import type { DecideSharingDto } from './sharing.dto.js';

const LATEST = 100;

export interface Decided {
  readonly at: string;
  readonly by: string;
  readonly after: DecideSharingDto;
}

/** The latest decisions on what the country shares, from its audit. */
export function decisionsOf(tx: EntityManager, countryCode: string): Promise<Decided[]> {
  return tx.query(
    `select c.content ->> 'at' as at, c.content ->> 'by' as by, c.content -> 'change' -> 'after' as after
       from audit_record r cross join lateral (select r.content::jsonb as content) c
      where r.chain = $1 and c.content ->> 'deed' = 'sharing:decide' order by r.seq desc limit ${LATEST}`,
    [countryCode],
  );
}

export interface Looked {
  readonly day: string;
  readonly userId: string;
  readonly levels: string[];
}

/** Who looked at the country's figures, day by day. */
export function looksAt(tx: EntityManager, countryCode: string): Promise<Looked[]> {
  return tx.query(
    `select day::text as day, user_id as "userId", array_agg(level order by level) as levels from sharing_look
      where country_code = $1 group by day, user_id order by sharing_look.day desc, user_id limit ${LATEST}`,
    [countryCode],
  );
}
