import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import { columnOf, ENTRY_PROPERTIES, RECORD_PROPERTIES, ROW_PROPERTIES } from './copy-columns.js';
import type { FilePlan, Pieces, ReportWrite } from './file-plan.js';

const ENTRY_COLUMNS = ENTRY_PROPERTIES.map(columnOf);
const RECORD_COLUMNS = RECORD_PROPERTIES.map(columnOf);
const ROW_COLUMNS = ROW_PROPERTIES.map(columnOf);

/**
 * Brings rows in by `COPY`, through a table of this transaction alone: a table under row-level security takes none.
 * @returns the name of that table
 */
async function copyIn(
  tx: EntityManager,
  table: string,
  columns: readonly string[],
  text: Pieces,
): Promise<string> {
  const incoming = `incoming_${table}`;
  await tx.query(`create temporary table ${incoming} (like ${table}) on commit drop`);
  const client: pg.PoolClient = await tx.queryRunner?.connect();
  const copy = client.query(copyFrom(`copy ${incoming} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(text, { objectMode: false }), copy);
  return incoming;
}

/** The verdicts on a file's rows. */
export async function storeRows(tx: EntityManager, text: Pieces): Promise<void> {
  if (text.length === 0) return;
  const list = ROW_COLUMNS.join(', ');
  const incoming = await copyIn(tx, 'import_row', ROW_COLUMNS, text);
  await tx.query(`insert into import_row (${list}) select ${list} from ${incoming}`);
}

/** By whom, when and from where. */
export interface Storing {
  readonly batchId: string;
  readonly countryCode: string;
  readonly userId: string;
  readonly now: Date;
  readonly source: string;
}

/**
 * Stores the entries and sub-records of an import, set by set: reports that are not there yet as drafts, what is changed kept as it was
 * before. Callers hold the locks of the reports that are there. Nothing here counts in a figure: drafts and returned
 * revisions never do, so no rollup is touched.
 */
export async function storeReports(
  tx: EntityManager,
  { reports, entries, records }: Pick<FilePlan, 'reports' | 'entries' | 'records'>,
  by: Storing,
): Promise<void> {
  if (reports.length === 0) return;
  const [made, changed] = [
    reports.filter(({ storedVersion }) => storedVersion === null),
    reports.filter(({ storedVersion }) => storedVersion !== null),
  ];
  await insertReports(tx, made, by);
  await changeReports(tx, changed, by);
  await storeParts(tx, 'entry', ENTRY_COLUMNS, entries, by);
  await storeParts(tx, 'record', RECORD_COLUMNS, records, by);
}

/** Entries or sub-records: what is replaced is kept as it was before. */
async function storeParts(
  tx: EntityManager,
  kind: 'entry' | 'record',
  columns: readonly string[],
  text: Pieces,
  by: Storing,
): Promise<void> {
  if (text.length === 0) return;
  const table = `report_${kind}`;
  const incoming = await copyIn(tx, table, columns, text);
  await tx.query(
    `insert into import_change (country_code, batch_id, kind, report_id, id, operator_id, revision, before, after_version)
     select i.country_code, $1, '${kind}', i.report_id, i.id, i.operator_id, i.revision, to_jsonb(e), i.version
       from ${incoming} i left join ${table} e using (report_id, revision, id)`,
    [by.batchId],
  );
  const list = columns.join(', ');
  const isKey = (column: string) => ['report_id', 'revision', 'id'].includes(column);
  const replaced = columns.filter((column) => !isKey(column)).map((one) => `${one} = excluded.${one}`);
  await tx.query(
    `insert into ${table} (${list}) select ${list} from ${incoming}
     on conflict (report_id, revision, id) do update set ${replaced.join(', ')}`,
  );
}

async function insertReports(tx: EntityManager, reports: readonly ReportWrite[], by: Storing): Promise<void> {
  if (reports.length === 0) return;
  await tx.query(
    `with made as (
       insert into report (id, country_code, operator_id, period, first_month, last_month, nil, partial, due_on, source,
         editors, created_at)
       select id, $2, "operatorId", period, "firstMonth", "lastMonth", nil, partial, "dueOn", $3, array[$4::uuid], $5
         from json_to_recordset($1) as r (id uuid, "operatorId" uuid, period text, "firstMonth" text, "lastMonth" text,
           nil boolean, partial text, "dueOn" date)
       returning id, operator_id)
     insert into import_change (country_code, batch_id, kind, report_id, id, operator_id, revision, before, after_version)
     select $2, $6, 'report', id, id, operator_id, 1, null, 1 from made`,
    [JSON.stringify(reports), by.countryCode, by.source, by.userId, by.now, by.batchId],
  );
}

async function changeReports(tx: EntityManager, reports: readonly ReportWrite[], by: Storing): Promise<void> {
  if (reports.length === 0) return;
  await tx.query(
    `insert into import_change (country_code, batch_id, kind, report_id, id, operator_id, revision, before, after_version)
     select country_code, $2, 'report', id, id, operator_id, revision, to_jsonb(report), version + 1
       from report where id = any ($1)`,
    [reports.map(({ id }) => id), by.batchId],
  );
  await tx.query(
    `update report r set nil = w.nil, partial = w.partial, version = r.version + 1,
       editors = case when $2 = any (r.editors) then r.editors else r.editors || $2::uuid end
       from json_to_recordset($1) as w (id uuid, nil boolean, partial text) where r.id = w.id`,
    [JSON.stringify(reports), by.userId],
  );
}
