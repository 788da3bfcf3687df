import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { connect } from '../connection.js';
import { StartError } from '../start-error.js';
import { chooseAccount } from './account.js';
import { findBinaries } from './binaries.js';
import { type Cluster, isServing, prepareCluster, secret, startServer, stopServer } from './cluster.js';
import { chooseFolders, makeFolder } from './folders.js';
import { releaseLock, takeLock } from './process-lock.js';
import { API_ROLE, ensureApiRole, ensureDatabase } from './roles.js';

const DATABASE = 'common_ground';
const OWNER = 'postgres';

/** What the launcher is asked for. */
export interface EmbeddedOptions {
  /** The product's data folder; the database goes into its `postgres` folder. */
  readonly dataDir: string;
  /** Where the database goes when root's unprivileged account cannot enter `dataDir`. */
  readonly elsewhere?: string | undefined;
  /** The port to try first; another free one is taken when it is in use. */
  readonly port?: number;
  /** For tests: fast, and not safe against a power cut. */
  readonly throwAway?: boolean;
}

/** A running database of our own. */
export interface Embedded {
  /** Connects as the owner of the tables: for migrations only. */
  readonly ownerUrl: string;
  /** Connects as the role that row-level security binds. */
  readonly apiUrl: string;
  /** Where the database really is. */
  readonly dataDir: string;
  /** The database is not inside the data folder that was asked for. */
  readonly moved: boolean;
  /** A killed process had left the server running. */
  readonly reused: boolean;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on 127.0.0.1 over a data folder, making both when they do not exist yet.
 * @throws StartError when another living process uses the folder, or the folder cannot be used
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { cluster: folder, home } = chooseFolders(options.dataDir, options.elsewhere);
  makeFolder(path.dirname(folder));
  assertOurs(folder);
  const lock = `${folder}.lock`;
  const holder = takeLock(lock);
  if (holder) {
    throw new StartError(
      `The data folder ${options.dataDir} is in use by another Common Ground process (pid ${holder}).`,
    );
  }
  try {
    const account = chooseAccount(folder);
    const binaries = findBinaries(account, home);
    const cluster = { folder, binaries, account, throwAway: options.throwAway ?? false };
    const server = await serve(cluster, options.port ?? 0, lock);
    return { ...server, moved: !folder.startsWith(path.resolve(options.dataDir)) };
  } catch (error) {
    releaseLock(lock);
    throw error;
  }
}

async function serve(cluster: Cluster, wantedPort: number, lock: string): Promise<Omit<Embedded, 'moved'>> {
  await prepareCluster(cluster);
  const { port, reused } = await startServer(cluster, wantedPort);
  const stop = async () => {
    await stopServer(cluster);
    releaseLock(lock);
  };
  try {
    const urls = await openDatabase(cluster, port);
    return { ...urls, dataDir: cluster.folder, reused, stop };
  } catch (error) {
    // The server we found was on its way out: start our own.
    if (reused && !(await isServing(cluster))) return serve(cluster, wantedPort, lock);
    await stop();
    throw error;
  }
}

async function openDatabase(cluster: Cluster, port: number): Promise<{ ownerUrl: string; apiUrl: string }> {
  const ownerPassword = secret(cluster, 'owner.password');
  const apiPassword = secret(cluster, 'api.password');
  const url = (user: string, password: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const client = await connect(url(OWNER, ownerPassword, 'postgres'));
  try {
    await ensureDatabase(client, DATABASE);
    await ensureApiRole(client, DATABASE, apiPassword);
  } finally {
    await client.end();
  }
  return { ownerUrl: url(OWNER, ownerPassword, DATABASE), apiUrl: url(API_ROLE, apiPassword, DATABASE) };
}

/** An ordinary user cannot start what another account made. */
function assertOurs(folder: string): void {
  const me = process.getuid?.();
  if (!me || !existsSync(folder)) return;
  const owner = statSync(folder).uid;
  if (owner === me) return;
  throw new StartError(
    `The data in ${folder} belong to another account (uid ${owner}): start as that account, or choose another folder with DATA_DIR.`,
  );
}
