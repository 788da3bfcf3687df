import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { periodsWithin } from '../../api/results/months.js';
import { peopleStatement } from '../../api/results/people/people.queries.js';

/**
 * What could at best be reached: `node:http` and `pg` with prepared statements on the same tables and rollups. It knows
 * nobody, checks nothing and hides nothing. Run as a process of its own: `bare-server.js <database address>`.
 */
const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });

const LIST = {
  name: 'list',
  text: `select r.id, r.country_code, r.operator_id, o.name, r.period, r.status, r.nil, r.partial, r.due_on::text, r.submitted_at,
    r.revision, r.version, count(*) over ()::int as matching
    from report r join operator o on o.id = r.operator_id where r.country_code = $1 order by r.period desc, r.id limit 25`,
};
const COMPARISON = {
  name: 'comparison',
  text: `select code, c.name, sum(female)::int as female, sum(known_sex)::int as known_sex, sum(total)::int as total,
    sum(known_sex_age)::int as known_sex_age, sum(full_lower)::int as full_lower, sum(full_upper)::int as full_upper
    from country c left join rollup_series s on s.country_code = c.code and basis = 'verified' and period = any ($1)
     and beneficiary_type = 'direct' and stage <> 'expected' group by code, c.name order by c.name`,
};
const INSERT_REPORT = {
  name: 'report',
  text: `insert into report (id, country_code, operator_id, period, first_month, last_month, due_on, created_at)
    values ($1, $2, $3, $4, $4, $4, '2026-01-10', now())`,
};
const INSERT_ENTRY = {
  name: 'entry',
  text: `insert into report_entry (report_id, revision, id, country_code, operator_id, period, activity, setting, beneficiary_type,
    count_basis, place_code, disability_asked, stated_total, cells, in_rows)
    values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, array_fill(null::int, array[20]))`,
};

const PUT_ANSWER = {
  name: 'answer',
  text: `insert into answer (assessment_id, country_code, code, answer, note, edited_at) values ($1, $2, $3, $4, $5, now())
    on conflict (assessment_id, code) do update set answer = excluded.answer, note = excluded.note, carried_over = false,
      edited_at = excluded.edited_at, version = answer.version + 1
    where answer.version = $6
    returning code, answer, note, edited_at, version`,
};

type Answer = (url: URL, body: string, version: number | null) => Promise<unknown>;

const ROUTES: Readonly<Record<string, Answer>> = {
  '/people': async ({ searchParams: q }) => {
    const months = { from: q.get('from') ?? '', to: q.get('to') ?? '' };
    const { name, text, values } = peopleStatement(q.get('country') ?? '', months);
    const { rows } = await pool.query({ name, text, values: [...values] });
    return rows.map((row) => ({
      ...row,
      cells: JSON.parse(row.cells),
    }));
  },
  '/comparison': async ({ searchParams: q }) => {
    const values = [periodsWithin({ from: q.get('from') ?? '', to: q.get('to') ?? '' })];
    return (await pool.query({ ...COMPARISON, values })).rows;
  },
  '/reports': async ({ searchParams: q }, body) =>
    body === '' ? list(q.get('country') ?? '') : save(JSON.parse(body)),
  '/answers': async ({ searchParams: q }, body, version) => {
    const { answer, note } = JSON.parse(body);
    const values = [q.get('assessment'), q.get('country'), q.get('code'), answer, note, version];
    return (await pool.query({ ...PUT_ANSWER, values })).rows[0];
  },
};

async function list(country: string): Promise<unknown> {
  return (await pool.query({ ...LIST, values: [country] })).rows;
}

async function save(report: {
  countryCode: string;
  operatorId: string;
  period: string;
  entries: Entry[];
}): Promise<unknown> {
  const { countryCode, operatorId, period } = report;
  const id = randomUUID();
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ ...INSERT_REPORT, values: [id, countryCode, operatorId, period] });
    for (const entry of report.entries)
      await client.query({
        ...INSERT_ENTRY,
        values: [id, randomUUID(), countryCode, operatorId, period, ...columnsOf(entry)],
      });
    await client.query('commit');
  } finally {
    client.release();
  }
  return { id };
}

interface Entry {
  readonly activity: string;
  readonly setting: string;
  readonly beneficiaryType: string;
  readonly countBasis: string;
  readonly placeCode: string;
  readonly disabilityAsked: string;
  readonly statedTotal: number;
  readonly counts: readonly { sex: string; ageBand: string; disability: string; value: number }[];
}

const AXES = [
  ['F', 'M', 'X', '_U', '_T'],
  ['Y0T17', 'Y18T59', 'Y60', 'Y18', '_U', '_T'],
  ['with', 'without', '_U', '_T'],
];

function columnsOf(entry: Entry): unknown[] {
  const cells: (number | null)[] = new Array(120).fill(null);
  for (const { sex, ageBand, disability, value } of entry.counts) {
    const [s = 0, a = 0, d = 0] = [sex, ageBand, disability].map(
      (code, axis) => AXES[axis]?.indexOf(code) ?? 0,
    );
    cells[(s * 6 + a) * 4 + d] = value;
  }
  const { activity, setting, beneficiaryType, countBasis, placeCode, disabilityAsked, statedTotal } = entry;
  return [activity, setting, beneficiaryType, countBasis, placeCode, disabilityAsked, statedTotal, cells];
}

/** The version in `If-Match`; null where none is sent. */
function versionIn({ headers }: http.IncomingMessage): number | null {
  const given = headers['if-match'];
  return given === undefined ? null : Number(given.replaceAll('"', ''));
}

const server = http.createServer(async (request, response) => {
  const url = new URL(request.url ?? '', 'http://bare');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    const answer = await ROUTES[url.pathname]?.(url, Buffer.concat(chunks).toString(), versionIn(request));
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? null));
  } catch (error) {
    response.writeHead(500);
    response.end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
