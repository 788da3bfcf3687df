import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An import may bring in sub-records, and undo them. */
export class ImportRecords1795300000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await allow(db, "'report', 'entry', 'record'");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from import_change where kind = 'record'`);
    await allow(db, "'report', 'entry'");
  }
}

async function allow(db: QueryRunner, kinds: string): Promise<void> {
  await db.query('alter table import_change drop constraint import_change_kind');
  await db.query(`alter table import_change add constraint import_change_kind check (kind in (${kinds}))`);
}
