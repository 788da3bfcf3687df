import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect, shared } from './protect.js';

/** Where a country stands and what comes next, in its own words: one text for each language, shared as its own level. */
export class Narrative1795300000058 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table narrative (
      country_code text not null references country,
      language text not null constraint narrative_language check (language in ('en', 'fr', 'ar')),
      text text not null constraint narrative_length check (length(text) between 1 and 2000),
      period text, written_by uuid not null, written_at timestamptz not null, withdrawn_at timestamptz,
      version int not null default 1, primary key (country_code, language))`);
    await protect(db, 'narrative', {
      read: `${OWN_COUNTRY} or (withdrawn_at is null and ${shared('narrative')})`,
      write: OWN_COUNTRY,
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table narrative');
  }
}
