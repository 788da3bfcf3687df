import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect } from './protect.js';

/**
 * Criteria that a country asks itself beside the checklist, their answers, and what was published of them. Apart from the
 * checklist's own tables: no figure reads them, and what advisers are shown of a publication holds none of them.
 */
export class NationalCriteria1795300000034 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table national_criterion (
      code text primary key, country_code text not null references country,
      body text not null constraint national_criterion_body check (body in ('NMAA', 'NMAC')),
      family text not null, recommendation_code text, heading jsonb, text jsonb not null, help jsonb,
      not_applicable_when jsonb, rung int not null constraint national_criterion_rung check (rung between 1 and 4),
      from_period text not null, until_period text, made_by uuid not null, made_at timestamptz not null,
      removed_at timestamptz, version int not null default 1,
      constraint national_criterion_of_country unique (country_code, code),
      constraint national_criterion_code check (code ~ ('^' || country_code || '-' || body || '-[1-9][0-9]*$')),
      constraint national_criterion_in_one_place check ((recommendation_code is null) <> (heading is null)))`);
    await protect(db, 'national_criterion', { read: OWN_COUNTRY, write: OWN_COUNTRY });
    await db.query(`create table national_answer (
      assessment_id uuid not null, country_code text not null, code text not null,
      answer text constraint national_answer_value check (answer in ('met', 'partly', 'not_met', 'not_applicable')),
      reason text, note text,
      verifier_answer text constraint national_answer_verifier_value
        check (verifier_answer in ('met', 'partly', 'not_met', 'not_applicable')),
      verifier_note text, verified_by uuid, reason_accepted boolean not null default false,
      carried_over boolean not null default false, changed_since_verification boolean not null default false,
      edited_by uuid, edited_at timestamptz, version int not null default 1,
      primary key (assessment_id, code),
      constraint national_answer_assessment foreign key (country_code, assessment_id)
        references assessment (country_code, id),
      constraint national_answer_criterion foreign key (country_code, code)
        references national_criterion (country_code, code))`);
    await db.query('create index national_answer_by_code on national_answer (code)');
    await protect(db, 'national_answer', { read: OWN_COUNTRY, write: OWN_COUNTRY });
    await db.query(`create table national_snapshot (
      assessment_id uuid not null, revision int not null, country_code text not null, part jsonb not null,
      primary key (assessment_id, revision),
      constraint national_snapshot_assessment foreign key (country_code, assessment_id)
        references assessment (country_code, id))`);
    await protect(db, 'national_snapshot', { read: OWN_COUNTRY, write: OWN_COUNTRY });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table national_snapshot, national_answer, national_criterion');
  }
}
