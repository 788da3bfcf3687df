import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/policy.js';
import { isOwn, type Shared } from './audience.js';

const NOTE = `
  insert into sharing_look (country_code, user_id, level)
  select c.code, $1, l.level from unnest($2::text[]) c(code) cross join unnest($3::text[]) l(level)
   where c.code in (select s.country_code from sharing s)
   order by 1, 3 on conflict do nothing`;

/**
 * Keeps that an adviser was given figures of these countries, once a day for each level, for the countries to read.
 * One's own countries are left out, and so is a preview: nobody of the other side looked.
 */
export async function noteLooks(
  tx: EntityManager,
  actor: Actor,
  countries: readonly string[],
  levels: readonly Shared[],
): Promise<void> {
  const others = countries.filter((code) => !isOwn(actor, code));
  const isAdviser = actor.memberships.some(({ role }) => role === 'adviser');
  if (!isAdviser || others.length === 0 || levels.length === 0) return;
  await tx.query(NOTE, [actor.userId, others, levels]);
}
