import { spawnSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Who holds a lock: a process, and when it began, because the number alone is given out again. */
interface Holder {
  readonly pid: number;
  readonly began: string;
}

/**
 * Takes the lock file for this process, or tells which living process has it.
 * A lock left by a killed process is taken over.
 * @returns the other process's number, or `null` when the lock is ours
 */
export function takeLock(file: string): number | null {
  const candidate = `${file}.${process.pid}`;
  const mine: Holder = { pid: process.pid, began: beginning(process.pid) ?? '' };
  writeFileSync(candidate, JSON.stringify(mine));
  try {
    for (;;) {
      if (claim(candidate, file)) return null;
      const holder = read(file);
      if (holder && isAlive(holder)) return holder.pid;
      clear(file, holder);
    }
  } finally {
    rmSync(candidate, { force: true });
  }
}

/** Gives the lock back, if it is ours. */
export function releaseLock(file: string): void {
  if (read(file)?.pid === process.pid) rmSync(file, { force: true });
}

/** A hard link appears whole or not at all, so nobody ever reads a half-written lock. */
function claim(candidate: string, file: string): boolean {
  try {
    linkSync(candidate, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead lock aside before deleting it: of two processes that find it, only one may delete it. */
function clear(file: string, dead: Holder | null): void {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved && moved.pid !== dead?.pid && isAlive(moved)) claim(aside, file);
  rmSync(aside, { force: true });
}

function read(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  const began = beginning(holder.pid);
  return began !== null && began === holder.began;
}

/** When a process began, in the system's own words; `null` = no such process. */
function beginning(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return null;
  }
  if (process.platform === 'linux') return linuxBeginning(pid);
  if (process.platform === 'win32') return '';
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || null;
}

/** Field 22 of the process table, counted after the name, which may itself hold spaces; with the boot it belongs to. */
function linuxBeginning(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return null; // killed, and only waiting for its parent to notice
    const ticks = fields[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
  } catch {
    return null;
  }
}
