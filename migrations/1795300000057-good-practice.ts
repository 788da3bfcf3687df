import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect, shared } from './protect.js';

/** Notes on what worked, in a country's own words. Outside the country only those that it published, where it shares its narrative. */
export class GoodPractice1795300000057 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table good_practice (
      id uuid primary key, country_code text not null references country,
      language text not null constraint good_practice_language check (language in ('en', 'fr', 'ar')),
      title text not null, done text not null, changed text not null, for_whom text not null,
      recommendation_codes text[] not null
        constraint good_practice_speaks_to_something check (cardinality(recommendation_codes) between 1 and 5),
      link text constraint good_practice_link check (link ~ '^https?://'),
      status text not null default 'draft'
        constraint good_practice_status check (status in ('draft', 'published', 'withdrawn')),
      written_by uuid not null, written_at timestamptz not null,
      published_at timestamptz, withdrawn_at timestamptz, version int not null default 1,
      constraint good_practice_published_at check ((status = 'draft') = (published_at is null)),
      constraint good_practice_withdrawn_at check ((status = 'withdrawn') = (withdrawn_at is not null)))`);
    await db.query('create index good_practice_by_country on good_practice (country_code, status)');
    await db.query(
      'create index good_practice_by_recommendation on good_practice using gin (recommendation_codes)',
    );
    await protect(db, 'good_practice', {
      read: `${OWN_COUNTRY} or (status = 'published' and ${shared('narrative')})`,
      write: OWN_COUNTRY,
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table good_practice');
  }
}
