import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADMINISTRATION, OWN_COUNTRY, protect } from './protect.js';

/**
 * What was done, by whom and why: append-only and hash-chained per country (`-` for deeds outside any country).
 * A record joins its chain as its transaction commits: the chain's head is locked for that moment only, so that
 * officers of one country need not wait for each other and a chain still never forks.
 */
export class AuditAndIdempotency1795300000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table audit_head (
      chain text primary key, seq bigint not null, hash bytea not null)`);
    await db.query(`create table audit_record (
      id bigint generated always as identity primary key, chain text not null, seq bigint, content text not null, hash bytea,
      country_code text generated always as (nullif(chain, '-')) stored,
      constraint audit_in_order unique (chain, seq))`);
    await db.query(`create function record_audit(in_chain text, in_content jsonb) returns void language sql as
      $$ insert into audit_record (chain, content) values (in_chain, in_content::text) $$`);
    await db.query(`create function chain_audit_record() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare head audit_head;
      begin
        loop
          update audit_head set seq = seq + 1, hash = sha256(hash || convert_to((seq + 1)::text || ':' || new.content, 'UTF8'))
           where chain = new.chain returning * into head;
          exit when found;
          insert into audit_head values (new.chain, 0, ''::bytea) on conflict (chain) do nothing;
        end loop;
        update audit_record set seq = head.seq, hash = head.hash where id = new.id;
        return null;
      end $$`);
    await db.query(`create constraint trigger audit_record_chained after insert on audit_record
      deferrable initially deferred for each row when (new.seq is null) execute function chain_audit_record()`);
    await db.query('alter table audit_record enable row level security');
    await db.query('alter table audit_record force row level security');
    await db.query(`create policy audit_record_read on audit_record for select
      using (${OWN_COUNTRY} or (chain = '-' and ${ADMINISTRATION}))`);
    await db.query('create policy audit_record_insert on audit_record for insert with check (seq is null)');
    await db.query('create policy audit_record_pending on audit_record for select using (seq is null)');
    await db.query(
      'create policy audit_record_chain on audit_record for update using (seq is null) with check (true)',
    );
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
    await db.query('drop function record_audit, chain_audit_record');
  }
}
