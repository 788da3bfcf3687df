import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A baseline of need whose use ended stays: what is set after it has a version that none before it had. */
export class EndedBaselines1795300000026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table need_baseline add column ended_at timestamptz');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table need_baseline no force row level security');
    await db.query('delete from need_baseline where ended_at is not null');
    await db.query('alter table need_baseline force row level security');
    await db.query('alter table need_baseline drop column ended_at');
  }
}
