import type { EntityManager } from 'typeorm';
import type { KnownOperator } from '../../domain/exchange/known.js';
import type { CountrySettings } from '../../domain/report.js';
import type { Place } from '../../domain/validation/context.js';
import { ReportEntryEntity } from '../../reports/report-entry.entity.js';
import { ReportRecordEntity } from '../../reports/report-record.entity.js';
import type { FileRead } from './import-job.js';
import type { Stored, StoredReportRow } from './stored-reports.js';

/** The country as its rules see it. */
export async function settingsOf(tx: EntityManager, country: string): Promise<CountrySettings | undefined> {
  const sql = `select code, due_day as "dueDay", sex_x_enabled as "sexXEnabled", enabled_flags as "enabledFlags",
    one_officer as "oneOfficer" from country where code = $1`;
  return (await tx.query(sql, [country]))[0];
}

/** Those whose reports may be brought in: row-level security leaves an operator its own name only. */
export function operatorsOf(tx: EntityManager, country: string): Promise<KnownOperator[]> {
  const sql = `select o.id, o.name, o.kind, o.also_known_as as "alsoKnownAs",
      case when o.closed_on is not null then json_build_object('operator', o.name, 'closedOn', o.closed_on,
        'successor', (select s.name from operator s where s.id = o.successor_id)) end as closing
    from operator o where o.country_code = $1 order by o.name`;
  return tx.query(sql, [country]);
}

/** The periods that are closed for reporting. */
export async function closedPeriodsOf(tx: EntityManager, country: string): Promise<string[]> {
  const sql = 'select period from closed_period where country_code = $1 and reopened_at is null';
  const rows: { period: string }[] = await tx.query(sql, [country]);
  return rows.map(({ period }) => period);
}

/** Every place of the country with the names above it. */
export async function placesOf(tx: EntityManager, country: string): Promise<(readonly [string, Place])[]> {
  const rows: {
    code: string;
    parent: string | null;
    name: string;
    level: number;
    population: number | null;
  }[] = await tx.query(
    'select code, parent_code as parent, name, level, population from place where country_code = $1',
    [country],
  );
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const parents = (code: string | null): string[] => {
    const row = code === null ? undefined : byCode.get(code);
    return row ? [...parents(row.parent), row.name] : [];
  };
  return rows.map(({ code, parent, name, level, population }) => [
    code,
    { name, level, population, parents: parents(parent) },
  ]);
}

/**
 * The reports that a file speaks of, as they stand. For an import that stores they are locked until it ends, always in
 * the order of operator and period, so that two imports wait for each other and never forever.
 */
export async function storedFor(
  tx: EntityManager,
  country: string,
  wanted: FileRead['reports'],
  lock: boolean,
): Promise<Stored> {
  const operators = [...new Set(wanted.map(({ operatorId }) => operatorId))];
  const keys = [wanted.map(({ operatorId }) => operatorId), wanted.map(({ period }) => period)];
  if (lock) await tx.query(`select pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))`, [country]);
  const reports: Omit<StoredReportRow, 'entries' | 'records'>[] = await tx.query(
    `select r.id, r.operator_id as "operatorId", r.period, r.status, r.revision, r.revision_reason as "revisionReason",
       r.nil, r.partial, r.version from report r
      where r.country_code = $1 and (r.operator_id, r.period) in (select * from unnest($2::uuid[], $3::text[]))
      order by r.operator_id, r.period ${lock ? 'for update of r' : ''}`,
    [country, ...keys],
  );
  const current = {
    ids: reports.map(({ id }) => id),
    revisions: reports.map(({ revision }) => revision),
  };
  const isCurrent = '(e.reportId, e.revision) in (select * from unnest(:ids::uuid[], :revisions::int[]))';
  const entries = grouped(
    await tx
      .createQueryBuilder(ReportEntryEntity, 'e')
      .where(isCurrent, current)
      .orderBy('e.position')
      .getMany(),
  );
  const records = grouped(
    await tx.createQueryBuilder(ReportRecordEntity, 'e').where(isCurrent, current).orderBy('e.id').getMany(),
  );
  const reported = await tx.query(
    `select distinct e.operator_id as "operatorId", e.period, e.activity, e.project_code as "projectCode"
       from report r join report_entry e on e.report_id = r.id and e.revision = r.revision
      where r.country_code = $1 and r.operator_id = any ($2)`,
    [country, operators],
  );
  const whole = reports.map((one) => ({
    ...one,
    entries: entries.get(one.id) ?? [],
    records: records.get(one.id) ?? [],
  }));
  return { reports: whole, reported };
}

function grouped<Row extends { readonly reportId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.reportId) ?? [];
    group.push(row);
    groups.set(row.reportId, group);
  }
  return groups;
}
