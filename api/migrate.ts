import { pathToFileURL } from 'node:url';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { applyGrants } from '../migrations/grants.js';
import { migrations } from '../migrations/index.js';
import { loadConfig } from './config.js';
import { connect } from './connection.js';
import { orSentence } from './or-sentence.js';
import { StartError } from './start-error.js';

/** Any number, as long as every instance of the product takes the same. */
const MIGRATION_LOCK = 7_463_001;

/**
 * Brings the tables up to date and gives the API's role its rights. Of several instances that start together
 * one migrates and the others wait, because TypeORM itself takes no lock.
 * @param ownerUrl the owner of the tables
 * @param apiUrl the API's own address, for the name of its role
 * @throws StartError when row-level security would not bind the API's role
 */
export async function migrate(ownerUrl: string, apiUrl: string): Promise<void> {
  const client = await connect(ownerUrl, 'DATABASE_OWNER_URL');
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const role = decodeURIComponent(new URL(apiUrl).username);
    await assertBound(client, role);
    await runMigrations(ownerUrl);
    await applyGrants(client, role);
    await assertBound(client, role);
  } finally {
    await client.end(); // releases the lock
  }
}

/**
 * For a start that may not migrate: are the tables there, and does row-level security bind us?
 * @throws StartError
 */
export async function assertMigrated(apiUrl: string): Promise<void> {
  const client = await connect(apiUrl);
  try {
    await assertBound(client, decodeURIComponent(new URL(apiUrl).username));
    const found = await client.query<{ table: string | null }>(`select to_regclass('migrations') as table`);
    const done = found.rows[0]?.table ? await client.query('select 1 from migrations') : null;
    if ((done?.rowCount ?? 0) >= migrations.length) return;
    throw new StartError(
      'The database is not up to date: run npm run migrate with DATABASE_OWNER_URL first.',
    );
  } finally {
    await client.end();
  }
}

async function runMigrations(url: string): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url, migrations: [...migrations] }).initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

/** A superuser, and whoever is or may become an owner of tables, walks past row-level security. */
async function assertBound(client: pg.Client, role: string): Promise<void> {
  const answer = await client.query<{ unbound: boolean; owns: boolean }>(
    `select rolsuper or rolbypassrls as unbound,
            exists (select from pg_class
                    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                      and pg_has_role(r.oid, relowner, 'member')) as owns
     from pg_roles r where rolname = $1`,
    [role],
  );
  const found = answer.rows[0];
  if (!found) throw new StartError(`The database has no role '${role}': make it, or check DATABASE_URL.`);
  if (!found.unbound && !found.owns) return;
  const reason = found.unbound ? 'is a superuser or has BYPASSRLS' : 'owns tables';
  throw new StartError(
    `The API must not connect as '${role}', which ${reason}: give DATABASE_URL a role without powers.`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await orSentence(async () => {
    const { DATABASE_OWNER_URL, DATABASE_URL } = loadConfig();
    if (!DATABASE_OWNER_URL || !DATABASE_URL) {
      throw new StartError('To migrate, set DATABASE_OWNER_URL (the owner) and DATABASE_URL (the API).');
    }
    await migrate(DATABASE_OWNER_URL, DATABASE_URL);
  });
}
