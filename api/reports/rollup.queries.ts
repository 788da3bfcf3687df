import type { EntityManager } from 'typeorm';
import { SUM_COLUMNS } from '../../migrations/sums.js';
import { CELL_COUNT } from '../domain/cells.js';
import { countsOnce, settleHandOvers } from './hand-overs.queries.js';
import type { ReportEntity } from './report.entity.js';

const KINDS = [
  'activity',
  'setting',
  'stage',
  'beneficiary_type',
  'population_group',
  'disability_method',
  'basis',
];
const SERIES = ['activity', 'beneficiary_type', 'stage', 'basis'];
const FIGURES = ['entries', 'cells', 'in_rows', ...SUM_COLUMNS];

/** The revision of a report that counts, by basis: what verified figures are, and what came in last. */
const COUNTING = { verified: 'verifiedRevision', latest: 'latestRevision' } as const;

type Basis = keyof typeof COUNTING;
const BASES = Object.keys(COUNTING) as Basis[];

/**
 * The rows of `table` anew from the rows `counted`, whose cells are followed by their rows of people; what is no longer
 * among them goes. Cells are added by the number of their key: sorting thousands of them by texts is what would take the time.
 */
function recompute(table: string, keys: readonly string[], counted: string, entries: string): string {
  const key = keys.join(', ');
  const figures = FIGURES.join(', ');
  return `with counted as (${counted}),
  numbered as (select *, dense_rank() over (order by ${key}) as nth from counted),
  summed as (
    select nth, ${key}, ${entries}::int as entries, ${SUM_COLUMNS.map((c) => `sum(${c})::int as ${c}`).join(', ')}
      from numbered group by nth, ${key}),
  by_position as (
    select nth, position, sum(cell)::int as cell
      from numbered, unnest(cells) with ordinality as c (cell, position) group by nth, position),
  tables as (
    select nth, array_agg(cell order by position) filter (where position <= ${CELL_COUNT}) as cells,
           array_agg(cell order by position) filter (where position > ${CELL_COUNT}) as in_rows
      from by_position group by nth),
  gone as (
    delete from ${table} r where country_code = $1 and period = $2 and activity = any ($3) and basis = any ($4)
       and not exists (select from summed s where ${keys.map((one) => `s.${one} = r.${one}`).join(' and ')}))
  insert into ${table} (country_code, period, ${key}, ${figures})
  select $1, $2, ${key}, ${figures} from summed join tables using (nth)
  on conflict (country_code, period, ${key}) do update set ${FIGURES.map((c) => `${c} = excluded.${c}`).join(', ')}`;
}

const OF_ENTRIES = recompute(
  'rollup',
  KINDS,
  `select b.basis, e.activity, coalesce(e.setting, '') as setting, coalesce(e.stage, '') as stage,
          e.beneficiary_type, coalesce(e.population_group, '') as population_group,
          coalesce(e.disability_method, '') as disability_method, e.cells || e.in_rows as cells,
          ${SUM_COLUMNS.map((c) => `e.${c}`).join(', ')}
     from report r
     cross join lateral (values ('verified', r.verified_revision), ('latest', r.latest_revision)) b (basis, revision)
     join report_entry e on e.report_id = r.id and e.revision = b.revision
    where r.country_code = $1 and r.period = $2 and e.activity = any ($3) and b.basis = any ($4) and ${countsOnce('b.basis')}`,
  'count(*)',
);

const OF_KINDS = recompute(
  'rollup_series',
  SERIES,
  `select ${SERIES.join(', ')}, entries, cells || in_rows as cells, ${SUM_COLUMNS.join(', ')}
     from rollup where country_code = $1 and period = $2 and activity = any ($3) and basis = any ($4)`,
  'sum(entries)',
);

/**
 * Recomputes what dashboards read of one country and period, for the activities and bases that a deed touched: in the
 * same transaction as the deed, one country and period at a time, so that figures and reports never disagree.
 */
export async function recomputeRollup(
  tx: EntityManager,
  countryCode: string,
  period: string,
  activities: readonly string[],
  bases: readonly Basis[] = BASES,
): Promise<void> {
  if (activities.length === 0 || bases.length === 0) return;
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('rollup:' || $1 || ':' || $2, 0))`, [
    countryCode,
    period,
  ]);
  for (const sql of [OF_ENTRIES, OF_KINDS]) await tx.query(sql, [countryCode, period, activities, bases]);
}

type Counting = Pick<ReportEntity, (typeof COUNTING)[Basis]>;

/**
 * Recomputes every figure that a deed on a report moves: those of its own period, where another revision counts than
 * before, and, where a task handed over counts in another report now, of that one's period too. Locks are taken in one
 * order: hand-overs, then periods.
 */
export async function recomputeFigures(
  tx: EntityManager,
  before: Counting,
  report: Pick<ReportEntity, 'id' | 'countryCode' | 'period'> & Counting,
): Promise<void> {
  const { id, countryCode, period } = report;
  const [{ activities, namesTasks }] = await tx.query(TOUCHED, [id]);
  const moved = namesTasks ? await settleHandOvers(tx, countryCode, id) : [];
  const bases = BASES.filter((basis) => before[COUNTING[basis]] !== report[COUNTING[basis]]);
  for (const one of [...new Set([period, ...moved])].sort())
    await (one === period
      ? recomputeRollup(tx, countryCode, period, activities, moved.includes(period) ? BASES : bases)
      : recomputeRollup(tx, countryCode, one, ['LAND_HANDOVER']));
}

/** The activities of a report at any of its revisions, and whether one of them hands over a task, or did when it last counted. */
const TOUCHED = `
  select array(select distinct activity from report_entry where report_id = $1) as activities,
         exists (select from report_entry where report_id = $1 and task_ref is not null)
           or exists (select from task_handover where report_id = $1) as "namesTasks"`;
