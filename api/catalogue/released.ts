import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error.js';

/**
 * The list of released catalogue files with their fingerprints. To release a version, in `api/catalogue/data`:
 * `sha256sum frameworks/gdei-wps@1.0.yaml >> RELEASED.sha256`. From then on the file never changes: a correction is a
 * new version beside it, so that old scores never move.
 */
export const RELEASED = 'RELEASED.sha256';

const LINE = /^([0-9a-f]{64}) [ *](\S+)$/;

function read(folder: string, file: string): Buffer {
  const path = join(folder, file);
  if (!existsSync(path)) throw new StartError(`The catalogue file ${file} is missing in ${folder}.`);
  return readFileSync(path);
}

function assertUnchanged(folder: string, line: string): void {
  const [, expected, file] = LINE.exec(line) ?? [];
  if (!expected || !file)
    throw new StartError(`${RELEASED} has a line that is not "<sha256>  <file>": ${line}`);
  const actual = createHash('sha256').update(read(folder, file)).digest('hex');
  if (actual === expected) return;
  throw new StartError(
    `The catalogue file ${file} was released and has changed since: restore it, and write a new version beside it.`,
  );
}

/**
 * Refuses a catalogue in which a released file was changed or taken away.
 * @throws StartError with one sentence that names the file
 */
export function assertReleased(folder: string): void {
  const lines = read(folder, RELEASED).toString('utf8').split(/\r?\n/);
  for (const line of lines.filter((one) => one.trim() !== '')) assertUnchanged(folder, line);
}
