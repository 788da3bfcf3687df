import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect, shared } from './protect.js';

/** Self-assessments: answers by criterion, the evidence behind them, and the scores as they stood at each publication. */
export class Assessments1795300000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table assessment (
      id uuid primary key, country_code text not null references country,
      body text not null constraint assessment_body check (body in ('NMAA', 'NMAC')),
      framework_ref text not null, period text not null,
      status text not null default 'draft' constraint assessment_status
        check (status in ('draft', 'submitted', 'returned', 'verified', 'published')),
      revision int not null default 1, reason text, editors uuid[] not null default '{}',
      created_by uuid not null, created_at timestamptz not null,
      submitted_by uuid, submitted_at timestamptz, verified_by uuid, verified_at timestamptz,
      verification text constraint assessment_verification check (verification in ('internal', 'external')),
      published_at timestamptz, frozen_data_evidence jsonb, version int not null default 1,
      constraint assessment_once_per_period unique (country_code, body, framework_ref, period),
      constraint assessment_of_country unique (country_code, id))`);
    await db.query(`create table answer (
      assessment_id uuid not null, country_code text not null, code text not null,
      answer text constraint answer_value check (answer in ('met', 'partly', 'not_met', 'not_applicable')),
      reason text, note text,
      verifier_answer text constraint answer_verifier_value
        check (verifier_answer in ('met', 'partly', 'not_met', 'not_applicable')),
      verifier_note text, verified_by uuid, reason_accepted boolean not null default false,
      carried_over boolean not null default false, changed_since_verification boolean not null default false,
      edited_by uuid, edited_at timestamptz, version int not null default 1,
      primary key (assessment_id, code),
      constraint answer_assessment foreign key (country_code, assessment_id) references assessment (country_code, id))`);
    await db.query(`create table evidence_file (
      id uuid primary key, country_code text not null references country, name text not null, type text not null,
      size int not null, sha256 text not null, stored_at timestamptz not null, stored_by uuid not null,
      constraint evidence_file_of_country unique (country_code, id))`);
    await db.query(`create table evidence (
      id uuid primary key, assessment_id uuid not null, country_code text not null,
      criterion_codes text[] not null, title text not null, reference text, document_date date, content_from date,
      content_until date not null, kept_where text, url text, file_id uuid,
      sensitivity text not null default 'country' constraint evidence_sensitivity
        check (sensitivity in ('public', 'advisers', 'country')),
      sighted_on date, sighted_by_role text, added_by uuid not null, added_at timestamptz not null,
      version int not null default 1,
      constraint evidence_assessment foreign key (country_code, assessment_id) references assessment (country_code, id),
      constraint evidence_its_file foreign key (country_code, file_id) references evidence_file (country_code, id))`);
    await db.query('create index evidence_by_assessment on evidence (assessment_id)');
    await db.query(`create table assessment_snapshot (
      assessment_id uuid not null, revision int not null, country_code text not null, body text not null,
      framework_ref text not null, period text not null, as_of timestamptz not null, verified boolean not null,
      scores jsonb not null, primary key (assessment_id, revision),
      constraint snapshot_assessment foreign key (country_code, assessment_id) references assessment (country_code, id))`);
    await db.query('create index snapshot_by_country on assessment_snapshot (country_code, body, period)');
    for (const table of ['assessment', 'answer', 'evidence_file', 'evidence'])
      await protect(db, table, { read: OWN_COUNTRY, write: OWN_COUNTRY });
    await protect(db, 'assessment_snapshot', {
      read: `${OWN_COUNTRY} or ${shared('indexes')} or ${shared('recommendation_levels')}`,
      write: OWN_COUNTRY,
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table assessment_snapshot, evidence, evidence_file, answer, assessment');
  }
}
