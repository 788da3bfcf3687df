import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEXES = [0, 1, 3];
const BANDS = [0, 1, 2, 3, 4];
const EVERY_SEX = 4;

/** A cell of the layout `cells@1`. */
const cell = (sex: number, band: number, disability: number) =>
  `cells[${(sex * 6 + band) * 4 + disability + 1}]`;
const added = (counts: readonly string[]) =>
  `case when num_nonnulls(${counts.join(', ')}) > 0 then ${counts.map((one) => `coalesce(${one}, 0)`).join(' + ')} end`;
const split = (sex: number, band: number) => added([0, 1, 2].map((one) => cell(sex, band, one)));
const row = (sex: number, band: number) =>
  `coalesce(${cell(sex, band, 3)}, case when asked = 'all' or ${cell(sex, band, 1)} is not null then ${split(sex, band)} end)`;
const ofAge = (band: number) =>
  `coalesce(${cell(EVERY_SEX, band, 3)}, ${added(SEXES.map((sex) => row(sex, band)))},
    case when ${cell(EVERY_SEX, band, 1)} is not null then ${split(EVERY_SEX, band)} end)`;
const ROWS = [...SEXES.flatMap((sex) => BANDS.map((band) => row(sex, band))), ...BANDS.map(ofAge)];

export const CREATE_PEOPLE_ROWS = `create function people_rows(cells int[], asked text) returns int[] language sql immutable parallel safe as
      $$ select array[${ROWS.join(',\n')}] $$`;

const TABLES = ['report', 'report_entry', 'task_handover', 'rollup', 'rollup_series'];
const KEY = 'activity, setting, stage, beneficiary_type, population_group, disability_method';

/** The rows of what was added up before, from the entries that count. */
const OF_ROLLUP = `
  with counted as (
    select r.country_code, r.period, b.basis, e.activity, coalesce(e.setting, '') as setting, coalesce(e.stage, '') as stage,
           e.beneficiary_type, coalesce(e.population_group, '') as population_group,
           coalesce(e.disability_method, '') as disability_method, people_rows(e.cells, e.disability_asked) as in_rows
      from report r
      cross join lateral (values ('verified', r.verified_revision), ('latest', r.latest_revision)) b (basis, revision)
      join report_entry e on e.report_id = r.id and e.revision = b.revision
     where not exists (select from task_handover h where h.basis = b.basis and h.report_id = e.report_id
       and h.entry_id = e.id and h.counted_in <> h.report_id)),
  by_place as (
    select country_code, period, basis, ${KEY}, place, sum(one)::int as one
      from counted, unnest(in_rows) with ordinality as c (one, place) group by country_code, period, basis, ${KEY}, place),
  tables as (
    select country_code, period, basis, ${KEY}, array_agg(one order by place) as in_rows
      from by_place group by country_code, period, basis, ${KEY})
  update rollup r set in_rows = t.in_rows from tables t
   where (r.country_code, r.period, r.basis, r.activity, r.setting, r.stage, r.beneficiary_type, r.population_group, r.disability_method)
       = (t.country_code, t.period, t.basis, t.activity, t.setting, t.stage, t.beneficiary_type, t.population_group, t.disability_method)`;

const OF_SERIES = `
  with by_place as (
    select country_code, basis, period, activity, beneficiary_type, stage, place, sum(one)::int as one
      from rollup, unnest(in_rows) with ordinality as c (one, place)
     group by country_code, basis, period, activity, beneficiary_type, stage, place),
  tables as (
    select country_code, basis, period, activity, beneficiary_type, stage, array_agg(one order by place) as in_rows
      from by_place group by country_code, basis, period, activity, beneficiary_type, stage)
  update rollup_series r set in_rows = t.in_rows from tables t
   where (r.country_code, r.basis, r.period, r.activity, r.beneficiary_type, r.stage)
       = (t.country_code, t.basis, t.period, t.activity, t.beneficiary_type, t.stage)`;

/**
 * Beside the cells of a rollup row: the people of each sex × age row and age band, summed entry by entry. Where entries
 * of one row differ in form, no sum of the cells tells how many people are in it.
 */
export class RowsOfPeople1795300000055 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(CREATE_PEOPLE_ROWS);
    for (const table of ['rollup', 'rollup_series'])
      await db.query(
        `alter table ${table} add column in_rows int[] not null default array_fill(null::int, array[${ROWS.length}])`,
      );
    for (const table of ['rollup', 'rollup_series'])
      await db.query(`alter table ${table} alter column in_rows drop default`);
    for (const table of TABLES) await db.query(`alter table ${table} no force row level security`);
    await db.query(OF_ROLLUP);
    await db.query(OF_SERIES);
    for (const table of TABLES) await db.query(`alter table ${table} force row level security`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['rollup', 'rollup_series'])
      await db.query(`alter table ${table} drop column in_rows`);
    await db.query('drop function people_rows(int[], text)');
  }
}
