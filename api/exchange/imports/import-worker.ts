import { parentPort } from 'node:worker_threads';
import { DomainError } from '../../domain/domain-error.js';
import type { Known } from '../../domain/exchange/known.js';
import type { ReadRow } from '../../domain/exchange/row-source.js';
import { readSheets } from '../tables/read-file.js';
import { refusedFile } from '../tables/refused-file.js';
import { planFile } from './file-plan.js';
import { readRows } from './file-rows.js';
import type { FileRead, JobAnswer, JobAsked } from './import-job.js';
import { knownOf } from './known-country.js';
import { readJson } from './read-json.js';
import { refusedKind } from './refused-kind.js';
import { headingsOf } from './sheet-headings.js';

/**
 * Reads and plans files in a thread of its own, so that no file, however made, holds up or brings down the server.
 * It holds the rows between the two steps of a job.
 */
let inWork: { rows: readonly ReadRow[]; known: Known } | null = null;

parentPort?.on('message', async (asked: JobAsked) => {
  const said = await answer(asked);
  parentPort?.postMessage(said, 'done' in said ? movedOf(said.done) : []);
});

async function answer(asked: JobAsked): Promise<JobAnswer> {
  try {
    return { done: await run(asked) };
  } catch (error) {
    if (!(error instanceof DomainError))
      return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    const { code, detail, faults, kind } = error;
    return { refused: { code, detail, faults, kind } };
  }
}

/** What is handed over rather than copied. */
function movedOf(done: Extract<JobAnswer, { done: unknown }>['done']): ArrayBuffer[] {
  if (!('counts' in done)) return [];
  return [done.rows, done.entries, done.records].flat().map(({ buffer }) => buffer);
}

async function run(asked: JobAsked) {
  if (asked.step === 'plan') return plan(asked);
  return asked.step === 'headings' ? headings(asked) : read(asked);
}

async function read({ bytes, kind, options, known: country }: Extract<JobAsked, { step: 'read' }>) {
  const known = knownOf(country);
  const { rows, format, mapping } =
    kind === 'json'
      ? readJson(bytes, options.format, known)
      : readRows(await readSheets(bytes, kind, tell), options, known);
  if (rows.length === 0)
    throw refusedFile('file-empty', 'There is nothing to bring in: no row below the headings is filled in.');
  inWork = { rows, known };
  return { format, mapping, rows: rows.length, reports: reportsOf(rows) } satisfies FileRead;
}

async function headings({ bytes, kind }: Extract<JobAsked, { step: 'headings' }>) {
  if (kind === 'json') throw refusedKind();
  return headingsOf(await readSheets(bytes, kind));
}

function tell(rows: number): void {
  parentPort?.postMessage({ progress: rows } satisfies JobAnswer);
}

function plan({ stored, plan: planFor }: Extract<JobAsked, { step: 'plan' }>) {
  if (!inWork) throw new Error('nothing was read');
  const { rows, known } = inWork;
  return planFile(rows, known, stored, planFor, tell);
}

function reportsOf(rows: readonly ReadRow[]): FileRead['reports'] {
  const found = new Map<string, { operatorId: string; period: string }>();
  for (const { report } of rows)
    if (report.operatorId !== null)
      found.set(`${report.operatorId} ${report.period}`, {
        operatorId: report.operatorId,
        period: report.period,
      });
  return [...found.values()];
}
