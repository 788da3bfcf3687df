import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect, shared } from './protect.js';
import { SUM_COLUMNS } from './sums.js';

const KEY =
  'country_code, period, activity, setting, stage, beneficiary_type, population_group, disability_method, basis';

/**
 * What dashboards read, recomputed in the transaction that verifies, returns, corrects or submits a report: `rollup`
 * has one wide row per country, period and kind of entry, `rollup_series` the same per activity alone; and a
 * country's targets.
 */
export class Results1795300000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table rollup (
      country_code text not null, period text not null, activity text not null,
      setting text not null default '', stage text not null default '', beneficiary_type text not null,
      population_group text not null default '', disability_method text not null default '',
      basis text not null constraint rollup_basis check (basis in ('verified', 'latest')),
      entries int not null, cells int[] not null,
      ${SUM_COLUMNS.map((column) => `${column} int`).join(', ')},
      primary key (${KEY}))`);
    await db.query(`create table rollup_series (
      country_code text not null, period text not null, activity text not null, beneficiary_type text not null,
      stage text not null default '', basis text not null,
      entries int not null, cells int[] not null,
      ${SUM_COLUMNS.map((column) => `${column} int`).join(', ')},
      primary key (country_code, basis, period, activity, beneficiary_type, stage))`);
    await db.query('create index rollup_series_by_period on rollup_series (basis, period)');
    await db.query(`create table kpi_target (
      country_code text not null references country, kpi text not null, year int not null,
      baseline double precision, value double precision not null, set_by uuid not null, set_at timestamptz not null,
      version int not null default 1, primary key (country_code, kpi, year))`);

    for (const table of ['rollup', 'rollup_series'])
      await protect(db, table, { read: `${OWN_COUNTRY} or ${shared('kpis')}`, write: OWN_COUNTRY });
    await protect(db, 'kpi_target', { read: `${OWN_COUNTRY} or ${shared('kpis')}`, write: OWN_COUNTRY });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table kpi_target, rollup_series, rollup');
  }
}
