import type { EntityManager } from 'typeorm';
import type { Allowed } from '../../http/list-query.js';
import type { ImportRowDto, ImportSummaryDto } from './import.dto.js';

/** A batch that still runs after this long has lost its process: it changed nothing, and is shown as failed. */
const LOST = `b.status = 'running' and b.started_at < clock_timestamp() - interval '10 minutes'`;

export const BATCHES = `
  select b.id, b.country_code as "countryCode", (select u.name from app_user u where u.id = b.by_user) as "byName",
    b.at, b.file_name as "fileName", b.file_bytes as "fileBytes", b.sha256, b.kind, b.format, b.mapping,
    b.dry_run as "dryRun", b.rows_wanted as "rowsWanted", case when ${LOST} then 'failed' else b.status end as status,
    nullif(b.counts, '{}') as counts, b.problem, b.finished_at as "finishedAt", b.undone_at as "undoneAt", b.version
  from import_batch b`;

export const BATCHES_ALLOWED: Allowed = {
  sort: { at: 'at', status: 'status', fileName: '"fileName"' },
  filter: { id: 'id', countryCode: '"countryCode"', status: 'status', dryRun: '"dryRun"', sha256: 'sha256' },
  order: 'at desc, id',
};

const ROW = `nth, sheet, line, verdict, findings, operator_name as "operatorName", period, activity,
  place_code as "placeCode", report_id as "reportId", entry_id as "entryId"`;

export const ROWS_ALLOWED: Allowed = {
  sort: { nth: 'nth', line: 'line', verdict: 'verdict' },
  filter: { verdict: 'verdict', noted: 'noted', sheet: 'sheet', line: 'line', period: 'period' },
  order: 'nth',
};

/** The rows of one batch; its id is an id, so it may stand in the text. */
export const rowsOf = (batchId: string): string =>
  `select ${ROW}, (findings <> '[]') as noted from import_row where batch_id = '${batchId}'`;

/** The files of a country sent within so many days before a day, latest first, with who sent each. */
export function sentSince(
  tx: EntityManager,
  countryCode: string,
  today: string,
  days: number,
): Promise<(ImportSummaryDto & { byUser: string })[]> {
  return tx.query(
    `select s.*, b.by_user as "byUser" from (${BATCHES}) s join import_batch b on b.id = s.id
      where s."countryCode" = $1 and s.at >= $2::date - $3::int order by b.started_at desc limit 500`,
    [countryCode, today, days],
  );
}

export async function findBatch(tx: EntityManager, id: string): Promise<ImportSummaryDto | undefined> {
  return (await tx.query(`${BATCHES} where b.id = $1`, [id]))[0];
}

/** The first rows that were refused or noted. */
export function verdictsOf(tx: EntityManager, batchId: string, most: number): Promise<ImportRowDto[]> {
  return tx.query(
    `select ${ROW} from import_row where batch_id = $1 and findings <> '[]'
      order by (verdict = 'refused') desc, nth limit $2`,
    [batchId, most],
  );
}
