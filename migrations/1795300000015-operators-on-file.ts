import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADMINISTRATION, OWN_COUNTRY, protect, shared } from './protect.js';

const OWN = `${OWN_COUNTRY} or operator_id = any ((select actor_operators())::uuid[])`;
const FAMILY = `('land_release', 'eore', 'victim_assistance', 'community_liaison', 'stockpile_destruction')`;
const TABLES = ['agreement', 'accreditation', 'safeguarding_check', 'sop_check', 'monitoring_visit'];

const key = (table: string) => `
  id uuid primary key, country_code text not null, operator_id uuid not null, version int not null default 1,
  constraint ${table}_operator foreign key (country_code, operator_id) references operator (country_code, id)`;

/**
 * What the centre keeps of operators: agreements, accreditation, checks and visits, and what a sample of people said of
 * the reporting channel. `operator.accredited` becomes what it says: an accreditation in force.
 */
export class OperatorsOnFile1795300000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table agreement (${key('agreement')},
      party text not null constraint agreement_party check (party in ('authority', 'centre')),
      number text, from_day date not null, until_day date, saddd_clause boolean not null,
      constraint agreement_ends_after_it_begins check (until_day >= from_day))`);
    await db.query(`create table accreditation (${key('accreditation')},
      basis text not null constraint accreditation_basis check (basis in ('accredited', 'authorised')),
      number text, families text[] not null constraint accreditation_families check (families <@ array${FAMILY.replace('(', '[').replace(')', ']')}::text[]),
      from_day date, until_day date,
      constraint accreditation_ends_after_it_begins check (until_day >= from_day))`);
    await db.query(`create table safeguarding_check (${key('safeguarding_check')},
      checked_on date not null,
      policy text not null constraint safeguarding_check_policy check (policy in ('none', 'on_file', 'verified')),
      channel text not null constraint safeguarding_check_channel check (channel in ('none', 'on_file', 'verified')),
      constraint safeguarding_check_once_a_day unique (country_code, operator_id, checked_on))`);
    await db.query(`create table sop_check (${key('sop_check')},
      family text not null constraint sop_check_family check (family in ${FAMILY}),
      checked_on date not null, inclusive boolean not null, data_safe boolean not null,
      constraint sop_check_once_a_day unique (country_code, operator_id, family, checked_on))`);
    await db.query(`create table monitoring_visit (${key('monitoring_visit')},
      kind text not null constraint monitoring_visit_kind check (kind in ('accreditation', 'visit')),
      held_on date not null, activity text not null, place_code text, checks jsonb not null,
      result text not null constraint monitoring_visit_result
        check (result in ('satisfactory', 'actions_needed', 'not_satisfactory')),
      actions jsonb not null default '[]', notes text,
      constraint monitoring_visit_place foreign key (country_code, place_code) references place (country_code, code))`);
    await db.query(`create table channel_survey (
      id uuid primary key, country_code text not null references country, operator_id uuid,
      held_on date not null, women_asked int not null, women_know int not null, women_trust int not null,
      men_asked int not null, men_know int not null, men_trust int not null, version int not null default 1,
      constraint channel_survey_operator foreign key (country_code, operator_id) references operator (country_code, id),
      constraint channel_survey_women check (0 <= least(women_know, women_trust) and women_asked >= greatest(women_know, women_trust)),
      constraint channel_survey_men check (0 <= least(men_know, men_trust) and men_asked >= greatest(men_know, men_trust)))`);
    for (const table of [...TABLES, 'channel_survey'])
      await db.query(`create index ${table}_by_operator on ${table} (country_code, operator_id)`);
    await carryOver(db);
    for (const table of TABLES)
      await protect(db, table, {
        read: `${OWN} or ${shared('kpis')}${table === 'accreditation' ? ` or ${ADMINISTRATION}` : ''}`,
        write: OWN_COUNTRY,
      });
    await protect(db, 'channel_survey', { read: `${OWN_COUNTRY} or ${shared('kpis')}`, write: OWN_COUNTRY });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table operator add column accredited boolean not null default true');
    await db.query('alter table operator no force row level security');
    await db.query('alter table accreditation no force row level security');
    await db.query(`update operator o set accredited = exists (select from accreditation a
      where a.operator_id = o.id and coalesce(a.until_day, current_date) >= current_date)`);
    await db.query('alter table operator force row level security');
    await db.query(
      'drop table channel_survey, monitoring_visit, sop_check, safeguarding_check, accreditation, agreement',
    );
  }
}

/** Who was marked as accredited stays so: since when and for what is not recorded. */
async function carryOver(db: QueryRunner): Promise<void> {
  await db.query('alter table operator no force row level security');
  await db.query(`insert into accreditation (id, country_code, operator_id, basis, families)
    select gen_random_uuid(), country_code, id, 'accredited', '{}' from operator where accredited and kind = 'operator'`);
  await db.query('alter table operator drop column accredited');
  await db.query('alter table operator force row level security');
}
