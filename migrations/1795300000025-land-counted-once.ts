import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect, shared } from './protect.js';
import { SUM_COLUMNS } from './sums.js';

/**
 * Which report counts the people of each task handed over: `counted_in` is the report itself, or the one that it
 * repeats. Figures that were added up before are added up anew where a task was in them twice.
 */
export class LandCountedOnce1795300000025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table task_handover (
      basis text not null constraint task_handover_basis check (basis in ('verified', 'latest')),
      report_id uuid not null, entry_id uuid not null, country_code text not null, period text not null,
      first_submitted_at timestamptz not null, beneficiary_type text not null, task text not null, counted_in uuid not null,
      primary key (basis, report_id, entry_id))`);
    await db.query('create index task_handover_by_task on task_handover (country_code, task)');
    await lookPastPolicies(db, async () => {
      await db.query(KEEP_WHAT_CAME_IN);
      for (const statement of COUNT_ANEW) await db.query(statement);
    });
    await protect(db, 'task_handover', {
      read: `${OWN_COUNTRY} or ${shared('kpis')}`,
      write: OWN_COUNTRY,
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table task_handover');
  }
}

/** The owner looks past its own policies meanwhile. */
async function lookPastPolicies(db: QueryRunner, work: () => Promise<void>): Promise<void> {
  const tables = ['report', 'report_entry', 'rollup', 'rollup_series'];
  for (const table of tables) await db.query(`alter table ${table} no force row level security`);
  await work();
  for (const table of tables) await db.query(`alter table ${table} force row level security`);
}

const COUNTING = `report r
  cross join lateral (values ('verified', r.verified_revision), ('latest', r.latest_revision)) b (basis, revision)
  join report_entry e on e.report_id = r.id and e.revision = b.revision`;

/** As `taskKey` of the domain: every kind of space around a reference is left out, and its case. */
const SPACES = [...' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff']
  .concat(Array.from({ length: 11 }, (_, nth) => String.fromCharCode(0x2000 + nth)))
  .map((space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`)
  .join('');
const TASK = `lower(btrim(e.task_ref, e'${SPACES}'))`;

const KEEP_WHAT_CAME_IN = `
  insert into task_handover
  select b.basis, r.id, e.id, r.country_code, r.period, r.first_submitted_at, e.beneficiary_type, ${TASK},
         first_value(r.id) over (partition by r.country_code, b.basis, e.beneficiary_type, ${TASK}
           order by r.last_month, r.first_month desc, r.first_submitted_at, r.id)
    from ${COUNTING}
   where e.activity = 'LAND_HANDOVER' and e.stage = 'confirmed' and ${TASK} <> '' and r.first_submitted_at is not null`;

const MOVED = `(country_code, period) in (select country_code, period from task_handover where counted_in <> report_id)
  and activity = 'LAND_HANDOVER'`;
const KEY =
  'country_code, period, activity, setting, stage, beneficiary_type, population_group, disability_method, basis';
const SERIES = 'country_code, period, activity, stage, beneficiary_type, basis';
const SUMS = SUM_COLUMNS.join(', ');

const added = (table: string, key: string, entries: string, rows: string) => `
  with counted as (${rows}),
  summed as (
    select ${key}, ${entries}::int as entries, ${SUM_COLUMNS.map((c) => `sum(${c})::int as ${c}`).join(', ')}
      from counted group by ${key}),
  by_position as (
    select ${key}, position, sum(cell)::int as cell
      from counted, unnest(cells) with ordinality as c (cell, position) group by ${key}, position),
  tables as (select ${key}, array_agg(cell order by position) as cells from by_position group by ${key})
  insert into ${table} (${key}, entries, cells, ${SUMS}) select ${key}, entries, cells, ${SUMS} from summed join tables using (${key})`;

const COUNTED_ENTRIES = `
  select r.country_code, r.period, e.activity, coalesce(e.setting, '') as setting, coalesce(e.stage, '') as stage, e.beneficiary_type,
         coalesce(e.population_group, '') as population_group, coalesce(e.disability_method, '') as disability_method,
         b.basis, e.cells, ${SUM_COLUMNS.map((c) => `e.${c}`).join(', ')}
    from ${COUNTING}
   where (r.country_code, r.period) in (select country_code, period from task_handover where counted_in <> report_id)
     and e.activity = 'LAND_HANDOVER' and not exists (select from task_handover h where h.basis = b.basis
       and h.report_id = e.report_id and h.entry_id = e.id and h.counted_in <> h.report_id)`;

const COUNT_ANEW = [
  `delete from rollup where ${MOVED}`,
  `delete from rollup_series where ${MOVED}`,
  added('rollup', KEY, 'count(*)', COUNTED_ENTRIES),
  added('rollup_series', SERIES, 'sum(entries)', `select * from rollup where ${MOVED}`),
];
