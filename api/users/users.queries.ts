import { randomUUID } from 'node:crypto';
import { type EntityManager, EntityNotFoundError } from 'typeorm';
import type { Allowed } from '../http/list-query.js';
import { Membership } from './membership.entity.js';
import type { HeldMembershipDto, UserDto } from './user.dto.js';
import { User } from './user.entity.js';

/** Accounts with their memberships. */
export const ACCOUNTS = `
  select u.id, u.email, u.name, u.language, u.disabled_at is not null as disabled,
         u.password_hash is not null as "hasPassword", u.version,
         coalesce((select jsonb_agg(jsonb_build_object('role', m.role, 'countryCode', m.country_code,
                     'operatorId', m.operator_id, 'safeguarding', m.safeguarding, 'respondent', m.respondent) order by m.role, m.country_code)
                     from membership m where m.user_id = u.id), '[]') as memberships
    from app_user u`;

export const ALLOWED: Allowed = {
  sort: { id: 'id', email: 'email', name: 'name', disabled: 'disabled' },
  filter: { id: 'id', email: 'email', disabled: 'disabled' },
  search: ['name', 'email'],
  order: 'email',
};

/** The account, locked until the transaction ends. */
export function lockUser(tx: EntityManager, id: string): Promise<User> {
  return tx.findOneOrFail(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

export async function readUser(tx: EntityManager, id: string): Promise<UserDto> {
  const [user] = await tx.query(`${ACCOUNTS} where u.id = $1`, [id]);
  if (!user) throw new EntityNotFoundError(User, id);
  return user;
}

export async function replaceMemberships(
  tx: EntityManager,
  userId: string,
  memberships: readonly HeldMembershipDto[],
): Promise<void> {
  await tx.delete(Membership, { userId });
  for (const membership of memberships)
    await tx.insert(Membership, { id: randomUUID(), userId, ...membership });
}

/** Serialises whatever could take away the last administrator. */
export async function lockAdministrators(tx: EntityManager): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('administrators'))`);
}

export async function countActiveAdministrators(tx: EntityManager): Promise<number> {
  const [{ active }] = await tx.query(
    `select count(*)::int as active from app_user u
      where u.disabled_at is null
        and exists (select from membership m where m.user_id = u.id and m.role = 'administrator')`,
  );
  return active;
}
