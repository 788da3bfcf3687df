import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/policy.js';
import type { SharedLevel } from '../domain/sharing.js';
import { isOwn } from './audience.js';

const SHARES = `case l.level when 'indexes' then s.indexes when 'recommendationLevels' then s.recommendation_levels
  when 'kpis' then s.kpis else s.narrative end`;

/** As whom somebody looked is told by the row that let them in, the advisers' before the peers'; the public's tells of nobody. */
const NOTE = `
  insert into sharing_look (country_code, user_id, level, audience)
  select s.country_code, $1, l.level, min(s.audience)
    from sharing s cross join unnest($3::text[]) l(level)
   where s.country_code = any ($2) and s.audience <> 'public' and ${SHARES}
   group by 1, 3 order by 1, 3 on conflict do nothing`;

/**
 * Of which countries a look is to be noted: not of one's own, and none in a preview or of the public, where nobody of the
 * other side looks.
 */
export function toBeNoted(actor: Actor, countries: readonly string[]): string[] {
  return actor.memberships.length === 0 ? [] : countries.filter((code) => !isOwn(actor, code));
}

/**
 * Keeps that an adviser or a peer was given figures of these countries, once a day for each level, for the countries to
 * read. What everybody may see is left out.
 */
export async function noteLooks(
  tx: EntityManager,
  actor: Actor,
  countries: readonly string[],
  levels: readonly SharedLevel[],
): Promise<void> {
  const others = toBeNoted(actor, countries);
  if (others.length === 0 || levels.length === 0) return;
  await tx.query(NOTE, [actor.userId, others, levels]);
}

const COUNT = `
  insert into sharing_public_look as l (country_code, answers)
  select country_code, 1 from sharing where audience = 'public' and country_code = any ($1) order by 1
  on conflict (country_code, day) do update set answers = l.answers + 1`;

/**
 * Counts an answer given to the public, by country and day: nothing is kept of who asked. A country that took it back
 * meanwhile is left out.
 */
export async function countPublicLooks(tx: EntityManager, countries: readonly string[]): Promise<void> {
  if (countries.length > 0) await tx.query(COUNT, [countries]);
}
