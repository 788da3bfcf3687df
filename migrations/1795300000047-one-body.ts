import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Both have the same shape; a country's own criteria are asked of one body alone. */
const ANSWERS = ['answer', 'national_answer'];

/**
 * In some countries one body is both authority and centre: it says so, and is asked once what both checklists ask. The
 * answer stands in both, as do the documents behind it; each row says which question it was given to.
 */
export class OneBody1795300000047 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table country add column one_body boolean not null default false');
    for (const table of ANSWERS)
      await db.query(`alter table ${table} add column answered_as text, add column verified_as text`);
    await db.query('alter table evidence add column twin_id uuid');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table evidence drop column twin_id');
    for (const table of ANSWERS)
      await db.query(`alter table ${table} drop column answered_as, drop column verified_as`);
    await db.query('alter table country drop column one_body');
  }
}
