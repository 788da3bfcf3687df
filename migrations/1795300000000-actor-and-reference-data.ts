import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADMINISTRATION, ADVICE, HOME_COUNTRY, OWN_COUNTRY, protect } from './protect.js';

const OWN_OPERATOR = 'id = any ((select actor_operators())::uuid[])';

/** Who is asking, as row-level security sees it, and what every report and assessment refers to. */
export class ActorAndReferenceData1795300000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create function actor_setting(name text) returns text[] language sql stable parallel safe as
      $$ select coalesce(string_to_array(nullif(current_setting(name, true), ''), ','), '{}') $$`);
    await db.query(`create function actor_countries() returns text[] language sql stable parallel safe as
      $$ select actor_setting('app.countries') $$`);
    await db.query(`create function actor_homes() returns text[] language sql stable parallel safe as
      $$ select actor_setting('app.homes') $$`);
    await db.query(`create function actor_operators() returns uuid[] language sql stable parallel safe as
      $$ select actor_setting('app.operators')::uuid[] $$`);
    await db.query(`create function actor_serves(purpose text) returns boolean language sql stable parallel safe as
      $$ select purpose = any (actor_setting('app.purposes')) $$`);
    await db.query(`create table country (
      code text primary key constraint country_code_iso3 check (code ~ '^[A-Z]{3}$'),
      name text not null, region text,
      due_day int not null default 10 constraint due_day_of_month check (due_day between 1 and 28),
      sex_x_enabled boolean not null default false,
      enabled_flags text[] not null default '{family_of_victim,female_headed_household,nomadic,at_risk_occupation,caregiver}',
      do_no_harm_reason text,
      one_officer boolean not null default false,
      version int not null default 1)`);
    await db.query(`create table sharing (
      country_code text primary key references country,
      indexes boolean not null default false, recommendation_levels boolean not null default false,
      kpis boolean not null default false, updated_at timestamptz not null default now(),
      version int not null default 1)`);
    await db.query(`create table place (
      country_code text not null references country, code text not null, level int not null
        constraint place_level check (level between 0 and 3),
      name text not null, parent_code text, population int constraint place_population check (population >= 0),
      primary key (country_code, code))`);
    await db.query(`create table operator (
      id uuid primary key, country_code text not null references country, name text not null,
      kind text not null default 'operator' constraint operator_kind check (kind in ('operator', 'authority', 'centre')),
      also_known_as text[] not null default '{}', accredited boolean not null default true, closed_on date,
      successor_id uuid, version int not null default 1,
      constraint operator_once_per_country unique (country_code, name),
      constraint operator_of_country unique (country_code, id))`);
    // The authority's officers report for its own organisation only, so there is one of it.
    await db.query(
      `create unique index operator_one_authority on operator (country_code) where kind = 'authority'`,
    );
    await db.query(`create table duty (
      id uuid primary key, country_code text not null, operator_id uuid not null, project_code text,
      frequency text not null default 'month' constraint duty_frequency check (frequency in ('month', 'quarter')),
      from_month text not null constraint duty_from check (from_month ~ '^\\d{4}-\\d{2}$'),
      to_month text constraint duty_to check (to_month ~ '^\\d{4}-\\d{2}$'),
      suspensions jsonb not null default '[]', version int not null default 1,
      constraint duty_operator foreign key (country_code, operator_id) references operator (country_code, id))`);
    await db.query('create index duty_by_country on duty (country_code, operator_id)');
    const home = HOME_COUNTRY.replace('country_code', 'code');
    const sharedByAny = `(${ADVICE} and code in (select s.country_code from sharing s where s.indexes or s.recommendation_levels or s.kpis))`;
    await protect(db, 'sharing', {
      read: `${HOME_COUNTRY} or ${ADMINISTRATION} or (${ADVICE} and (indexes or recommendation_levels or kpis))`,
      write: `${OWN_COUNTRY} or ${ADMINISTRATION}`,
    });
    await protect(db, 'country', {
      read: `${home} or ${OWN_COUNTRY.replace('country_code', 'code')} or ${ADMINISTRATION} or ${sharedByAny}`,
      write: `${OWN_COUNTRY.replace('country_code', 'code')} or ${ADMINISTRATION}`,
    });
    await protect(db, 'place', {
      read: `${HOME_COUNTRY} or ${ADMINISTRATION}`,
      write: `${OWN_COUNTRY} or ${ADMINISTRATION}`,
    });
    await protect(db, 'operator', {
      read: `${OWN_COUNTRY} or ${OWN_OPERATOR} or ${ADMINISTRATION}`,
      write: OWN_COUNTRY,
    });
    await protect(db, 'duty', {
      read: `${OWN_COUNTRY} or ${OWN_OPERATOR.replace('id', 'operator_id')}`,
      write: OWN_COUNTRY,
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table duty, operator, place, country, sharing');
    await db.query(
      'drop function actor_serves, actor_operators, actor_homes, actor_countries, actor_setting',
    );
  }
}
