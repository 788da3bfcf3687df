import type { MigrationInterface, QueryRunner } from 'typeorm';

const TODAY = `(now() at time zone 'utc')::date`;
const IN_TIME = `${TODAY} between coalesce(shared_from, '-infinity') and coalesce(shared_until, 'infinity')`;
const NAMED = `country_code in (select p.country_code from sharing_peer p
  where p.peer_code = any ((select actor_peers())::text[]))`;
/** Only while a distribution over bands is made, which names no country. */
const FOR_BANDS = `(select actor_serves('shared-bands'))`;

/** Countries that peers see in bands alone are read where a distribution is made of them, and nowhere else. */
export class PeersInBands1795300000049 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create policy sharing_bands on sharing for select using (
      ${FOR_BANDS} and audience = 'peers' and indexes and ${IN_TIME} and ${NAMED})`);
    await db.query(`create policy assessment_snapshot_bands on assessment_snapshot for select using (
      ${FOR_BANDS} and country_code in (select s.country_code from sharing s where s.audience = 'peers' and s.indexes))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop policy assessment_snapshot_bands on assessment_snapshot');
    await db.query('drop policy sharing_bands on sharing');
  }
}
