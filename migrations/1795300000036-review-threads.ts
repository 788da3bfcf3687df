import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect } from './protect.js';

const ROLE = `('authority', 'monitor', 'adviser')`;

/** What is talked over at the criteria of an assessment; what was published stays as it was published. */
export class ReviewThreads1795300000036 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table review_thread (
      id uuid primary key, assessment_id uuid not null, country_code text not null, code text not null,
      revision int not null, asked boolean not null default false, opened_by uuid not null,
      opened_at timestamptz not null, resolved_at timestamptz, resolved_by uuid,
      resolved_as text constraint review_thread_resolved_as check (resolved_as in ${ROLE}),
      version int not null default 1,
      constraint review_thread_of_country unique (country_code, id),
      constraint review_thread_resolved_by_somebody
        check ((resolved_at is null) = (resolved_by is null) and (resolved_at is null) = (resolved_as is null)),
      constraint review_thread_assessment foreign key (country_code, assessment_id)
        references assessment (country_code, id))`);
    await db.query('create index review_thread_by_assessment on review_thread (assessment_id)');
    await db.query(`create table review_comment (
      id uuid primary key, thread_id uuid not null, country_code text not null,
      text text not null constraint review_comment_length check (length(text) between 1 and 2000),
      written_by uuid not null,
      written_as text not null constraint review_comment_written_as check (written_as in ${ROLE}),
      written_at timestamptz not null, seq int not null,
      constraint review_comment_in_order unique (thread_id, seq),
      constraint review_comment_thread foreign key (country_code, thread_id)
        references review_thread (country_code, id))`);
    for (const table of ['review_thread', 'review_comment'])
      await protect(db, table, { read: OWN_COUNTRY, write: OWN_COUNTRY });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table review_comment, review_thread');
  }
}
