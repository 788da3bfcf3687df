import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HOME_COUNTRY, OWN_COUNTRY, protect, shared } from './protect.js';

const OWN = `${OWN_COUNTRY} or operator_id = any ((select actor_operators())::uuid[])`;
const COMPLETENESS = 'counts_people, required_cells, known_cells';

/**
 * What belongs to a revision moves to it: a correction that nobody has verified yet moves no figure. Besides, periods
 * are closed and opened again, corrections are asked for, and a country says when a report is no longer late but missing.
 */
export class ReportRevisions1795300000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table report_revision (
      report_id uuid not null, revision int not null, country_code text not null, operator_id uuid not null,
      reason text, opened_at timestamptz, opened_by uuid, nil boolean not null default false, partial text,
      counts_people boolean not null default false, required_cells int not null default 0, known_cells int not null default 0,
      comments_owed int not null default 0, submitted_at timestamptz, submitted_by uuid,
      returned_at timestamptz, returned_by uuid, return_reason text, return_items jsonb not null default '[]',
      verified_at timestamptz, verified_by uuid,
      primary key (report_id, revision),
      constraint revision_report foreign key (country_code, operator_id, report_id)
        references report (country_code, operator_id, id) on delete cascade)`);
    await keepWhatCameIn(db);
    await db.query(`alter table report ${drop(COMPLETENESS)}`);
    await db.query(`create table closed_period (
      id uuid primary key, country_code text not null references country, period text not null,
      closed_at timestamptz not null, closed_by uuid not null,
      reopened_at timestamptz, reopened_by uuid, reopening_reason text,
      constraint reopening_has_its_reason check ((reopened_at is null) = (reopening_reason is null)))`);
    await db.query(
      `create unique index closed_period_once on closed_period (country_code, period) where reopened_at is null`,
    );
    await db.query(`create table correction_request (
      id uuid primary key, report_id uuid not null, country_code text not null, operator_id uuid not null,
      revision int not null, reason text not null, asked_at timestamptz not null, asked_by uuid not null,
      decision text constraint correction_decision check (decision in ('accepted', 'declined')),
      decided_at timestamptz, decided_by uuid, decision_reason text,
      constraint request_report foreign key (country_code, operator_id, report_id)
        references report (country_code, operator_id, id) on delete cascade)`);
    await db.query(
      `create unique index correction_request_once on correction_request (report_id) where decision is null`,
    );
    await db.query(
      'alter table country add column missing_after_days int not null default 30 constraint missing_after check (missing_after_days between 1 and 365)',
    );
    await protect(db, 'report_revision', { read: `${OWN} or ${shared('kpis')}`, write: OWN });
    await protect(db, 'closed_period', { read: `${HOME_COUNTRY} or ${OWN_COUNTRY}`, write: OWN_COUNTRY });
    await protect(db, 'correction_request', { read: OWN, write: OWN });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table country drop column missing_after_days');
    await db.query('drop table correction_request, closed_period');
    await db.query(`alter table report add column required_cells int not null default 0,
      add column known_cells int not null default 0, add column counts_people boolean not null default false`);
    await db.query(`alter table report no force row level security`);
    await db.query(`update report r set (${COMPLETENESS}) = (v.counts_people, v.required_cells, v.known_cells)
      from report_revision v where v.report_id = r.id and v.revision = coalesce(r.verified_revision, r.revision)`);
    await db.query(`alter table report force row level security`);
    await db.query('drop table report_revision');
  }
}

const drop = (columns: string) =>
  columns
    .split(', ')
    .map((column) => `drop column ${column}`)
    .join(', ');

/** The revision that counts and the one under way, as the report knew them. The owner looks past its own policies meanwhile. */
async function keepWhatCameIn(db: QueryRunner): Promise<void> {
  await db.query('alter table report no force row level security');
  await db.query(`insert into report_revision (report_id, revision, country_code, operator_id, reason, nil, partial,
      ${COMPLETENESS}, submitted_at, submitted_by, return_reason, verified_at, verified_by)
    select id, revision, country_code, operator_id, revision_reason, nil, partial, ${COMPLETENESS}, submitted_at, submitted_by,
           return_reason, case when revision = verified_revision then verified_at end,
           case when revision = verified_revision then verified_by end
      from report where submitted_at is not null`);
  await db.query(`insert into report_revision (report_id, revision, country_code, operator_id, nil, partial,
      ${COMPLETENESS}, submitted_at, verified_at, verified_by)
    select id, verified_revision, country_code, operator_id, nil, partial, ${COMPLETENESS}, first_submitted_at,
           verified_at, verified_by
      from report where verified_revision < revision
    on conflict do nothing`);
  await db.query('alter table report force row level security');
}
