import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../start-error.js';
import { canEnter, chooseAccount } from './account.js';

/** Where root keeps what its unprivileged account must reach when it cannot enter the project's own folder. */
const SYSTEM_HOME = '/var/lib/common-ground';

/** Where the database lives, and where a copy of its programs may go. */
export interface Folders {
  readonly cluster: string;
  readonly home: string;
}

/**
 * The folders for a data folder: inside it, unless root's unprivileged account could not enter them there.
 * @param elsewhere the person's own choice for that case, instead of a folder under /var/lib/common-ground
 */
export function chooseFolders(dataDir: string, elsewhere?: string): Folders {
  const folder = path.resolve(dataDir);
  const home = elsewhere ? path.resolve(elsewhere) : SYSTEM_HOME;
  const inside = path.join(folder, 'postgres');
  if (canEnter(folder, chooseAccount(inside))) return { cluster: inside, home };
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return { cluster: path.join(elsewhere ? home : path.join(home, name), 'postgres'), home };
}

/** Makes a folder with its parents, open for passing through; one sentence when that is not allowed. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
    chmodSync(folder, 0o755); // a strict umask would close it to the account the database runs as
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    throw new StartError(`The folder ${folder} cannot be made (${code}): choose another with DATA_DIR.`);
  }
}
