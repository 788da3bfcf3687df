import type { EntityManager } from 'typeorm';
import { SUM_COLUMNS } from '../../migrations/sums.js';
import { together } from '../access/statement.js';
import { CELL_COUNT } from '../domain/cells.js';
import { quarterAround } from '../domain/period.js';
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

/** A table of sums: a row for each of its keys. */
interface Table {
  readonly name: string;
  readonly keys: readonly string[];
  /** where its sums come from: rows with the keys, the sums and the cells followed by the rows of people */
  readonly from: string;
  /** how many entries some of these rows hold */
  readonly entries: string;
}

/**
 * The rows of a table anew, as `<table>_anew`; what is no longer among them goes. Cells are added by the number of their
 * key: sorting thousands of them by texts is what would take the time.
 */
function recomputed({ name, keys, from, entries }: Table): string {
  const key = keys.join(', ');
  const figures = FIGURES.join(', ');
  return `${name}_numbered as (select *, dense_rank() over (order by ${key}) as nth from ${from}),
  ${name}_summed as (
    select nth, ${key}, ${entries}::int as entries, ${SUM_COLUMNS.map((c) => `sum(${c})::int as ${c}`).join(', ')}
      from ${name}_numbered group by nth, ${key}),
  ${name}_by_position as (
    select nth, position, sum(cell)::int as cell
      from ${name}_numbered, unnest(cells || in_rows) with ordinality as c (cell, position) group by nth, position),
  ${name}_tables as (
    select nth, array_agg(cell order by position) filter (where position <= ${CELL_COUNT}) as cells,
           array_agg(cell order by position) filter (where position > ${CELL_COUNT}) as in_rows
      from ${name}_by_position group by nth),
  ${name}_anew as (select ${key}, ${figures} from ${name}_summed join ${name}_tables using (nth)),
  ${name}_gone as (
    delete from ${name} r where country_code = $1 and period = $2 and activity = any ($3) and basis = any ($4)
       and not exists (select from ${name}_anew s where ${keys.map((one) => `s.${one} = r.${one}`).join(' and ')})),
  ${name}_put as (
    insert into ${name} (country_code, period, ${key}, ${figures}) select $1, $2, ${key}, ${figures} from ${name}_anew
    on conflict (country_code, period, ${key}) do update set ${FIGURES.map((c) => `${c} = excluded.${c}`).join(', ')})`;
}

/** Both tables in one statement: of the entries that count, and of the kinds that these come to. */
const RECOMPUTE = `with counted as (
    select b.basis, e.activity, coalesce(e.setting, '') as setting, coalesce(e.stage, '') as stage,
           e.beneficiary_type, coalesce(e.population_group, '') as population_group,
           coalesce(e.disability_method, '') as disability_method, e.cells, e.in_rows,
           ${SUM_COLUMNS.map((c) => `e.${c}`).join(', ')}
      from report r
      cross join lateral (values ('verified', r.verified_revision), ('latest', r.latest_revision)) b (basis, revision)
      join report_entry e on e.report_id = r.id and e.revision = b.revision
     where r.country_code = $1 and r.period = $2 and e.activity = any ($3) and b.basis = any ($4) and ${countsOnce('b.basis')}),
  ${recomputed({ name: 'rollup', keys: KINDS, from: 'counted', entries: 'count(*)' })},
  ${recomputed({ name: 'rollup_series', keys: SERIES, from: 'rollup_anew', entries: 'sum(entries)' })}
  select`;

/**
 * Recomputes what dashboards read of one country and period, for the activities and bases that a deed touched: in the
 * same transaction as the deed, one country and quarter at a time, so that figures and reports never disagree.
 */
export async function recomputeRollup(
  tx: EntityManager,
  countryCode: string,
  period: string,
  activities: readonly string[],
  bases: readonly Basis[] = BASES,
): Promise<void> {
  if (activities.length === 0 || bases.length === 0) return;
  await together(tx, [
    { name: 'rollup-locked', text: LOCK, values: [countryCode, quarterAround(period)] },
    { name: 'rollup-recomputed', text: RECOMPUTE, values: [countryCode, period, activities, bases] },
  ]);
}

/** One at a time in a quarter of a country, by a plan that is made once: making it takes longer than what it does. */
const LOCK = `select pg_advisory_xact_lock(hashtextextended('rollup:' || $1 || ':' || $2, 0)),
  set_config('plan_cache_mode', 'force_generic_plan', true)`;

type Counting = Pick<ReportEntity, (typeof COUNTING)[Basis]>;

/**
 * Recomputes every figure that a deed on a report moves: those of its own period, where another revision counts than
 * before, and, where a task handed over counts in another report now, of that one's period too. Locks are taken in one
 * order: hand-overs, then quarters.
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
  for (const one of [...new Set([period, ...moved])].sort(byQuarter))
    await (one === period
      ? recomputeRollup(tx, countryCode, period, activities, moved.includes(period) ? BASES : bases)
      : recomputeRollup(tx, countryCode, one, ['LAND_HANDOVER']));
}

const byQuarter = (a: string, b: string) => (quarterAround(a) < quarterAround(b) ? -1 : 1);

/** The activities of a report at any of its revisions, and whether one of them hands over a task, or did when it last counted. */
const TOUCHED = `
  select array(select distinct activity from report_entry where report_id = $1) as activities,
         exists (select from report_entry where report_id = $1 and task_ref is not null)
           or exists (select from task_handover where report_id = $1) as "namesTasks"`;
