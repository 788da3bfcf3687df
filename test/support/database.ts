import { randomUUID } from 'node:crypto';
import { connect } from '../../api/connection.js';

/** A private, migrated, empty database, so that test files may run at the same time. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly apiUrl: string;
  drop(): Promise<void>;
}

/** Copies the migrated template, which takes a tenth of a second where migrating would take seconds. */
export async function createDatabase(): Promise<TestDatabase> {
  const template = new URL(setting('TEST_TEMPLATE_OWNER_URL'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(template, `create database ${name} template ${template.pathname.slice(1)}`);
  return {
    ownerUrl: onDatabase(template, name),
    apiUrl: onDatabase(new URL(setting('TEST_TEMPLATE_API_URL')), name),
    drop: () => administer(template, `drop database ${name} with (force)`),
  };
}

async function administer(server: URL, statement: string): Promise<void> {
  const client = await connect(onDatabase(server, 'postgres'));
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function onDatabase(url: URL, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run the tests through jest's global set-up`);
  return value;
}
