import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADMINISTRATION, OWN_COUNTRY, protect } from './protect.js';

/** Whoever is let in to what the country shares, by the one policy that says so, while figures are read. */
const ON_THE_OTHER_SIDE = `((select actor_serves('shared-results')) and country_code in (select s.country_code from sharing s))`;

/** From which counts on a country shows people to others: never less than the published minimum. */
export class OwnThresholds1795300000066 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table sharing_threshold (
      country_code text primary key references country,
      advisers_and_peers smallint not null default 5
        constraint sharing_threshold_advisers_and_peers check (advisers_and_peers in (5, 10, 15, 20, 30)),
      public smallint not null default 10 constraint sharing_threshold_public check (public in (10, 15, 20, 30)),
      updated_at timestamptz not null default now(), version int not null default 1,
      constraint sharing_threshold_order check (public >= advisers_and_peers))`);
    await db.query('alter table country no force row level security');
    await db.query('insert into sharing_threshold (country_code) select code from country');
    await db.query('alter table country force row level security');
    await protect(db, 'sharing_threshold', {
      read: `${OWN_COUNTRY} or ${ADMINISTRATION} or ${ON_THE_OTHER_SIDE}`,
      write: OWN_COUNTRY,
    });
    await db.query(`create policy sharing_threshold_begins on sharing_threshold for insert with check (
      ${ADMINISTRATION} and advisers_and_peers = 5 and public = 10)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table sharing_threshold');
  }
}
