import type pg from 'pg';
import { HOME, TOKENS } from './fill.js';
import { type Server, startProduct } from './servers.js';

/** Months of the smaller and of the larger export: 21,600 and 216,000 rows. */
const SIZES = [36, 360] as const;
/** MB that an export may take beside the idle server, however long it is. */
const GOAL = 200;

/** How much memory a server that has just started takes more while it exports: ten times the rows must not take more of it. */
export async function benchExports(
  owner: pg.Client,
  ownerUrl: string,
  apiUrl: string,
  say: (line: string) => void,
): Promise<void> {
  for (const format of ['csv', 'xlsx', 'json'] as const) {
    const added: number[] = [];
    for (const months of SIZES) {
      await fill(owner, months);
      added.push(await exported(await startProduct(ownerUrl, apiUrl), format, months * 600, say));
    }
    const [small = 0, large = 0] = added;
    say(
      `  ${format}: ${(large / small).toFixed(2)}× the memory for 10× the rows; ${large} MB, goal < ${GOAL}${large < GOAL ? '' : ': MISSED'}`,
    );
  }
}

/** @returns MB at the peak beyond those before */
async function exported(
  server: Server,
  format: string,
  rows: number,
  say: (line: string) => void,
): Promise<number> {
  try {
    const headers = { cookie: `__Host-session=${TOKENS.monitor}` };
    const url = `${server.origin}/api/v1/exports/reports.${format}?country=${HOME}`;
    const before = server.memory();
    const started = performance.now();
    const answer = await fetch(url, { headers });
    if (answer.status !== 200 || !answer.body) throw new Error(`the export was refused: ${answer.status}`);
    let bytes = 0;
    for await (const piece of answer.body) bytes += piece.length;
    const seconds = (performance.now() - started) / 1000;
    const added = (server.memory()?.peak ?? 0) - (before?.now ?? 0);
    say(
      `export of ${rows.toLocaleString('en')} rows as ${format}: ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, ${added} MB more at the peak`,
    );
    return added;
  } finally {
    await server.stop();
  }
}

/** Verified reports of ten entries each, of sixty operators, over so many months: 600 rows a month. */
async function fill(owner: pg.Client, months: number): Promise<void> {
  await owner.query('delete from report where country_code = $1', [HOME]);
  await owner.query(
    `insert into report (id, country_code, operator_id, period, first_month, last_month, status, due_on, revision,
       verified_revision, latest_revision, submitted_at, first_submitted_at, created_at)
     select gen_random_uuid(), $1, o.id, m, m, m, 'verified', (m || '-28')::date, 1, 1, 1, now(), now(), now()
       from operator o cross join lateral (select to_char(date '1990-01-01' + make_interval(months => i), 'YYYY-MM') as m
              from generate_series(0, $2 - 1) i) months
      where o.country_code = $1 and split_part(o.name, ' ', 2)::int > 1000`,
    [HOME, months],
  );
  await owner.query(
    `insert into report_entry (report_id, revision, id, country_code, operator_id, period, activity, setting,
       beneficiary_type, count_basis, place_code, project_code, disability_asked, stated_total, cells, in_rows, total, position)
     select r.id, 1, gen_random_uuid(), $1, r.operator_id, r.period, 'EORE_SESSION', 'in_school', 'direct', 'persons',
            $1 || '01', 'P-' || nth, 'all', 1200, array_fill(10, array[120]), array_fill(40, array[20]), 1200, nth
       from report r cross join generate_series(1, 10) nth where r.country_code = $1`,
    [HOME],
  );
  await owner.query('analyze report, report_entry');
}
