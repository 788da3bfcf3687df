import { existsSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** The account PostgreSQL runs as; `null` = the one that started us. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it an existing account without rights: the owner of the
 * data when there are some, else `postgres`, else `nobody`.
 */
export function chooseAccount(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(cluster)) {
    const owner = statSync(cluster);
    if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  }
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const named = (name: string) => rows.find((row) => row[0] === name);
  const row = named('postgres') ?? named('nobody');
  return { uid: Number(row?.[2] ?? 65534), gid: Number(row?.[3] ?? 65534) };
}

/** Can this account walk to the folder? A clone in root's home, or one made under a strict umask, is closed to it. */
export function canEnter(folder: string, account: Account | null): boolean {
  if (!account) return true;
  for (let step = path.resolve(folder); ; step = path.dirname(step)) {
    if (existsSync(step) && !mayRun(statSync(step), account)) return false;
    if (step === path.dirname(step)) return true;
  }
}

/** Can this account walk to the program and run it? */
export function canRun(program: string, account: Account | null): boolean {
  return !account || (canEnter(path.dirname(program), account) && mayRun(statSync(program), account));
}

function mayRun(stats: Stats, account: Account): boolean {
  if (stats.uid === account.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === account.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}
