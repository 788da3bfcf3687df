import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADMINISTRATION, ADVICE, HOME_COUNTRY, OWN_COUNTRY, protect } from './protect.js';

const SHARED_BEFORE = '(indexes or recommendation_levels or kpis)';
const SHARES_SOMETHING = '(indexes or recommendation_levels or kpis or narrative)';
const TODAY = `(now() at time zone 'utc')::date`;
const IN_TIME = `${TODAY} between coalesce(shared_from, '-infinity') and coalesce(shared_until, 'infinity')`;
/** Figures of other countries are being read: then nobody's own row opens anything, only what is shared today does. */
const ON_THE_OTHER_SIDE = `(select actor_serves('shared-results'))`;
const OWN_LOOK = `user_id::text = (select current_setting('app.user', true))`;
const AS_PEER = 'peer_code = any ((select actor_peers())::text[])';
const NAMED = `country_code in (select p.country_code from sharing_peer p where ${AS_PEER})`;

/** Who is let in by a row that holds today: the one gate that every policy on shared figures asks. */
const LET_IN = `(audience = 'advisers' and ${ADVICE})
  or (audience = 'peers' and form = 'named' and ${ON_THE_OTHER_SIDE} and ${NAMED})
  or (audience = 'public' and (${ADVICE} or ${ON_THE_OTHER_SIDE}))`;
const SELF = `((${HOME_COUNTRY} or ${ADMINISTRATION}) and not ${ON_THE_OTHER_SIDE})`;

/**
 * A country decides for three audiences apart: advisers, the peer countries that it names, and the public. A row each; a
 * fourth level, its own words; and looks say as whom.
 */
export class SharingByAudience1795300000048 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create function actor_peers() returns text[] language sql stable parallel safe as
      $$ select actor_setting('app.peers') $$`);
    await db.query(`alter table sharing
      add column audience text not null default 'advisers'
        constraint sharing_audience check (audience in ('advisers', 'peers', 'public')),
      add column narrative boolean not null default false,
      add column form text not null default 'named' constraint sharing_form check (form in ('named', 'bands')),
      add constraint sharing_bands check (form = 'named' or (audience = 'peers'
        and not recommendation_levels and not kpis and not narrative)),
      drop constraint sharing_pkey, add primary key (country_code, audience)`);
    await db.query('alter table sharing alter column audience drop default');
    await db.query(`insert into sharing (country_code, audience)
      select c.code, a.audience from country c cross join (values ('peers'), ('public')) a(audience)`);
    await db.query(`create table sharing_peer (
      country_code text not null references country, peer_code text not null
        constraint sharing_peer_country references country,
      constraint sharing_peer_other check (peer_code <> country_code), primary key (country_code, peer_code))`);
    await db.query('create index sharing_peer_by_peer on sharing_peer (peer_code)');
    await protect(db, 'sharing_peer', { read: `${SELF} or ${AS_PEER}`, write: OWN_COUNTRY });
    await db.query('drop policy sharing_read on sharing');
    await db.query(`create policy sharing_read on sharing for select using (
      ${SELF} or (${SHARES_SOMETHING} and ${IN_TIME} and (${LET_IN})))`);
    await db.query(`create policy country_shared on country for select using (
      (${ADVICE} or ${ON_THE_OTHER_SIDE}) and code in (select s.country_code from sharing s))`);
    await db.query(
      `create policy country_named on country for select using ((select actor_serves('naming-peers')))`,
    );
    await this.looksSayAsWhom(db);
  }

  private async looksSayAsWhom(db: QueryRunner): Promise<void> {
    await db.query('drop policy sharing_look_own on sharing_look');
    await db.query(`alter table sharing_look
      add column audience text not null default 'advisers'
        constraint sharing_look_audience check (audience in ('advisers', 'peers')),
      drop constraint sharing_look_level, drop constraint sharing_look_pkey,
      add constraint sharing_look_level check (level in ('indexes', 'recommendationLevels', 'kpis', 'narrative')),
      add primary key (country_code, day, user_id, level, audience)`);
    await db.query('alter table sharing_look alter column audience drop default');
    await db.query(`create policy sharing_look_own on sharing_look for insert with check (
      ${ON_THE_OTHER_SIDE} and ${OWN_LOOK}
      and (country_code, audience) in (select s.country_code, s.audience from sharing s))`);
    await db.query(`create table sharing_public_look (
      country_code text not null references country, day date not null default ${TODAY},
      answers int not null constraint sharing_public_look_answers check (answers > 0),
      primary key (country_code, day))`);
    const counted = `(${ON_THE_OTHER_SIDE} and country_code in (select s.country_code from sharing s where s.audience = 'public'))`;
    await protect(db, 'sharing_public_look', {
      read: `${OWN_COUNTRY} or ${counted}`,
      write: counted,
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table sharing_public_look');
    await db.query('drop policy sharing_look_own on sharing_look');
    await db.query(`delete from sharing_look where audience <> 'advisers' or level = 'narrative'`);
    await db.query(`alter table sharing_look
      drop constraint sharing_look_pkey, drop constraint sharing_look_level, drop column audience,
      add constraint sharing_look_level check (level in ('indexes', 'recommendationLevels', 'kpis')),
      add primary key (country_code, day, user_id, level)`);
    await db.query(`create policy sharing_look_own on sharing_look for insert with check (
      ${ON_THE_OTHER_SIDE} and ${OWN_LOOK} and country_code in (select s.country_code from sharing s))`);
    await db.query('drop policy country_shared on country');
    await db.query('drop policy country_named on country');
    await db.query('drop policy sharing_read on sharing');
    await db.query('drop table sharing_peer');
    await db.query(`delete from sharing where audience <> 'advisers'`);
    await db.query(`alter table sharing drop constraint sharing_bands, drop constraint sharing_pkey,
      drop column audience, drop column narrative, drop column form, add primary key (country_code)`);
    await db.query(`create policy sharing_read on sharing for select using (
      ${SELF} or (${ADVICE} and ${SHARED_BEFORE} and ${IN_TIME}))`);
    await db.query('drop function actor_peers');
  }
}
