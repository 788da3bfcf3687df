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
