import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every return of a revision is kept with the hand-in it answered, what was asked at single entries, and the answers. */
export class ReturnsAreKept1795300000027 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table report_revision no force row level security');
    await db.query(`alter table report_revision add column returns jsonb not null default '[]'`);
    await db.query(`update report_revision set returns = jsonb_build_array(jsonb_build_object(
        'submittedAt', null, 'submittedBy', null, 'returnedAt', returned_at, 'returnedBy', returned_by,
        'reason', return_reason, 'items',
        (select coalesce(jsonb_agg(item || '{"answer": null}'), '[]') from jsonb_array_elements(return_items) item)))
      where returned_at is not null`);
    await db.query('alter table report_revision drop column return_items');
    await db.query('alter table report_revision force row level security');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table report_revision no force row level security');
    await db.query(`alter table report_revision add column return_items jsonb not null default '[]'`);
    await db.query(`update report_revision v set return_items = coalesce(v.returns -> -1 -> 'items', '[]')
      from report r where r.id = v.report_id and r.revision = v.revision and r.status = 'returned'`);
    await db.query('alter table report_revision drop column returns');
    await db.query('alter table report_revision force row level security');
  }
}
