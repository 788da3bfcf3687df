import type { EntityManager } from 'typeorm';
import type { Month } from '../domain/period.js';
import type { Entry } from '../domain/report.js';
import { settleHandOvers } from '../reports/hand-overs.queries.js';
import type { Cast } from './filler.js';

/** One task that two operators of Veldania hand over, one month after the other: who reports it when, and how many. */
const TASK = 'T-2025-041';
const TOLD = [
  { nth: 0, month: '2025-11', id: '0d2f7a54-6a0e-4f0b-9c55-3c8b0a1f2e01', people: [34, 31, 6, 29, 27, 5] },
  { nth: 1, month: '2025-12', id: '0d2f7a54-6a0e-4f0b-9c55-3c8b0a1f2e02', people: [36, 30, 6, 30, 27, 5] },
] as const;
const ROWS = [
  ['F', 'Y0T17'],
  ['F', 'Y18T59'],
  ['F', 'Y60'],
  ['M', 'Y0T17'],
  ['M', 'Y18T59'],
  ['M', 'Y60'],
] as const;

/** The hand-over that one operator reports and another reports again; it counts once. */
export function handedOverTwice({ country, operatorIds, places }: Cast, name: string, month: Month): Entry[] {
  if (country.code !== 'XVE') return [];
  const nth = [...operatorIds.keys()].indexOf(name);
  return TOLD.filter((one) => one.nth === nth && one.month === month).map(({ id, people }) => ({
    id,
    activity: 'LAND_HANDOVER',
    stage: 'confirmed',
    beneficiaryType: 'direct',
    countBasis: 'persons',
    placeCode: places[0] ?? '',
    taskRef: TASK,
    disabilityAsked: 'none',
    quantity: { value: 18_500, unit: 'm2' },
    counts: ROWS.map(([sex, ageBand], row) => ({
      measure: 'people',
      sex,
      ageBand,
      disability: '_T',
      value: people[row] ?? 0,
    })),
  }));
}

/** Which reports of the month count the tasks that they hand over; earlier months are settled already and come first. */
export async function settleMonth(tx: EntityManager, countryCode: string, month: Month): Promise<void> {
  const reports: { id: string }[] = await tx.query(
    `select distinct report_id as id from report_entry where country_code = $1 and period = $2 and task_ref is not null`,
    [countryCode, month],
  );
  for (const { id } of reports) await settleHandOvers(tx, countryCode, id);
}
