import type { EntityManager } from 'typeorm';
import type { NeedBaseline } from '../domain/baseline.js';
import { DEMO_CLOCK, type DemoCountry } from './countries.js';

/**
 * What each country measures need by. Calderon's casualties are few: held against them nothing may be shown. Marrasand
 * has none.
 */
const BASELINES: Readonly<Record<string, readonly NeedBaseline[]>> = {
  XVE: [
    {
      kind: 'population',
      women: 412_000,
      girls: 268_000,
      boys: 281_000,
      men: 389_000,
      source: 'Census',
      datedOn: '2022-04-30',
    },
    {
      kind: 'exposure',
      women: 41_800,
      girls: 29_300,
      boys: 33_900,
      men: 46_200,
      source: 'Survey of households near suspected land',
      datedOn: '2025-06-30',
    },
  ],
  XOS: [
    {
      kind: 'population',
      women: 188_000,
      girls: 121_000,
      boys: 126_500,
      men: 171_000,
      source: 'Population estimate of the statistics office',
      datedOn: '2024-12-31',
    },
  ],
  XCI: [
    {
      kind: 'casualties',
      women: 3,
      girls: 2,
      boys: 9,
      men: 21,
      source: 'Casualty register of the centre',
      datedOn: '2025-12-31',
    },
  ],
};

/** The country's baselines of need. */
export async function insertBaselines(
  tx: EntityManager,
  { code }: DemoCountry,
  setBy: string,
): Promise<void> {
  for (const { kind, women, girls, boys, men, source, datedOn } of BASELINES[code] ?? [])
    await tx.query(
      `insert into need_baseline (country_code, kind, women, girls, boys, men, source, dated_on, set_by, set_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [code, kind, women, girls, boys, men, source, datedOn, setBy, DEMO_CLOCK],
    );
}
