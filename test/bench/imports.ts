import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { workbookOf, xmlRow } from '../support/workbook.js';
import { HOME, TOKENS } from './fill.js';
import { factRows, fileOf, HEADINGS } from './import-files.js';
import { median } from './measure.js';
import { type Server, startProduct } from './servers.js';

const ROWS = 1000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3) * 2 + 1;
const GOALS = { csv: 3, xlsx: 5 } as const;

/** An import from the file to its end, beside the least that a database must do for the same rows, in turn. */
export async function benchImports(
  owner: pg.Client,
  product: Server,
  say: (line: string) => void,
): Promise<void> {
  const rows = factRows(ROWS);
  const text = rows.map((row) => row.join('\t')).join('\n');
  say(`\nimport of ${ROWS} rows × 10 cells = 10,000 facts, ${ROUNDS} rounds`);
  for (const kind of ['csv', 'xlsx'] as const) {
    const file = await fileOf(kind, rows);
    const [bare, whole]: [number[], number[]] = [[], []];
    for (let round = -1; round < ROUNDS; round += 1) {
      const [one, other] = [
        await timed(() => bareImport(owner, text)),
        await timed(() => sent(product, file, kind)),
      ];
      if (round < 0) continue; // both are warm from here on
      bare.push(one);
      whole.push(other);
    }
    const ratios = whole.map((one, round) => one / (bare[round] ?? 1));
    const [middle, low, high] = [median(ratios), Math.min(...ratios), Math.max(...ratios)];
    say(
      `  ${kind}: ${middle.toFixed(2)} × bare (${low.toFixed(2)} to ${high.toFixed(2)}), goal ≤ ${GOALS[kind]}${middle <= GOALS[kind] ? '' : ': MISSED'}`,
    );
    say(`    product ${Math.round(median(whole))} ms, bare ${Math.round(median(bare))} ms`);

    async function timed(work: () => Promise<unknown>): Promise<number> {
      const started = performance.now();
      await work();
      const took = performance.now() - started;
      await owner.query(`delete from report where period < '2016' and country_code = $1`, [HOME]);
      return took;
    }
  }
}

/** How much a dry run of 50,000 rows adds to the memory of a server that has just started. */
export async function benchDryRun(
  ownerUrl: string,
  apiUrl: string,
  say: (line: string) => void,
): Promise<void> {
  const file = await fileOf('xlsx', factRows(50_000));
  const fresh = await startProduct(ownerUrl, apiUrl);
  try {
    const before = fresh.memory();
    const started = performance.now();
    await sent(fresh, file, 'xlsx', '?dryRun=true');
    const took = ((performance.now() - started) / 1000).toFixed(1);
    const added = (fresh.memory()?.peak ?? 0) - (before?.now ?? 0);
    say(
      `dry run of 50,000 rows, XLSX of ${(file.length / 1e6).toFixed(1)} MB: ${took} s, ${before?.now} MB before, ${added} MB more at the peak, goal < 300${added < 300 ? '' : ': MISSED'}`,
    );
  } finally {
    await fresh.stop();
  }
}

/** How long, and on how much memory, a server that has just started refuses a workbook of a million rows. */
export async function benchHostile(
  ownerUrl: string,
  apiUrl: string,
  say: (line: string) => void,
): Promise<void> {
  const rows = Array.from({ length: 1_000_000 }, (_, line) => xmlRow(line + 1, [line % 90]));
  const file = workbookOf(rows.join(''));
  const fresh = await startProduct(ownerUrl, apiUrl);
  try {
    const before = fresh.memory();
    const started = performance.now();
    const answer = await upload(fresh, file, 'xlsx', '');
    const took = (performance.now() - started) / 1000;
    if (answer.status !== 422) throw new Error(`a million rows were not refused: ${answer.status}`);
    const added = (fresh.memory()?.peak ?? 0) - (before?.now ?? 0);
    const isReached = took < 2 && added < 200;
    say(
      `a workbook of a million rows, ${(file.length / 1e6).toFixed(1)} MB: refused in ${took.toFixed(1)} s, ${added} MB more at the peak, goal < 2 s and < 200 MB${isReached ? '' : ': MISSED'}`,
    );
  } finally {
    await fresh.stop();
  }
}

async function sent(server: Server, file: Uint8Array, kind: string, query = ''): Promise<void> {
  const answer = await upload(server, file, kind, query);
  const body = (await answer.json()) as { counts?: { new: number; rows: number } };
  if (answer.status !== 201 || body.counts?.new !== body.counts?.rows)
    throw new Error(`the import was refused: ${answer.status} ${JSON.stringify(body).slice(0, 500)}`);
}

function upload(server: Server, file: Uint8Array, kind: string, query: string): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob([file as Uint8Array<ArrayBuffer>]), `reports.${kind}`);
  const headers = { cookie: `__Host-session=${TOKENS.monitor}` };
  return fetch(`${server.origin}/api/v1/imports${query}`, { method: 'POST', body: form, headers });
}

const isFigure = (heading: string) => heading.includes('.');

/** `COPY` of the same rows into a table of texts and figures, and one insert of what is valid. No drafts, no verdicts, no audit. */
async function bareImport(owner: pg.Client, text: string): Promise<void> {
  const column = (heading: string) => `"${heading}"`;
  const columns = HEADINGS.map((one) => `${column(one)} ${isFigure(one) ? 'int' : 'text'}`);
  await owner.query('begin');
  await owner.query(`create temporary table staging (${columns.join(', ')}) on commit drop`);
  const copy = owner.query(copyFrom('copy staging from stdin'));
  await pipeline(Readable.from([`${text}\n`]), copy);
  await owner.query(
    `insert into report (id, country_code, operator_id, period, first_month, last_month, due_on, created_at)
     select gen_random_uuid(), o.country_code, o.id, s.period, s.period, s.period, (s.period || '-28')::date, now()
       from (select distinct operator, period from staging) s
       join operator o on o.country_code = $1 and o.name = s.operator`,
    [HOME],
  );
  const cells = Array.from({ length: 120 }, (_, at) => CELL_AT.get(at) ?? 'null').join(', ');
  const isValid = HEADINGS.filter(isFigure)
    .map((one) => `s.${column(one)} >= 0`)
    .join(' and ');
  await owner.query(
    `insert into report_entry (report_id, revision, id, country_code, operator_id, period, activity, setting, beneficiary_type,
       project_code, count_basis, place_code, disability_asked, cells, in_rows, total)
     select r.id, 1, gen_random_uuid(), r.country_code, r.operator_id, r.period, s.activity, s.setting, s."beneficiaryType",
       s."projectCode", s."countBasis", p.code, s."disabilityAsked", array[${cells}]::int[], array_fill(null::int, array[20]), s."_T._T._T"
       from staging s join operator o on o.country_code = $1 and o.name = s.operator
       join report r on r.country_code = $1 and r.operator_id = o.id and r.period = s.period
       join place p on p.country_code = $1 and p.code = s."placeCode"
      where ${isValid}`,
    [HOME],
  );
  await owner.query('commit');
}

/** Where a figure stands in the array of cells. */
const CELL_AT = new Map(
  HEADINGS.filter(isFigure).map((heading) => {
    const [sex = '', age = '', disability = ''] = heading.split('.');
    const at = ['F', 'M', 'X', '_U', '_T'].indexOf(sex) * 24;
    return [
      at +
        ['Y0T17', 'Y18T59', 'Y60', 'Y18', '_U', '_T'].indexOf(age) * 4 +
        ['with', 'without', '_U', '_T'].indexOf(disability),
      `s."${heading}"`,
    ];
  }),
);
