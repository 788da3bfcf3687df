import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect } from './protect.js';

const SOURCES = "'form', 'xlsx', 'csv', 'api'";
const NEW_SOURCES = "'hxl', 'dhis2', 'json'";

/** Whoever reaches the whole country, or every operator that the importing person spoke for. */
const OWN = `${OWN_COUNTRY} or operator_ids <@ (select actor_operators())::uuid[]`;
const OF_BATCH = 'batch_id in (select b.id from import_batch b)';

/**
 * Files that came in: one batch each, the verdict on every row, and what each batch changed, so that undoing it
 * restores what was (docs/decisions/0012-import-batches.md).
 */
export class Imports1795300000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table report drop constraint report_source');
    await db.query(
      `alter table report add constraint report_source check (source in (${SOURCES}, ${NEW_SOURCES}))`,
    );
    await db.query(`create table import_batch (
      id uuid primary key, country_code text not null references country (code), operator_ids uuid[],
      by_user uuid not null, at timestamptz not null, started_at timestamptz not null default clock_timestamp(),
      file_name text not null, file_bytes int not null, sha256 text not null, kind text not null,
      format text, mapping text, dry_run boolean not null, rows_wanted text not null
        constraint import_rows_wanted check (rows_wanted in ('all', 'valid')),
      status text not null constraint import_status
        check (status in ('running', 'checked', 'done', 'refused', 'cancelled', 'failed', 'undone')),
      counts jsonb not null default '{}', problem jsonb,
      finished_at timestamptz, undone_at timestamptz, undone_by uuid, version int not null default 1,
      constraint import_batch_of_country unique (country_code, id))`);
    await db.query('create index import_batch_by_country on import_batch (country_code, at)');
    await db.query(`create table import_row (
      country_code text not null, batch_id uuid not null, nth int not null, sheet text, line int not null,
      verdict text not null constraint import_verdict check (verdict in ('new', 'changed', 'unchanged', 'refused')),
      findings jsonb not null default '[]', operator_name text, period text, activity text, place_code text,
      report_id uuid, entry_id uuid,
      primary key (batch_id, nth),
      constraint import_row_of_batch foreign key (country_code, batch_id)
        references import_batch (country_code, id) on delete cascade)`);
    await db.query(`create table import_change (
      country_code text not null, batch_id uuid not null, kind text not null
        constraint import_change_kind check (kind in ('report', 'entry')),
      report_id uuid not null, id uuid not null, operator_id uuid not null, revision int not null,
      before jsonb, after_version int not null,
      primary key (batch_id, report_id, kind, id),
      constraint import_change_of_batch foreign key (country_code, batch_id)
        references import_batch (country_code, id) on delete cascade)`);
    await db.query('create index import_change_by_report on import_change (report_id)');
    await protect(db, 'import_batch', { read: OWN, write: OWN });
    await protect(db, 'import_row', { read: OF_BATCH, write: OF_BATCH });
    await protect(db, 'import_change', { read: OF_BATCH, write: OF_BATCH });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table import_change, import_row, import_batch');
    await db.query(`update report set source = 'api' where source in (${NEW_SOURCES})`);
    await db.query('alter table report drop constraint report_source');
    await db.query(`alter table report add constraint report_source check (source in (${SOURCES}))`);
  }
}
