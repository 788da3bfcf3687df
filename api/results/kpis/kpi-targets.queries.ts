import type { EntityManager } from 'typeorm';

/** What a country aims at for one KPI and year, in the KPI's own unit. */
export interface Target {
  readonly countryCode: string;
  readonly kpi: string;
  readonly year: number;
  readonly value: number;
  readonly baseline: number | null;
  readonly version: number;
}

const COLUMNS = 'country_code as "countryCode", kpi, year, value, baseline, version';

/** The targets of some countries for some KPIs, by year. */
export function targetsOf(
  tx: EntityManager,
  countries: readonly string[],
  kpis: readonly string[],
): Promise<Target[]> {
  const sql = `select ${COLUMNS} from kpi_target where country_code = any ($1) and kpi = any ($2) order by year`;
  return tx.query(sql, [countries, kpis]);
}

/** The target that a figure is measured by: of the year, else of the last year before it that has one. */
export function targetAt(
  targets: readonly Target[],
  country: string,
  kpi: string,
  year: number,
): Target | null {
  const own = targets.filter((one) => one.countryCode === country && one.kpi === kpi && one.year <= year);
  return own.at(-1) ?? null;
}

export async function lockTarget(
  tx: EntityManager,
  key: Pick<Target, 'countryCode' | 'kpi' | 'year'>,
): Promise<Target | null> {
  const sql = `select ${COLUMNS} from kpi_target where country_code = $1 and kpi = $2 and year = $3 for update`;
  const [found] = await tx.query(sql, [key.countryCode, key.kpi, key.year]);
  return found ?? null;
}

/** Writes a target, as the first version or the next. */
export async function putTarget(
  tx: EntityManager,
  target: Omit<Target, 'version'>,
  by: { readonly userId: string; readonly at: Date },
): Promise<Target> {
  const sql = `
    insert into kpi_target (country_code, kpi, year, value, baseline, set_by, set_at)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (country_code, kpi, year) do update set value = excluded.value, baseline = excluded.baseline,
      set_by = excluded.set_by, set_at = excluded.set_at, version = kpi_target.version + 1
    returning ${COLUMNS}`;
  const { countryCode, kpi, year, value, baseline } = target;
  const [row] = await tx.query(sql, [countryCode, kpi, year, value, baseline, by.userId, by.at]);
  return row;
}
