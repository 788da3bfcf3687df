import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round has a day it is due; a publication keeps what its scores rest on, so that they can be computed again. */
export class RoundsInTime1795300000037 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table assessment add column due_on date');
    await db.query('alter table assessment_snapshot add column input jsonb');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table assessment_snapshot drop column input');
    await db.query('alter table assessment drop column due_on');
  }
}
