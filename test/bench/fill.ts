import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { recomputeRollup } from '../../api/reports/rollup.queries.js';

export const COUNTRIES = 60;
export const MONTHS = 36;
/** Counts of one report: sex F, M, unknown × four age bands × four disability columns, and six margins. */
export const CELLS = 54;
/** The country that the dashboard, the list and the saves are asked of. */
export const HOME = 'XAA';
/** Sessions that the benchmark's requests carry; their hashes are stored, as any session's. */
export const TOKENS = { monitor: 'bench-monitor', second: 'bench-second', adviser: 'bench-adviser' } as const;

/** Operators of plain reports: as many as there are activities, so that a country has the same series at every size. */
export const PLAIN_OPERATORS = 4;
/** Counts of a plain report: sex × age alone. */
const PLAIN_CELLS = 12;
const REPORTS_OF_ONE = COUNTRIES * MONTHS;

/** How many counts the reports of operators 1 to this number make over all countries and months. */
export const countsOf = (operators: number): number =>
  REPORTS_OF_ONE * (PLAIN_OPERATORS * PLAIN_CELLS + Math.max(0, operators - PLAIN_OPERATORS) * CELLS);

/** Operators 1 to this number make so many counts: four whose reports are plain, then such as give all 54. */
export const operatorsFor = (counts: number): number =>
  PLAIN_OPERATORS + Math.max(0, Math.round((counts - countsOf(PLAIN_OPERATORS)) / (REPORTS_OF_ONE * CELLS)));

const CODE = `'X' || chr(65 + (n / 26)) || chr(65 + n % 26)`;

/** Countries, places and people; no reports yet. */
export async function fillReference(owner: pg.Client): Promise<void> {
  await owner.query(
    `insert into country (code, name) select ${CODE}, 'Country ' || n from generate_series(0, $1 - 1) n`,
    [COUNTRIES],
  );
  await owner.query(
    `insert into sharing (country_code, audience, indexes, recommendation_levels, kpis) select code, 'advisers', true, true, true from country`,
  );
  await owner.query('insert into sharing_threshold (country_code) select code from country');
  await owner.query(
    `insert into place (country_code, code, level, name) select code, code || '01', 1, 'Place' from country`,
  );
  for (const [who, token] of Object.entries(TOKENS)) {
    const { rows } = await owner.query(
      `insert into app_user (id, email, name) values (gen_random_uuid(), $1 || '@bench.example', $1) returning id`,
      [who],
    );
    const role = who === 'adviser' ? 'adviser' : 'monitor';
    await owner.query(
      'insert into membership (id, user_id, role, country_code) values (gen_random_uuid(), $1, $2, $3)',
      [rows[0].id, role, role === 'monitor' ? HOME : null],
    );
    await owner.query(`insert into session values ($1, $2, now(), now(), now() + interval '12 hours')`, [
      createHash('sha256').update(token).digest(),
      rows[0].id,
    ]);
  }
  await addOperators(owner, 1001, 1060, `where code = '${HOME}'`);
}

async function addOperators(owner: pg.Client, from: number, to: number, where = ''): Promise<void> {
  await owner.query(
    `insert into operator (id, country_code, name) select gen_random_uuid(), code, 'Operator ' || n
       from country cross join generate_series($1::int, $2::int) n ${where}`,
    [from, to],
  );
}

/** Verified reports of operators `from` to `to` in every country and month, figures from a fixed seed, then the rollups. */
export async function fillReports(owner: pg.Client, from: number, to: number): Promise<void> {
  await addOperators(owner, from, to);
  await owner.query('select setseed(0.1325)');
  await owner.query(
    `insert into report (id, country_code, operator_id, period, first_month, last_month, status, due_on, revision,
       verified_revision, latest_revision, submitted_at, first_submitted_at, created_at)
     select gen_random_uuid(), o.country_code, o.id, m, m, m, 'verified', (m || '-28')::date, 1, 1, 1, now(), now(), now()
       from operator o cross join lateral (select to_char(date '2023-10-01' + make_interval(months => i), 'YYYY-MM') as m
              from generate_series(0, $3 - 1) i) months
      where split_part(o.name, ' ', 2)::int between $1 and $2`,
    [from, to, MONTHS],
  );
  await owner.query(FILL_ENTRIES, [from, to]);
  await owner.query('analyze');
  const rollups = { queryRunner: { connect: async () => owner } };
  const keys = await owner.query('select distinct country_code, period from report');
  for (const { country_code, period } of keys.rows)
    await recomputeRollup(rollups as unknown as EntityManager, country_code, period, ACTIVITIES);
  await owner.query('analyze');
}

const ACTIVITIES = ['EORE_SESSION', 'NTS', 'VA_REFERRAL', 'COMMUNITY_LIAISON'];

/** Twelve rows of sex × age with total = with + without + unknown; margins where the sex or the table is totalled. */
const FILL_ENTRIES = `
  with drawn as (
    select r.*, split_part(o.name, ' ', 2)::int as nth, sex, age, (random() * 9)::int as w, (random() * 60 + 20)::int as wo, (random() * 5)::int as u
      from report r join operator o on o.id = r.operator_id
      cross join generate_series(0, 2) sex cross join generate_series(0, 3) age
     where split_part(o.name, ' ', 2)::int between $1 and $2),
  placed as (
    select id, country_code, operator_id, period, nth, sex, age, w, wo, u,
           (array[0, 1, 3])[sex + 1] * 24 + (array[0, 1, 2, 4])[age + 1] * 4 as at, nth > ${PLAIN_OPERATORS} as is_full from drawn),
  cells as (
    select id, at + 1 as position, w as value from placed where is_full union all select id, at + 2, wo from placed where is_full
    union all select id, at + 3, u from placed where is_full union all select id, at + 4, w + wo + u from placed
    union all select id, (array[0, 1, 3])[sex + 1] * 24 + 24, sum(w + wo + u) from placed where is_full group by id, sex
    union all select id, 117, sum(w) from placed where is_full group by id
    union all select id, 119, sum(u) from placed where is_full group by id
    union all select id, 120, sum(w + wo + u) from placed where is_full group by id),
  tables as (
    select c.id, array_agg(c.value::int order by g) as cells
      from (select distinct id from placed) i cross join generate_series(1, 120) g
      left join cells c2 on c2.id = i.id and c2.position = g
      cross join lateral (select i.id, c2.value) c group by c.id),
  rows as (
    select id, sex * 5 + (array[0, 1, 2, 4])[age + 1] + 1 as place, w + wo + u as people from placed
    union all select id, 15 + (array[0, 1, 2, 4])[age + 1] + 1, sum(w + wo + u) from placed group by id, age),
  rows_of as (
    select i.id, array_agg(r.people::int order by g) as in_rows
      from (select distinct id from placed) i cross join generate_series(1, 20) g
      left join rows r on r.id = i.id and r.place = g group by i.id),
  sums as (
    select id, min(country_code) as country_code, min(operator_id::text)::uuid as operator_id, min(period) as period, min(nth) as nth,
           sum(w + wo + u) as total, sum(w + wo + u) filter (where sex = 0) as female, sum(w + wo + u) filter (where sex = 1) as male,
           sum(w + wo + u) filter (where sex < 2) as known_sex, sum(w + wo + u) filter (where sex < 2 and age < 3) as known_sex_age,
           sum(w) filter (where is_full) as w, sum(wo) filter (where is_full) as wo, sum(u) filter (where is_full) as u,
           sum(w + wo + u) filter (where is_full) as asked, coalesce(sum(w + wo) filter (where is_full and sex < 2 and age < 3), 0) as full_known
      from placed group by id)
  insert into report_entry (report_id, revision, id, country_code, operator_id, period, activity, setting, beneficiary_type, count_basis,
    place_code, disability_asked, disability_method, stated_total, cells, in_rows, total, female, male, known_sex, known_sex_age,
    with_disability, without_disability, disability_unknown, asked, with_asked, full_lower, full_upper)
  select s.id, 1, gen_random_uuid(), s.country_code, s.operator_id, s.period,
         (array['EORE_SESSION', 'NTS', 'VA_REFERRAL', 'COMMUNITY_LIAISON'])[1 + s.nth % 4], case when s.nth % 4 = 0 then 'in_school' end,
         'direct', 'persons', s.country_code || '01', case when s.w is null then 'none' else 'all' end,
         case when s.w is not null then 'WG_SS' end, s.total, t.cells, i.in_rows, s.total, s.female, s.male, s.known_sex, s.known_sex_age,
         s.w, s.wo, s.u, s.asked, s.w, s.full_known, s.full_known
    from sums s join tables t on t.id = s.id join rows_of i on i.id = s.id`;
