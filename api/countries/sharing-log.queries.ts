import type { EntityManager } from 'typeorm';
import type { OwnThresholds } from '../domain/audiences.js';
import type { SharedWith } from '../domain/sharing.js';
import type { SharingDecision } from './sharing-decision.js';

const LATEST = 100;

interface Decision<T> {
  readonly at: string;
  readonly by: string;
  readonly after: T;
}

/** The earliest decisions named no audience, and no words: they were for advisers. */
export type Decided = Decision<Omit<SharingDecision, 'audience' | 'narrative'> & Partial<SharingDecision>>;

/** The latest decisions on what the country shares, from its audit. */
export function decisionsOf(tx: EntityManager, countryCode: string): Promise<Decided[]> {
  return latest(tx, countryCode, 'sharing:decide');
}

/** The latest decisions on its thresholds. */
export function thresholdsDecided(
  tx: EntityManager,
  countryCode: string,
): Promise<Decision<OwnThresholds>[]> {
  return latest(tx, countryCode, 'sharing:thresholds');
}

function latest<T>(tx: EntityManager, countryCode: string, deed: string): Promise<Decision<T>[]> {
  return tx.query(
    `select c.content ->> 'at' as at, c.content ->> 'by' as by, c.content -> 'change' -> 'after' as after
       from audit_record r cross join lateral (select r.content::jsonb as content) c
      where r.chain = $1 and c.content ->> 'deed' = $2 order by r.seq desc limit ${LATEST}`,
    [countryCode, deed],
  );
}

export interface Looked {
  readonly day: string;
  readonly userId: string;
  readonly audience: SharedWith;
  readonly levels: string[];
}

/** Who looked at the country's figures, day by day. */
export function looksAt(tx: EntityManager, countryCode: string): Promise<Looked[]> {
  return tx.query(
    `select day::text as day, user_id as "userId", audience, array_agg(level order by level) as levels from sharing_look
      where country_code = $1 group by day, user_id, audience order by sharing_look.day desc, user_id, audience limit ${LATEST}`,
    [countryCode],
  );
}

export interface PublicLooks {
  readonly day: string;
  readonly answers: number;
}

/** How often the public was told of the country, day by day. */
export function publicLooksAt(tx: EntityManager, countryCode: string): Promise<PublicLooks[]> {
  return tx.query(
    `select day::text as day, answers from sharing_public_look
      where country_code = $1 order by sharing_public_look.day desc limit ${LATEST}`,
    [countryCode],
  );
}
