import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A country's region of the United Nations (M49) and the languages its mine action works in: how comparisons find it. */
export class RegionAndLanguages1795300000052 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table country
      add column subregion text constraint country_subregion_is_m49 check (subregion ~ '^[0-9]{3}$'),
      add column languages text[] not null default '{}' constraint country_languages_are_few
        check (cardinality(languages) <= 10)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table country drop column subregion, drop column languages');
  }
}
