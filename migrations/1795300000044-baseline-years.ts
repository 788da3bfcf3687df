import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A target says in which year its baseline stood: from there a path is planned. Empty = not recorded, so no path. */
export class BaselineYears1795300000044 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table kpi_target add column baseline_year int,
      add constraint kpi_target_baseline_year check (baseline_year is null or baseline is not null),
      add constraint kpi_target_baseline_before check (baseline_year < year)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table kpi_target drop constraint kpi_target_baseline_before,
      drop constraint kpi_target_baseline_year, drop column baseline_year`);
  }
}
