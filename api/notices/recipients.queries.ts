import type { EntityManager } from 'typeorm';
import { BODY_OF } from '../access/policy.js';
import { type Body, ROLES } from '../domain/codes.js';

/** A body of a country. */
export interface Home {
  readonly countryCode: string;
  readonly body: Body;
}

const OFFICERS = `select distinct u.id from app_user u join membership m on m.user_id = u.id
  where m.country_code = $1 and m.role = any ($2::text[]) and not m.respondent and u.disabled_at is null`;
const ADVISERS = `select distinct u.id from app_user u join membership m on m.user_id = u.id and m.role = 'adviser'
    join invitation i on i.user_id = u.id where i.country_code = $1 and u.disabled_at is null`;
const STAFF = `select distinct u.id from app_user u join membership m on m.user_id = u.id
    join operator o on o.id = $1 and m.country_code = o.country_code
   where u.disabled_at is null and not m.respondent
     and (m.operator_id = o.id or m.role = case o.kind when 'authority' then 'authority' when 'centre' then 'monitor' end)`;

/** Who works in the body; respondents do not. All of these are asked where accounts may be read. @returns ids of accounts */
export function officersOf(tx: EntityManager, { countryCode, body }: Home): Promise<string[]> {
  return ids(tx, OFFICERS, [countryCode, ROLES.filter((role) => BODY_OF[role] === body)]);
}

/** The advisers whom the country invited. */
export function advisersOf(tx: EntityManager, countryCode: string): Promise<string[]> {
  return ids(tx, ADVISERS, [countryCode]);
}

/** Of these people, those who still work in the authority or the centre of the country. */
export async function stillInside(
  tx: EntityManager,
  countryCode: string,
  people: readonly (string | null)[],
): Promise<string[]> {
  const inside = await ids(tx, OFFICERS, [countryCode, ['authority', 'monitor']]);
  return inside.filter((id) => people.includes(id));
}

/** Who reports for an organisation: its people, or the officers of the authority or centre that it is. */
export function staffOf(tx: EntityManager, operatorId: string): Promise<string[]> {
  return ids(tx, STAFF, [operatorId]);
}

async function ids(tx: EntityManager, select: string, values: unknown[]): Promise<string[]> {
  const people: { id: string }[] = await tx.query(select, values);
  return people.map(({ id }) => id);
}
