import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADMINISTRATION, OWN_COUNTRY, protect } from './protect.js';

/**
 * Versions of a checklist that were brought in; changes of an assessment's version, and the answers that such a change
 * set aside. Answers and versions are never deleted.
 */
export class FrameworkVersions1795300000033 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table framework_version (
      ref text primary key constraint framework_version_ref check (ref ~ '^[a-z][a-z-]*@[0-9]+[.][0-9]+$'),
      content text not null, sha256 text not null, imported_by uuid not null, imported_at timestamptz not null)`);
    await protect(db, 'framework_version', { read: 'true', write: ADMINISTRATION });
    await db.query(`create table framework_change (
      id uuid primary key, assessment_id uuid not null, country_code text not null,
      from_ref text not null, to_ref text not null, accepted_by uuid not null, accepted_at timestamptz not null,
      undone_by uuid, undone_at timestamptz,
      constraint framework_change_assessment foreign key (country_code, assessment_id)
        references assessment (country_code, id),
      constraint framework_change_undone check ((undone_by is null) = (undone_at is null)))`);
    await db.query(
      'create index framework_change_of_assessment on framework_change (assessment_id, accepted_at)',
    );
    await db.query(`create table answer_set_aside (
      id uuid primary key default gen_random_uuid(), assessment_id uuid not null, country_code text not null,
      code text not null, content jsonb not null, set_aside_at timestamptz not null,
      constraint answer_set_aside_assessment foreign key (country_code, assessment_id)
        references assessment (country_code, id))`);
    await db.query('create index answer_set_aside_of_assessment on answer_set_aside (assessment_id)');
    for (const table of ['framework_change', 'answer_set_aside'])
      await protect(db, table, { read: OWN_COUNTRY, write: OWN_COUNTRY });
    await db.query(`alter table evidence add column aside_codes text[] not null default '{}'`);
    await db.query(OPEN_ROUNDS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function open_rounds()');
    await db.query('alter table evidence drop column aside_codes');
    await db.query('drop table answer_set_aside, framework_change, framework_version');
  }
}

/**
 * How many rounds are open by country, body and version: counts for the administrator, who sees no round. Nobody else
 * is answered. The reach is widened for this one statement and narrowed again.
 */
const OPEN_ROUNDS = `
  create function open_rounds() returns table (country_code text, body text, framework_ref text, rounds int)
  language plpgsql as $$
  declare
    reach text := current_setting('app.countries', true);
  begin
    if not actor_serves('administration') then return; end if;
    perform set_config('app.countries', (select coalesce(string_agg(c.code, ','), '') from country c), true);
    return query
      select a.country_code, a.body, a.framework_ref, count(*)::int from assessment a
       where a.status in ('draft', 'returned') group by 1, 2, 3 order by 1, 2, 3;
    perform set_config('app.countries', coalesce(reach, ''), true);
  end $$`;
