import type { EntityManager } from 'typeorm';
import type { YearTarget } from '../../domain/kpi/trajectory.js';

/** What a country aims at for one KPI and year, in the KPI's own unit. */
export interface Target extends YearTarget {
  readonly countryCode: string;
  readonly kpi: string;
  /** of the KPI's definition for which it was set */
  readonly kpiVersion: string;
  readonly version: number;
}

const COLUMNS =
  'country_code as "countryCode", kpi, year, value, baseline, baseline_year as "baselineYear", kpi_version as "kpiVersion", version';

/** The targets of some countries for some KPIs, by year; without those that were removed. */
export function targetsOf(
  tx: EntityManager,
  countries: readonly string[],
  kpis: readonly string[],
): Promise<Target[]> {
  const sql = `select ${COLUMNS} from kpi_target where country_code = any ($1) and kpi = any ($2) and removed_at is null order by year`;
  return tx.query(sql, [countries, kpis]);
}

type Key = Pick<Target, 'countryCode' | 'kpi' | 'year'>;
const OF_KEY = 'where country_code = $1 and kpi = $2 and year = $3 and removed_at is null';

/** The target of a year, locked until the transaction ends; null = none is set, or it was removed. */
export async function lockTarget(tx: EntityManager, key: Key): Promise<Target | null> {
  const sql = `select ${COLUMNS} from kpi_target ${OF_KEY} for update`;
  const [found] = await tx.query(sql, [key.countryCode, key.kpi, key.year]);
  return found ?? null;
}

/** Takes the target of a year away; its row stays, so that what is set after it has a version of its own. */
export async function endTarget(tx: EntityManager, key: Key, at: Date): Promise<void> {
  const sql = `update kpi_target set removed_at = $4, version = version + 1 ${OF_KEY}`;
  await tx.query(sql, [key.countryCode, key.kpi, key.year, at]);
}

/**
 * Writes a target, as the first version or the next.
 * @param from the version that is changed; null = none is set, or it was removed
 * @returns null where somebody else has set it meanwhile
 */
export async function putTarget(
  tx: EntityManager,
  target: Omit<Target, 'version'>,
  by: { readonly userId: string; readonly at: Date },
  from: number | null,
): Promise<Target | null> {
  const sql = `
    insert into kpi_target (country_code, kpi, year, value, baseline, baseline_year, kpi_version, set_by, set_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict (country_code, kpi, year) do update set value = excluded.value, baseline = excluded.baseline,
      baseline_year = excluded.baseline_year, kpi_version = excluded.kpi_version, set_by = excluded.set_by, set_at = excluded.set_at, removed_at = null, version = kpi_target.version + 1
      where kpi_target.version = $10 or kpi_target.removed_at is not null
    returning ${COLUMNS}`;
  const { countryCode, kpi, year, value, baseline, baselineYear, kpiVersion } = target;
  const values = [countryCode, kpi, year, value, baseline, baselineYear, kpiVersion, by.userId, by.at, from];
  const [row] = await tx.query(sql, values);
  return row ?? null;
}
