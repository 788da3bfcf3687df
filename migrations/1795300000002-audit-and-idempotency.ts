import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADMINISTRATION, OWN_COUNTRY, protect } from './protect.js';

/**
 * What was done, by whom and why: append-only and hash-chained per country (`-` for deeds outside any country).
 * `record_audit` locks the chain's head, so that a chain never forks.
 */
export class AuditAndIdempotency1795300000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table audit_head (
      chain text primary key, seq bigint not null, hash bytea not null)`);
    await db.query(`create table audit_record (
      chain text not null, seq bigint not null, content text not null, hash bytea not null,
      country_code text generated always as (nullif(chain, '-')) stored,
      primary key (chain, seq))`);
    await db.query(`create function record_audit(in_chain text, content jsonb) returns void language plpgsql as $$
      declare head audit_head; entry text;
      begin
        insert into audit_head values (in_chain, 0, ''::bytea) on conflict (chain) do nothing;
        select * into head from audit_head where chain = in_chain for update;
        entry := content::text;
        head.hash := sha256(head.hash || convert_to((head.seq + 1)::text || ':' || entry, 'UTF8'));
        insert into audit_record (chain, seq, content, hash) values (in_chain, head.seq + 1, entry, head.hash);
        update audit_head set seq = head.seq + 1, hash = head.hash where chain = in_chain;
      end $$`);
    await db.query('alter table audit_record enable row level security');
    await db.query('alter table audit_record force row level security');
    await db.query(`create policy audit_record_read on audit_record for select
      using (${OWN_COUNTRY} or (chain = '-' and ${ADMINISTRATION}))`);
    await db.query('create policy audit_record_insert on audit_record for insert with check (true)');
    await db.query(`create table idempotency_key (
      user_id uuid not null, key text not null, request text not null, answer jsonb,
      created_at timestamptz not null default now(), primary key (user_id, key))`);
    await protect(db, 'idempotency_key', {
      read: `user_id = nullif(current_setting('app.user', true), '')::uuid`,
      write: `user_id = nullif(current_setting('app.user', true), '')::uuid`,
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table idempotency_key, audit_record, audit_head');
    await db.query('drop function record_audit');
  }
}
