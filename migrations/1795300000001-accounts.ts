import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADMINISTRATION, AUTHENTICATION, HOME_COUNTRY, OWN_COUNTRY, protect } from './protect.js';

const ACCOUNTS = `${AUTHENTICATION} or ${ADMINISTRATION}`;

/** People, their memberships, sessions and one-time links. Tokens are stored hashed. */
export class Accounts1795300000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table app_user (
      id uuid primary key, email text not null constraint app_user_email unique
        constraint app_user_email_lower check (email = lower(email)),
      name text not null, language text not null default 'en', password_hash text,
      disabled_at timestamptz, created_at timestamptz not null default now(), version int not null default 1)`);
    await db.query(`create table membership (
      id uuid primary key, user_id uuid not null references app_user,
      role text not null constraint membership_role
        check (role in ('authority', 'monitor', 'operator', 'adviser', 'administrator')),
      country_code text references country, operator_id uuid, safeguarding boolean not null default false,
      constraint membership_operator foreign key (country_code, operator_id) references operator (country_code, id),
      constraint membership_once unique nulls not distinct (user_id, role, country_code, operator_id),
      constraint membership_names_its_country check (case role
        when 'operator' then country_code is not null and operator_id is not null
        when 'authority' then country_code is not null and operator_id is null
        when 'monitor' then country_code is not null and operator_id is null
        else country_code is null and operator_id is null end))`);
    await db.query(`create table session (
      token_hash bytea primary key, user_id uuid not null references app_user,
      created_at timestamptz not null, last_seen_at timestamptz not null, expires_at timestamptz not null)`);
    await db.query('create index session_by_user on session (user_id)');
    await db.query(`create table one_time_link (
      token_hash bytea primary key, purpose text not null
        constraint one_time_link_purpose check (purpose in ('set-up', 'password')),
      user_id uuid references app_user, expires_at timestamptz not null, used_at timestamptz)`);
    await db.query(`create table login_attempt (
      account text not null, address text not null, at timestamptz not null)`);
    await db.query('create index login_attempt_by_account on login_attempt (account, at)');
    await db.query('create index login_attempt_by_address on login_attempt (address, at)');
    await db.query(`create table invitation (
      country_code text not null references country, user_id uuid not null references app_user,
      invited_at timestamptz not null default now(), primary key (country_code, user_id))`);
    for (const table of ['app_user', 'membership', 'session', 'one_time_link', 'login_attempt'])
      await protect(db, table, { read: ACCOUNTS, write: ACCOUNTS });
    await protect(db, 'invitation', {
      read: `${HOME_COUNTRY} or ${AUTHENTICATION} or ${ADMINISTRATION}`,
      write: OWN_COUNTRY,
    });
    await db.query(`create policy operator_authentication on operator for select using (${AUTHENTICATION})`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop policy operator_authentication on operator');
    await db.query('drop table invitation, login_attempt, one_time_link, session, membership, app_user');
  }
}
