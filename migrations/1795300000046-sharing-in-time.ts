import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADMINISTRATION, ADVICE, HOME_COUNTRY, OWN_COUNTRY, protect } from './protect.js';

const SHARES_SOMETHING = '(indexes or recommendation_levels or kpis)';
const TODAY = `(now() at time zone 'utc')::date`;
const IN_TIME = `${TODAY} between coalesce(shared_from, '-infinity') and coalesce(shared_until, 'infinity')`;
/** Figures of other countries are being read: then nobody's own row opens anything, only what is shared today does. */
const ON_THE_OTHER_SIDE = `(select actor_serves('shared-results'))`;
const OWN_LOOK = `user_id::text = (select current_setting('app.user', true))`;

/**
 * Sharing begins and ends on days that the country sets. Every policy on shared figures asks `sharing`, so this one
 * gate closes them all. And who looked at what is kept, once a day per person, for the country to read.
 */
export class SharingInTime1795300000046 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table sharing add column shared_from date, add column shared_until date,
      add constraint sharing_days check (shared_from <= shared_until)`);
    await db.query('drop policy sharing_read on sharing');
    await db.query(`create policy sharing_read on sharing for select using (
      ((${HOME_COUNTRY} or ${ADMINISTRATION}) and not ${ON_THE_OTHER_SIDE})
      or (${ADVICE} and ${SHARES_SOMETHING} and ${IN_TIME}))`);
    await db.query(`create table sharing_look (
      country_code text not null references country, user_id uuid not null,
      level text not null constraint sharing_look_level check (level in ('indexes', 'recommendationLevels', 'kpis')),
      day date not null default ${TODAY}, primary key (country_code, day, user_id, level))`);
    await protect(db, 'sharing_look', { read: OWN_COUNTRY, write: 'false' });
    await db.query(`create policy sharing_look_own on sharing_look for insert with check (
      ${ON_THE_OTHER_SIDE} and ${OWN_LOOK} and country_code in (select s.country_code from sharing s))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table sharing_look');
    await db.query('drop policy sharing_read on sharing');
    await db.query(`create policy sharing_read on sharing for select using (
      ${HOME_COUNTRY} or ${ADMINISTRATION} or (${ADVICE} and ${SHARES_SOMETHING}))`);
    await db.query(
      'alter table sharing drop constraint sharing_days, drop column shared_from, drop column shared_until',
    );
  }
}
