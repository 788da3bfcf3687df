import type pg from 'pg';
import { connect } from '../../api/connection.js';
import { openDatabase } from '../../api/database.js';
import { API_ROLE } from '../../api/embedded/roles.js';
import { migrations } from '../../migrations/index.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let owner: pg.Client;
let source: Awaited<ReturnType<typeof openDatabase>>;

beforeAll(async () => {
  database = await createDatabase();
  owner = await connect(database.ownerUrl);
  source = await openDatabase(database.ownerUrl);
});
afterAll(async () => {
  await source.destroy();
  await owner.end();
  await database.drop();
});

const rows = async (statement: string, values: unknown[] = []) => (await owner.query(statement, values)).rows;
const column = async (statement: string, values: unknown[] = []) =>
  (await rows(statement, values)).map((row) => Object.values(row)[0]);

/** Everything that a migration can leave behind. */
const schema = () =>
  rows(`select 'column' as kind, table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' ||
               coalesce(column_default, '') as text from information_schema.columns where table_schema = 'public'
        union all select 'constraint', conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
          from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
        union all select 'index', indexdef from pg_indexes where schemaname = 'public'
        union all select 'policy', tablename || ' ' || policyname || ' ' || cmd || ' ' || coalesce(qual, '') || coalesce(with_check, '')
          from pg_policies
        union all select 'function', oid::regprocedure::text from pg_proc where pronamespace = 'public'::regnamespace
        order by 1, 2`);

describe('the migrations', () => {
  it('make exactly the tables and columns that the entities name', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    const differences = upQueries
      .map(({ query }) => query)
      .filter((query) =>
        /^(CREATE|DROP) TABLE|^ALTER TABLE \S+ ((ADD|DROP|RENAME) (?!CONSTRAINT)|ALTER COLUMN)/i.test(query),
      );
    expect(differences).toEqual([]);
  });

  it('can be undone, leaving nothing, and done again, leaving the same', async () => {
    const before = await schema();
    for (const _ of migrations) await source.undoLastMigration();
    const left = (await schema()).filter(({ text }) => !/\bmigrations\b|PK_\w+/.test(text));
    expect(left).toEqual([]);
    await source.runMigrations();
    expect(await schema()).toEqual(before);
  });
});

describe('land handed over that was counted twice', () => {
  it('is counted once from the migration on, in the figures that were added up before, too', async () => {
    while ((await column('select name from migrations where name like $1', ['LandCountedOnce%'])).length > 0)
      await source.undoLastMigration();
    await forced('no force');
    for (const statement of COUNTED_TWICE) await owner.query(statement);
    await forced('force');
    await source.runMigrations();
    await forced('no force');
    const figures = (table: string) =>
      rows(`select period, basis, entries, total, cells[1] as first from ${table} order by period, basis`);
    const expected = [
      { period: '2026-01', basis: 'latest', entries: 1, total: 70, first: 7 },
      { period: '2026-01', basis: 'verified', entries: 1, total: 70, first: 7 },
      { period: '2026-02', basis: 'latest', entries: 1, total: 5, first: 7 },
      { period: '2026-02', basis: 'verified', entries: 1, total: 5, first: 7 },
    ];
    expect([await figures('rollup'), await figures('rollup_series')]).toEqual([expected, expected]);
    await owner.query('truncate rollup, rollup_series, task_handover, report, operator, country cascade');
    await forced('force');
  });
});

describe('people who are only expected', () => {
  it('stand apart in what a report of before says of itself, and are put back by the way back', async () => {
    const back = async () => {
      while (
        (await column('select name from migrations where name like $1', ['CellsOfTheExpected%'])).length > 0
      )
        await source.undoLastMigration();
    };
    const cells = async (names: string) => {
      await forced('no force');
      const [found] = await rows(`select ${names} from report_revision`);
      await forced('force');
      return found;
    };
    await back();
    await forced('no force');
    for (const statement of EXPECTED) await owner.query(statement);
    await forced('force');
    await source.runMigrations();
    const names = 'required_cells, known_cells, expected_required_cells, expected_known_cells';
    expect(await cells(names)).toEqual({
      required_cells: 30,
      known_cells: 25,
      expected_required_cells: 450,
      expected_known_cells: 40,
    });
    await back();
    expect(await cells('required_cells, known_cells')).toEqual({ required_cells: 480, known_cells: 65 });
    await source.runMigrations();
    await forced('no force');
    await owner.query('truncate report, operator, country cascade');
    await forced('force');
  });
});

describe('a country that was there before countries had thresholds of their own', () => {
  it('keeps to the published minimum', async () => {
    while ((await column('select name from migrations where name like $1', ['OwnThresholds%'])).length > 0)
      await source.undoLastMigration();
    await forced('no force');
    await owner.query(`insert into country (code, name) values ('XVE', 'Veldania')`);
    await forced('force');
    await source.runMigrations();
    await owner.query('alter table sharing_threshold no force row level security');
    expect(await rows('select country_code, advisers_and_peers, public from sharing_threshold')).toEqual([
      { country_code: 'XVE', advisers_and_peers: 5, public: 10 },
    ]);
    await owner.query('alter table sharing_threshold force row level security');
    await forced('no force');
    await owner.query('truncate country cascade');
    await forced('force');
  });
});

/** The owner looks past its own policies, or is bound by them again. */
async function forced(how: 'force' | 'no force') {
  for (const table of [
    'country',
    'operator',
    'report',
    'report_entry',
    'report_revision',
    'rollup',
    'rollup_series',
  ])
    await owner.query(`alter table ${table} ${how} row level security`);
}

const uuid = (nth: number) => `00000000-0000-4000-8000-00000000000${nth}`;
const handOver = (report: number, entry: number, period: string, task: string | null, total: number) => `
  insert into report_entry (report_id, revision, id, country_code, operator_id, period, activity, beneficiary_type, stage,
    task_ref, count_basis, place_code, disability_asked, cells, total)
  values ('${uuid(report)}', 1, '${uuid(entry)}', 'XVE', '${uuid(1)}', '${period}', 'LAND_HANDOVER', 'direct', 'confirmed',
    ${task === null ? 'null' : `'${task}'`}, 'persons', 'VD01', 'none', array[7] || array_fill(null::int, array[119]), ${total})`;
const report = (id: number, period: string) => `
  insert into report (id, country_code, operator_id, period, first_month, last_month, status, due_on, verified_revision,
    latest_revision, first_submitted_at, created_at)
  values ('${uuid(id)}', 'XVE', '${uuid(1)}', '${period}', '${period}', '${period}', 'verified', '2026-03-10', 1, 1, now(), now())`;

/** T-1 in two months, one of which has another entry; the figures of February still hold all of it. */
const COUNTED_TWICE = [
  `insert into country (code, name) values ('XVE', 'Veldania')`,
  `insert into operator (id, country_code, name) values ('${uuid(1)}', 'XVE', 'Maple')`,
  report(2, '2026-01'),
  report(3, '2026-02'),
  handOver(2, 4, '2026-01', 'T-1', 70),
  handOver(3, 5, '2026-02', '\u00a0t-1\t', 60),
  handOver(3, 6, '2026-02', null, 5),
  `insert into rollup (country_code, period, activity, stage, beneficiary_type, basis, entries, cells, total)
   select 'XVE', period, 'LAND_HANDOVER', 'confirmed', 'direct', basis, n, array[n * 7] || array_fill(null::int, array[119]), total
     from (values ('2026-01', 1, 70), ('2026-02', 2, 65)) f (period, n, total) cross join (values ('verified'), ('latest')) b (basis)`,
  `insert into rollup_series (country_code, period, activity, stage, beneficiary_type, basis, entries, cells, total)
   select country_code, period, activity, stage, beneficiary_type, basis, entries, cells, total from rollup`,
];

const met = (entry: number, activity: string, stage: string | null, total: number, known: number) => `
  insert into report_entry (report_id, revision, id, country_code, operator_id, period, activity, beneficiary_type, stage,
    count_basis, place_code, disability_asked, cells, in_rows, total, known_sex_age, full_lower)
  values ('${uuid(2)}', 1, '${uuid(entry)}', 'XVE', '${uuid(1)}', '2026-01', '${activity}', 'direct',
    ${stage === null ? 'null' : `'${stage}'`}, 'persons', 'VD01', 'none', array_fill(null::int, array[120]), array_fill(null::int, array[20]), ${total}, ${known}, ${known})`;

/** A survey of 30 people that expects 400, land that expects 50, and clearance, which needs no breakdown. */
const EXPECTED = [
  `insert into country (code, name) values ('XVE', 'Veldania')`,
  `insert into operator (id, country_code, name) values ('${uuid(1)}', 'XVE', 'Maple')`,
  report(2, '2026-01'),
  met(4, 'NTS', null, 30, 25),
  met(5, 'NTS', 'expected', 400, 0),
  met(6, 'LAND_HANDOVER', 'expected', 50, 40),
  met(7, 'CLEARANCE', 'expected', 900, 0),
  `insert into report_revision (report_id, revision, country_code, operator_id, submitted_at, counts_people, required_cells, known_cells)
   values ('${uuid(2)}', 1, 'XVE', '${uuid(1)}', now(), true, 480, 65)`,
];

describe('row-level security', () => {
  it('is on, for the owner too, for every table but the list of migrations and the heads of the audit', async () => {
    const unprotected = await column(
      `select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
          and not (relrowsecurity and relforcerowsecurity) order by relname`,
    );
    expect(unprotected).toEqual(['audit_head', 'migrations']);
    const ofACountry = await column(
      `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'country_code'`,
    );
    expect(ofACountry).toEqual(
      expect.arrayContaining(['report', 'assessment', 'operator', 'place', 'rollup']),
    );
    expect(ofACountry.filter((table) => unprotected.includes(table))).toEqual([]);
  });

  it('binds the API’s role, which owns nothing and has no power of its own', async () => {
    const owned = await column('select oid::regclass::text from pg_class where relowner = $1::regrole', [
      API_ROLE,
    ]);
    expect(owned).toEqual([]);
    expect(
      await rows(
        'select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication from pg_roles where rolname = $1',
        [API_ROLE],
      ),
    ).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
      },
    ]);
    expect(await column(`select has_schema_privilege($1, 'public', 'create')`, [API_ROLE])).toEqual([false]);
  });
});
