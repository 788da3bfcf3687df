import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './protect.js';

const OWNER = `user_id::text = (select current_setting('app.user', true))`;

/** Countries that somebody likes to see beside each other: nobody else's affair, the administrator's neither. */
export class CountryGroups1795300000053 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table country_group (
      id uuid primary key, user_id uuid not null references app_user, name text not null,
      countries text[] not null constraint country_group_has_some check (cardinality(countries) between 1 and 100),
      created_at timestamptz not null, version int not null default 1,
      constraint country_group_name unique (user_id, name))`);
    await protect(db, 'country_group', { read: OWNER, write: OWNER });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table country_group');
  }
}
