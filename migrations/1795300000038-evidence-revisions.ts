import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect } from './protect.js';

/** A reference that is changed or taken away leaves what it said before, with the hash of it. */
export class EvidenceRevisions1795300000038 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'alter table evidence add column revision int not null default 1, add column edited_at timestamptz',
    );
    await db.query(`create table evidence_revision (
      evidence_id uuid not null, revision int not null, country_code text not null, assessment_id uuid not null,
      content jsonb not null, hash text not null, since timestamptz not null, until timestamptz not null,
      ended_by uuid not null,
      ended text not null constraint evidence_revision_ended check (ended in ('changed', 'removed')),
      primary key (evidence_id, revision),
      constraint evidence_revision_assessment foreign key (country_code, assessment_id)
        references assessment (country_code, id))`);
    await db.query('create index evidence_revision_by_assessment on evidence_revision (assessment_id)');
    await protect(db, 'evidence_revision', { read: OWN_COUNTRY, write: OWN_COUNTRY });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table evidence_revision');
    await db.query('alter table evidence drop column edited_at, drop column revision');
  }
}
