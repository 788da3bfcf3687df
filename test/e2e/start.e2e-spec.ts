import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase } from '../support/database.js';
import { StartedProcess } from '../support/start-process.js';

const LISTENS = /listens on (http:\/\/127\.0\.0\.1:\d+)/;
const folder = mkdtempSync(path.join(tmpdir(), 'common-ground-start-'));
const started: StartedProcess[] = [];

beforeAll(() => chmodSync(folder, 0o755));
afterAll(async () => {
  await Promise.all(started.map((process) => process.kill('SIGTERM')));
  rmSync(folder, { recursive: true, force: true });
});

function start(env: Record<string, string> = {}): StartedProcess {
  const process = new StartedProcess({ PORT: '0', DATA_DIR: path.join(folder, 'data'), ...env });
  started.push(process);
  return process;
}

/** The database server's process number; `null` when it does not run. */
const databasePid = () => pidFileLine(0);
const databasePort = () => pidFileLine(3);

function pidFileLine(line: number): number | null {
  const file = path.join(folder, 'data', 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[line]) : null;
}

function answers(port: number | null): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port: port ?? 0, host: '127.0.0.1' });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

describe('a start on its own database', () => {
  let running: StartedProcess;

  it('prints where it listens and, while nobody has an account, the set-up link', async () => {
    running = start();
    const [, origin] = await running.printed(LISTENS);
    const [, link] = await running.printed(/(http:\/\/\S*set-up\S*)/);
    expect(link?.startsWith(`${origin}/`)).toBe(true);
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
  });

  it('refuses a second start on the same data folder with one sentence', async () => {
    const second = start();
    expect(await second.exited).toBe(1);
    expect(second.output).toBe(
      `The data folder ${folder}/data is in use by another Common Ground process (pid ${running.pid}).\n`,
    );
  });

  it('takes over the database that a killed process left behind', async () => {
    const database = databasePid();
    await running.kill('SIGKILL');
    running = start();
    await running.printed(LISTENS);
    expect(databasePid()).toBe(database);
  });

  it('stops cleanly on Ctrl-C, even when it arrives twice, and takes the database with it', async () => {
    const port = databasePort();
    void running.kill('SIGINT');
    expect(await running.kill('SIGINT')).toBe(0);
    expect(databasePid()).toBeNull();
    await expect(answers(port)).resolves.toBe(false);
    expect(existsSync(path.join(folder, 'data', 'postgres.lock'))).toBe(false);
  });
});

describe('one sentence and no more', () => {
  it('when the port is in use, leaving no database running', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = (other.address() as { port: number }).port;
    const refused = start({ PORT: String(port) });
    const code = await refused.exited;
    other.close();
    expect(code).toBe(1);
    expect(refused.output).toBe(`Port ${port} is in use: choose another with PORT=${port + 1} npm start.\n`);
    expect(databasePid()).toBeNull();
  });

  it.each([
    [{ DATABASE_URL: 'postgres://u:p@127.0.0.1:1/d' }, 'No PostgreSQL server answers at 127.0.0.1:1'],
    [
      { DATABASE_URL: 'postgres://u:p@no-such-host.invalid/d' },
      'No PostgreSQL server answers at no-such-host.invalid',
    ],
    [{ PORT: 'abc' }, 'Bad configuration: PORT must be'],
    [{ HOST: '0.0.0.0' }, 'Plain HTTP on 0.0.0.0 is refused'],
    [{ HOST: '0.0.0.0', TLS_CERT: '/nowhere.pem', TLS_KEY: '/nowhere.pem' }, 'The file /nowhere.pem'],
  ])('on %o', async (env, sentence) => {
    const refused = start(env);
    expect(await refused.exited).toBe(1);
    expect(refused.output).toContain(sentence);
    expect(refused.output.trim().split('\n')).toHaveLength(1);
  });

  it('when the database server does not know the database, the user or the password', async () => {
    const database = await createDatabase();
    const gone = new URL(database.apiUrl);
    await database.drop();
    const unknown = start({ DATABASE_URL: gone.href });
    const refused = start({ DATABASE_URL: Object.assign(new URL(gone), { password: 'wrong' }).href });
    expect([await unknown.exited, await refused.exited]).toEqual([1, 1]);
    expect(unknown.output).toContain(`has no database '${gone.pathname.slice(1)}': check DATABASE_URL.`);
    expect(refused.output).toContain(
      `refuses the user '${gone.username}' or the password: check DATABASE_URL.`,
    );
    expect(refused.output).not.toContain('wrong');
  });

  it('when the API would connect as a role that row-level security does not bind', async () => {
    const database = await createDatabase();
    const refused = start({ DATABASE_URL: database.ownerUrl, DATABASE_OWNER_URL: database.ownerUrl });
    expect(await refused.exited).toBe(1);
    expect(refused.output).toContain("must not connect as 'postgres', which is a superuser");
    await database.drop();
  });
});

it('uses a PostgreSQL server that is given, and migrates it when the owner is given too', async () => {
  const database = await createDatabase();
  const process = start({ DATABASE_URL: database.apiUrl, DATABASE_OWNER_URL: database.ownerUrl });
  await process.printed(LISTENS);
  expect(await process.kill('SIGTERM')).toBe(0);
  await database.drop();
});
