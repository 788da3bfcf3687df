import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './protect.js';

const UPKEEP = `(select actor_serves('upkeep'))`;

/**
 * Mails that tell of notices: one for all that waits for a person. It holds no text: what it says is written when it is
 * sent. Nobody who is signed in reads or writes it.
 */
export class Mail1795300000041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table app_user add column mail_notices boolean not null default true');
    await db.query(`create table mail (
      id uuid primary key, user_id uuid not null references app_user, made_at timestamptz not null,
      state text not null default 'waiting' constraint mail_state check (state in ('waiting', 'sent', 'dropped', 'given-up')),
      tries int not null default 0, next_try_at timestamptz not null, done_at timestamptz, failure text)`);
    await db.query(`create index mail_waiting on mail (next_try_at) where state = 'waiting'`);
    await protect(db, 'mail', { read: UPKEEP, write: UPKEEP });
    await db.query('alter table notice add column mail_id uuid references mail');
    await db.query('create index notice_by_mail on notice (mail_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table notice drop column mail_id');
    await db.query('drop table mail');
    await db.query('alter table app_user drop column mail_notices');
  }
}
