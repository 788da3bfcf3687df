import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../../worker-file.js';
import type { PlainYaml } from './plain-yaml.js';

const LONGEST_MS = 30_000;
const MEMORY_MB = 256;

/** Reads a file as `plainYaml` does, in a thread of its own: a large checklist takes seconds, and nobody else waits. */
export async function readYaml(bytes: Uint8Array): Promise<PlainYaml> {
  const worker = new Worker(workerFile(import.meta.url, 'yaml-worker'), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    execArgv: [],
  });
  try {
    const [read] = await once(worker, 'message', { signal: AbortSignal.timeout(LONGEST_MS) });
    return JSON.parse(read);
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    return {
      faults: [{ pointer: '#/1/1', code: 'yaml', detail: 'takes more room or time than a checklist would' }],
    };
  } finally {
    await worker.terminate();
  }
}

function isTooMuch(error: unknown): boolean {
  const { code, name } = error as NodeJS.ErrnoException;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || name === 'AbortError';
}
