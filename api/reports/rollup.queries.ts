import type { EntityManager } from 'typeorm';
import { SUM_COLUMNS } from '../../migrations/sums.js';
import { CELL_COUNT } from '../domain/cells.js';
import { countsOnce, settleHandOvers } from './hand-overs.queries.js';

const KEY = 'activity, setting, stage, beneficiary_type, population_group, disability_method, basis';
const SUMS = SUM_COLUMNS.join(', ');

/**
 * From the rows `counted`, whose cells are followed by their rows of people: `summed` and `tables`, one row of each for a
 * key, both by its number. Cells are added by that number: sorting thousands of them by texts is what would take the time.
 */
function tablesOf(key: string, entries: string): string {
  return `numbered as (select *, dense_rank() over (order by ${key}) as nth from counted),
  summed as (
    select nth, ${key}, ${entries}::int as entries, ${SUM_COLUMNS.map((c) => `sum(${c})::int as ${c}`).join(', ')}
      from numbered group by nth, ${key}),
  by_position as (
    select nth, position, sum(cell)::int as cell
      from numbered, unnest(cells) with ordinality as c (cell, position) group by nth, position),
  tables as (
    select nth, array_agg(cell order by position) filter (where position <= ${CELL_COUNT}) as cells,
           array_agg(cell order by position) filter (where position > ${CELL_COUNT}) as in_rows
      from by_position group by nth)`;
}

const RECOMPUTE = `
  with counted as (
    select b.basis, e.activity, coalesce(e.setting, '') as setting, coalesce(e.stage, '') as stage,
           e.beneficiary_type, coalesce(e.population_group, '') as population_group,
           coalesce(e.disability_method, '') as disability_method, e.cells || people_rows(e.cells, e.disability_asked) as cells,
           ${SUM_COLUMNS.map((c) => `e.${c}`).join(', ')}
      from report r
      cross join lateral (values ('verified', r.verified_revision), ('latest', r.latest_revision)) b (basis, revision)
      join report_entry e on e.report_id = r.id and e.revision = b.revision
     where r.country_code = $1 and r.period = $2 and e.activity = any ($3) and ${countsOnce('b.basis')}),
  ${tablesOf(KEY, 'count(*)')}
  insert into rollup (country_code, period, ${KEY}, entries, cells, in_rows, ${SUMS})
  select $1, $2, ${KEY}, entries, cells, in_rows, ${SUMS} from summed join tables using (nth)`;

const SERIES = 'activity, beneficiary_type, stage, basis';
const RECOMPUTE_SERIES = `
  with counted as (
    select ${SERIES}, entries, cells || in_rows as cells, ${SUMS}
      from rollup where country_code = $1 and period = $2 and activity = any ($3)),
  ${tablesOf(SERIES, 'sum(entries)')}
  insert into rollup_series (country_code, period, ${SERIES}, entries, cells, in_rows, ${SUMS})
  select $1, $2, ${SERIES}, entries, cells, in_rows, ${SUMS} from summed join tables using (nth)`;

/**
 * Recomputes what dashboards read of one country and period, for the activities that a deed touched: in the same
 * transaction as the deed, one country and period at a time, so that figures and reports never disagree.
 */
export async function recomputeRollup(
  tx: EntityManager,
  countryCode: string,
  period: string,
  activities: readonly string[],
): Promise<void> {
  if (activities.length === 0) return;
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('rollup:' || $1 || ':' || $2, 0))`, [
    countryCode,
    period,
  ]);
  const touched = [countryCode, period, activities];
  for (const table of ['rollup', 'rollup_series'])
    await tx.query(
      `delete from ${table} where country_code = $1 and period = $2 and activity = any ($3)`,
      touched,
    );
  await tx.query(RECOMPUTE, touched);
  await tx.query(RECOMPUTE_SERIES, touched);
}

/**
 * Recomputes every figure that a deed on a report moves: those of its own period and, where a task handed over counts
 * in another report now, of that one's period too. Locks are taken in one order: hand-overs, then periods.
 */
export async function recomputeFigures(
  tx: EntityManager,
  { id, countryCode, period }: { readonly id: string; readonly countryCode: string; readonly period: string },
): Promise<void> {
  const moved = await settleHandOvers(tx, countryCode, id);
  const activities = await activitiesOf(tx, id);
  for (const one of [...new Set([period, ...moved])].sort())
    await recomputeRollup(tx, countryCode, one, one === period ? activities : ['LAND_HANDOVER']);
}

/** The activities of a report at any of the revisions: what its rollup rows may hang on. */
async function activitiesOf(tx: EntityManager, reportId: string): Promise<string[]> {
  const rows = await tx.query('select distinct activity from report_entry where report_id = $1', [reportId]);
  return rows.map((row: { activity: string }) => row.activity);
}
