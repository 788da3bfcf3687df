import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '../connection.js';
import { type Embedded, startEmbedded } from './start-embedded.js';

const folder = mkdtempSync(path.join(tmpdir(), 'common-ground-embedded-'));
const dataDir = path.join(folder, 'data');
let running: Embedded | null = null;

beforeAll(() => chmodSync(folder, 0o755));
afterEach(async () => {
  await running?.stop();
  running = null;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(): Promise<Embedded> {
  running = await startEmbedded({ dataDir, throwAway: true });
  return running;
}

async function ask(url: string, question: string): Promise<Record<string, unknown> | undefined> {
  const client = await connect(url);
  try {
    return (await client.query(question)).rows[0];
  } finally {
    await client.end();
  }
}

it('makes the database anew over what a killed first start left behind', async () => {
  mkdirSync(path.join(dataDir, 'postgres.new', 'base'), { recursive: true });
  const { ownerUrl, dataDir: place, reused, moved } = await start();
  expect({ place, reused, moved }).toEqual({
    place: path.join(dataDir, 'postgres'),
    reused: false,
    moved: false,
  });
  await ask(ownerUrl, 'create table kept (id int)');
});

it('gives the API a role without any power', async () => {
  const { apiUrl } = await start();
  const role = await ask(apiUrl, 'select * from pg_roles where rolname = current_user');
  expect(role).toMatchObject({
    rolsuper: false,
    rolbypassrls: false,
    rolcreatedb: false,
    rolcreaterole: false,
  });
});

it('keeps the data from one start to the next', async () => {
  const { ownerUrl } = await start();
  expect(await ask(ownerUrl, `select to_regclass('kept') as kept`)).toEqual({ kept: 'kept' });
});

it('is not misled by the process number of a database server that is long gone', async () => {
  writeFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n`);
  expect((await start()).reused).toBe(false);
});

it('refuses a second use of the same folder', async () => {
  await start();
  await expect(startEmbedded({ dataDir })).rejects.toThrow(
    `The data folder ${dataDir} is in use by another Common Ground process (pid ${process.pid}).`,
  );
});

it('never clears a folder that holds something else', async () => {
  const foreign = path.join(folder, 'foreign');
  mkdirSync(path.join(foreign, 'postgres'), { recursive: true });
  writeFileSync(path.join(foreign, 'postgres', 'thesis.txt'), '');
  await expect(startEmbedded({ dataDir: foreign })).rejects.toThrow('holds something other than a database');
  expect(existsSync(path.join(foreign, 'postgres', 'thesis.txt'))).toBe(true);
});

it('says so when the data are of another version of PostgreSQL', async () => {
  const old = path.join(folder, 'old');
  mkdirSync(path.join(old, 'postgres'), { recursive: true });
  writeFileSync(path.join(old, 'postgres', 'PG_VERSION'), '9\n');
  await expect(startEmbedded({ dataDir: old })).rejects.toThrow(
    'are of PostgreSQL 9, this version brings 18',
  );
});
