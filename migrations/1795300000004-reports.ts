import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect, shared } from './protect.js';
import { SUM_COLUMNS } from './sums.js';

const OWN = `${OWN_COUNTRY} or operator_id = any ((select actor_operators())::uuid[])`;

/**
 * SADDD reports. Cells are stored where they are entered: one row per entry and revision with the 120 cells of the
 * layout `cells@1` in an array, and the sums derived from them in columns (see docs/data-model.md).
 */
export class Reports1795300000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table report (
      id uuid primary key, country_code text not null, operator_id uuid not null, period text not null,
      first_month text not null, last_month text not null,
      status text not null default 'draft' constraint report_status
        check (status in ('draft', 'submitted', 'returned', 'verified', 'locked')),
      nil boolean not null default false, partial text, due_on date not null,
      source text not null default 'form' constraint report_source check (source in ('form', 'xlsx', 'csv', 'api')),
      revision int not null default 1, revision_reason text, verified_revision int, latest_revision int,
      first_submitted_at timestamptz, submitted_at timestamptz, submitted_by uuid, editors uuid[] not null default '{}',
      returned_ever boolean not null default false, return_reason text,
      verified_at timestamptz, verified_by uuid, locked_at timestamptz,
      required_cells int not null default 0, known_cells int not null default 0, counts_people boolean not null default false,
      created_at timestamptz not null, version int not null default 1,
      constraint report_once_per_period unique (country_code, operator_id, period),
      constraint report_of_operator unique (country_code, operator_id, id),
      constraint report_operator foreign key (country_code, operator_id) references operator (country_code, id))`);
    await db.query('create index report_by_country_and_period on report (country_code, period)');
    await db.query(`create table report_entry (
      report_id uuid not null, revision int not null, id uuid not null,
      country_code text not null, operator_id uuid not null, period text not null,
      activity text not null, setting text, beneficiary_type text not null, stage text, population_group text,
      project_code text, implementing_partner text, donor text, task_ref text, service text, count_basis text not null,
      place_code text not null, disability_asked text not null, disability_asked_number int, disability_method text,
      quantity_value numeric, quantity_unit text, stated_total int,
      cells int[] not null constraint entry_cells check (cardinality(cells) = 120 and 0 <= all (cells)),
      flags int[] constraint entry_flags check (cardinality(flags) = 7 and 0 <= all (flags)),
      ${SUM_COLUMNS.map((column) => `${column} int`).join(', ')},
      comments text, position int not null default 0, version int not null default 1,
      primary key (report_id, revision, id),
      constraint entry_report foreign key (country_code, operator_id, report_id)
        references report (country_code, operator_id, id) on delete cascade)`);
    await db.query('create index report_entry_by_country_and_period on report_entry (country_code, period)');
    await db.query(`create table report_record (
      report_id uuid not null, revision int not null, id uuid not null,
      country_code text not null, operator_id uuid not null, period text not null,
      kind text not null, content jsonb not null, version int not null default 1,
      primary key (report_id, revision, id),
      constraint record_report foreign key (country_code, operator_id, report_id)
        references report (country_code, operator_id, id) on delete cascade)`);
    await db.query(
      'create index report_record_by_country_and_period on report_record (country_code, period)',
    );
    await db.query(`create table finding_comment (
      id uuid primary key default gen_random_uuid(), report_id uuid not null, country_code text not null, operator_id uuid not null, rule text not null,
      entry_id uuid, cell text, fingerprint text, comment text not null, by_user uuid not null, at timestamptz not null,
      constraint comment_once unique nulls not distinct (report_id, rule, entry_id, cell),
      constraint comment_report foreign key (country_code, operator_id, report_id)
        references report (country_code, operator_id, id) on delete cascade)`);
    for (const table of ['report', 'report_entry', 'report_record'])
      await protect(db, table, { read: `${OWN} or ${shared('kpis')}`, write: OWN });
    await protect(db, 'finding_comment', { read: OWN, write: OWN });
    await db.query(`create policy operator_shared on operator for select using (${shared('kpis')})`);
    await db.query(`create policy duty_shared on duty for select using (${shared('kpis')})`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop policy duty_shared on duty');
    await db.query('drop policy operator_shared on operator');
    await db.query('drop table finding_comment, report_record, report_entry, report');
  }
}
