import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect } from './protect.js';

const ME = `user_id::text = (select current_setting('app.user', true))`;
/** Whoever left a country, or is invited there no more, reads nothing of it any more. */
const STILL_THERE = `country_code = any ((select actor_homes() || actor_countries())::text[])`;
/** The product at its own rounds, when nobody asks. */
const UPKEEP = `(select actor_serves('upkeep'))`;

/**
 * What people are told of. It is read by the one it is for and by nobody else; a deed in a country writes it, in the
 * deed's own transaction, for whoever is told.
 */
export class Notices1795300000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table notice (
      id uuid primary key, user_id uuid not null references app_user,
      country_code text not null references country,
      kind text not null constraint notice_kind check (kind in ('function-assigned', 'function-taken',
        'function-open-again', 'function-due', 'round-due', 'round-to-verify', 'round-returned', 'round-verified',
        'comment', 'action-due', 'report-returned', 'report-due')),
      subject_id uuid, body text constraint notice_body check (body in ('NMAA', 'NMAC')),
      period text, code text, due_on date,
      mark text constraint notice_mark check (mark in ('ahead', 'soon', 'overdue')),
      key text not null, made_at timestamptz not null, read_at timestamptz,
      constraint notice_once unique (user_id, key))`);
    await db.query('create index notice_by_person on notice (user_id, made_at desc)');
    await protect(db, 'notice', { read: `(${ME} and ${STILL_THERE}) or ${UPKEEP}`, write: UPKEEP });
    await db.query(`create policy notice_told on notice for insert with check (${OWN_COUNTRY})`);
    await db.query(
      `create policy notice_read_by_its_own on notice for update using (${ME}) with check (${ME})`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table notice');
  }
}
