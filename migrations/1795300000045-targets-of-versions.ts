import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A target says for which version of the KPI's definition it was set: those there are were set for the first. */
export class TargetsOfVersions1795300000045 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table kpi_target add column kpi_version text not null default '1.0'
      constraint kpi_target_version check (kpi_version ~ '^\\d+\\.\\d+$')`);
    await db.query('alter table kpi_target alter column kpi_version drop default');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table kpi_target drop column kpi_version');
  }
}
