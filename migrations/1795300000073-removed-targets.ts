import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A target that was removed stays: what is set after it has a version that none before it had. */
export class RemovedTargets1795300000073 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table kpi_target add column removed_at timestamptz');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table kpi_target no force row level security');
    await db.query('delete from kpi_target where removed_at is not null');
    await db.query('alter table kpi_target force row level security');
    await db.query('alter table kpi_target drop column removed_at');
  }
}
