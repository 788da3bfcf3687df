import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../start-error.js';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';

const execute = promisify(execFile);

/** A database folder, the programs that serve it and the account they run as. */
export interface Cluster {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly account: Account | null;
  /** Trades safety against a power cut for speed: for tests. */
  readonly throwAway: boolean;
}

/** Fewer disk writes for data nobody will miss. */
const THROW_AWAY = [
  '-F',
  '-c',
  'synchronous_commit=off',
  '-c',
  'full_page_writes=off',
  '-c',
  'max_connections=200',
];

/** Makes the database folder when there is none yet. */
export async function prepareCluster(cluster: Cluster): Promise<void> {
  const { folder } = cluster;
  if (existsSync(path.join(folder, 'PG_VERSION'))) return assertVersion(cluster);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new StartError(
      `The folder ${folder} holds something other than a database: choose another with DATA_DIR.`,
    );
  }
  const half = `${folder}.new`;
  rmSync(half, { recursive: true, force: true }); // left by a killed start
  mkdirSync(half, { mode: 0o700 });
  own(cluster, half);
  const passwordFile = `${half}-password`;
  writeSecret(cluster, passwordFile, newPassword());
  const flags = [
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--locale=C',
  ];
  const locale = [
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(cluster.throwAway ? ['--no-sync'] : []),
  ];
  await run(cluster, cluster.binaries.initdb, ['-D', half, ...flags, ...locale]);
  renameSync(passwordFile, path.join(half, 'owner.password'));
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
}

/** Serves the folder, or finds the server that a killed process left behind. */
export async function startServer(
  cluster: Cluster,
  wantedPort: number,
): Promise<{ port: number; reused: boolean }> {
  const left = await runningPort(cluster);
  if (left) return { port: left, reused: true };
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? wantedPort : 0);
    try {
      await launch(cluster, port);
      return { port, reused: false };
    } catch (error) {
      if (attempt === 3 || !/could not (bind|create any TCP)/.test(logTail(cluster)))
        throw explained(cluster, error);
    }
  }
}

/** Is a server at work in the folder? */
export async function isServing(cluster: Cluster): Promise<boolean> {
  return (await runningPort(cluster)) !== null;
}

/** Ends the server; what it was doing is rolled back, nothing acknowledged is lost. */
export async function stopServer(cluster: Cluster): Promise<void> {
  if (!(await isServing(cluster))) return;
  await run(cluster, cluster.binaries.pg_ctl, ['stop', '-D', cluster.folder, '-m', 'fast', '-w']);
}

/** The password in this file of the database folder, made at the first call. */
export function secret(cluster: Cluster, name: string): string {
  const file = path.join(cluster.folder, name);
  if (!existsSync(file)) writeSecret(cluster, file, newPassword());
  return readFileSync(file, 'utf8').trim();
}

function launch(cluster: Cluster, port: number): Promise<unknown> {
  const flags = ['-p', String(port), '-h', '127.0.0.1', '-k', '""', '-c', 'timezone=UTC'];
  const options = [...flags, ...(cluster.throwAway ? THROW_AWAY : [])].join(' ');
  const log = path.join(cluster.folder, 'server.log');
  if (existsSync(log)) renameSync(log, `${log}.previous`);
  return run(cluster, cluster.binaries.pg_ctl, [
    'start',
    '-w',
    '-t',
    '90',
    '-D',
    cluster.folder,
    '-l',
    log,
    '-o',
    options,
  ]);
}

async function runningPort(cluster: Cluster): Promise<number | null> {
  const pidFile = path.join(cluster.folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  if (!isPostgres(Number(lines[0]))) {
    rmSync(pidFile, { force: true }); // its number may by now belong to another program
    return null;
  }
  const status = await run(cluster, cluster.binaries.pg_ctl, ['status', '-D', cluster.folder]).catch(
    () => null,
  );
  return status && lines[3] ? Number(lines[3]) : null;
}

function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

function assertVersion({ folder, binaries }: Cluster): void {
  const found = readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim();
  const ours = binaries.version.split('.')[0];
  if (found === ours) return;
  throw new StartError(
    `The data in ${folder} are of PostgreSQL ${found}, this version brings ${ours}: see docs/operations.md.`,
  );
}

/** Asks for the wanted port and, when it is taken, for any. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted ? freePort(0).then(resolve, reject) : reject(error)));
    probe.listen({ port: wanted, host: '127.0.0.1' }, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}

function run({ account }: Cluster, program: string, args: string[]): Promise<unknown> {
  // A clean environment keeps the person's own PG* settings, and our secrets, out of the server.
  const environment =
    process.platform === 'win32' ? {} : { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
  return execute(program, args, {
    ...account,
    ...environment,
    cwd: path.parse(program).root,
    timeout: 120_000,
  });
}

function explained(cluster: Cluster, error: unknown): Error {
  return new Error(`PostgreSQL did not start in ${cluster.folder}: ${logTail(cluster)}`, { cause: error });
}

function logTail(cluster: Cluster): string {
  const log = path.join(cluster.folder, 'server.log');
  return existsSync(log) ? readFileSync(log, 'utf8').slice(-1500) : '';
}

const newPassword = () => randomBytes(24).toString('base64url');

function writeSecret(cluster: Cluster, file: string, password: string): void {
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  own(cluster, file);
}

function own({ account }: Cluster, place: string): void {
  if (account) chownSync(place, account.uid, account.gid);
}
