import type { EntityManager } from 'typeorm';

/** The reports that a batch touched, locked in the order in which imports lock them. */
export async function lockTouched(tx: EntityManager, batchId: string): Promise<void> {
  await tx.query(
    `select id from report where id in (select report_id from import_change where batch_id = $1)
      order by operator_id, period for update`,
    [batchId],
  );
}

/** A report of the import that is not as the import left it; `entryId` null = the report itself. */
export interface ChangedSince {
  readonly reportId: string;
  readonly operatorName: string;
  readonly period: string;
  readonly entryId: string | null;
  readonly placeCode: string | null;
  readonly placeName: string | null;
  /** who did it and when, by the audit; null = not known */
  readonly by: string | null;
  readonly at: Date | null;
}

/** What was changed after the batch: reports whose version or comments moved on, with the entries that differ. */
export function changedSince(tx: EntityManager, batchId: string): Promise<ChangedSince[]> {
  return tx.query(CHANGED, [batchId]);
}

const CHANGED = `
  with batch as (select * from import_batch where id = $1),
  moved as (
    select c.report_id, c.operator_id, r.period, r.revision from import_change c left join report r on r.id = c.report_id
     where c.batch_id = $1 and c.kind = 'report' and (r.id is null or r.version <> c.after_version or exists (
       select from finding_comment f, batch b where f.report_id = c.report_id and f.at > b.finished_at))),
  entries as (
    select m.report_id, coalesce(e.id, c.id) as entry_id, coalesce(e.place_code, c.before ->> 'place_code') as place_code
      from moved m
      left join report_entry e on e.report_id = m.report_id and e.revision = m.revision
      full join (select * from import_change where batch_id = $1 and kind = 'entry') c
        on c.report_id = e.report_id and c.revision = e.revision and c.id = e.id
     where m.report_id is not null and e.id is not null and (c.id is null or e.version <> c.after_version)),
  deeds as (
    select a.content::jsonb ->> 'on' as on_id, a.content::jsonb -> 'change' ->> 'entryId' as entry_id,
      (a.content::jsonb ->> 'at')::timestamptz as at, a.content::jsonb ->> 'by' as by_user
      from audit_record a, batch b where a.country_code = b.country_code
       and a.content::jsonb ->> 'on' in (select report_id::text from moved)
    union all
    select c.report_id::text, c.id::text, o.at, o.by_user::text from import_change c join import_batch o on o.id = c.batch_id
     where c.report_id in (select report_id from moved) and c.batch_id <> $1 and o.status = 'done')
  select m.report_id as "reportId", o.name as "operatorName", coalesce(m.period, '') as period, e.entry_id as "entryId",
      e.place_code as "placeCode", p.name as "placeName", u.name as by, d.at
    from moved m join operator o on o.id = m.operator_id
    left join entries e on e.report_id = m.report_id
    left join place p on p.country_code = o.country_code and p.code = e.place_code
    left join lateral (select * from deeds d where d.on_id = m.report_id::text
        and (e.entry_id is null or d.entry_id is null or d.entry_id = e.entry_id::text) order by d.at desc limit 1) d on true
    left join app_user u on u.id = d.by_user::uuid
   order by o.name, m.period, e.place_code`;

const KEY = 'report_id, revision, id';

/**
 * Puts back what the batch changed. Versions go on and never back: an ETag that somebody still holds must not fit
 * again. Earlier batches are told the new versions, so that they can be undone in their turn.
 */
export async function restore(tx: EntityManager, batchId: string): Promise<void> {
  await restoreParts(tx, batchId, 'entry');
  await restoreParts(tx, batchId, 'record');
  await tx.query(
    `update report r set nil = (c.before ->> 'nil')::boolean, partial = c.before ->> 'partial', version = c.after_version + 1,
         editors = array(select jsonb_array_elements_text(c.before -> 'editors'))::uuid[]
       from import_change c where c.batch_id = $1 and c.kind = 'report' and c.before is not null and r.id = c.report_id`,
    [batchId],
  );
  await tx.query(
    `delete from report r using import_change c where c.batch_id = $1 and c.kind = 'report' and c.before is null
       and r.id = c.report_id`,
    [batchId],
  );
  await tx.query(
    `update import_change o set after_version = c.after_version + 1 from import_change c
      where c.batch_id = $1 and c.before is not null and o.batch_id <> $1 and (o.kind, o.report_id, o.id) = (c.kind, c.report_id, c.id)
        and o.after_version = (c.before ->> 'version')::int`,
    [batchId],
  );
}

/** Entries or sub-records: what the batch added goes, what it changed is as it was. */
async function restoreParts(tx: EntityManager, batchId: string, kind: 'entry' | 'record'): Promise<void> {
  const table = `report_${kind}`;
  const isOf = `c.batch_id = $1 and c.kind = '${kind}' and (e.report_id, e.revision, e.id) = (c.report_id, c.revision, c.id)`;
  await tx.query(`delete from ${table} e using import_change c where ${isOf} and c.before is null`, [
    batchId,
  ]);
  const columns = await columnsOf(tx, table, [...KEY.split(', '), 'version']);
  await tx.query(
    `update ${table} e set (${columns}, version) = (select ${columns}, c.after_version + 1
         from jsonb_populate_record(null::${table}, c.before))
       from import_change c where ${isOf} and c.before is not null`,
    [batchId],
  );
}

/** The columns of a table but for these, as a list. */
async function columnsOf(tx: EntityManager, table: string, but: readonly string[]): Promise<string> {
  const rows: { name: string }[] = await tx.query(
    `select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = $1 and column_name <> all ($2) order by ordinal_position`,
    [table, but],
  );
  return rows.map(({ name }) => name).join(', ');
}
