import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect, shared } from './protect.js';

/** What a country measures need by: women, girls, boys and men who live there, were hurt or are exposed (KPI-11). */
export class KeepBaselinesOfNeed1795300000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table need_baseline (
      country_code text not null references country,
      kind text not null constraint baseline_kind check (kind in ('population', 'casualties', 'exposure')),
      women int not null, girls int not null, boys int not null, men int not null,
      source text not null, dated_on date not null, set_by uuid not null, set_at timestamptz not null,
      version int not null default 1, primary key (country_code, kind),
      constraint baseline_counts_people check (least(women, girls, boys, men) >= 0 and women + girls + boys + men > 0))`);
    await protect(db, 'need_baseline', { read: `${OWN_COUNTRY} or ${shared('kpis')}`, write: OWN_COUNTRY });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table need_baseline');
  }
}
