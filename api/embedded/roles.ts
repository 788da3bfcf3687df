import type pg from 'pg';

/** The role the API connects as when the launcher makes it: row-level security binds it. */
export const API_ROLE = 'common_ground_api';

/** Makes the database when there is none yet. */
export async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const found = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
}

/** Makes the API's role, without any power of its own, and lets it connect to the database. */
export async function ensureApiRole(client: pg.Client, database: string, password: string): Promise<void> {
  const role = client.escapeIdentifier(API_ROLE);
  const found = await client.query('select 1 from pg_roles where rolname = $1', [API_ROLE]);
  if (found.rowCount === 0) await client.query(`create role ${role}`);
  await client.query(
    `alter role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
  );
  const place = client.escapeIdentifier(database);
  await client.query(`revoke all on database ${place} from public`);
  await client.query(`grant connect, temporary on database ${place} to ${role}`);
}
