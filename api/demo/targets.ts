import type { EntityManager } from 'typeorm';
import type { DemoCountry } from './countries.js';

const TARGETS: readonly (readonly [string, number, number])[] = [
  ['KPI-01', 0.5, 0.8],
  ['KPI-03', 0.4, 0.8],
  ['KPI-04', 0.8, 0.95],
  ['KPI-05', 0.3, 0.8],
  ['KPI-07', 0.6, 0.9],
  ['KPI-08', 0.5, 0.9],
  ['KPI-12', 0.45, 0.5],
  ['KPI-17', 0.2, 0.35],
  ['KPI-18', 0.15, 0.3],
  ['KPI-19', 0.18, 0.35],
  ['KPI-28', 0.3, 0.5],
];

/** In 2025 all were defined by their first version; where its successor measures otherwise, 2026 was set anew. */
const SET_ANEW = ['KPI-05', 'KPI-08'];
const versionOf = (kpi: string, year: number) => (year === 2026 && SET_ANEW.includes(kpi) ? '1.1' : '1.0');

/** The targets that a country's authority set for 2025 and 2026: half the way from the end of 2024, then the whole. */
export async function insertTargets(tx: EntityManager, { code }: DemoCountry, setBy: string): Promise<void> {
  for (const [kpi, baseline, value] of TARGETS)
    for (const year of [2025, 2026]) {
      const aim = year === 2026 ? value : Number(((baseline + value) / 2).toFixed(3));
      await tx.query(
        `insert into kpi_target (country_code, kpi, kpi_version, year, baseline, baseline_year, value, set_by, set_at)
         values ($1, $2, $3, $4, $5, 2024, $6, $7, $8)`,
        [code, kpi, versionOf(kpi, year), year, baseline, aim, setBy, `${year}-01-15T09:00:00Z`],
      );
    }
}
