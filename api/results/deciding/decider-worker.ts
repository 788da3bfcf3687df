import { deserialize } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { type Answer, JOBS, type JobName, type Sent } from './jobs.js';

/** Decides in a thread of its own: a quarter of small counts takes a tenth of a second, sixty countries many of these. */
parentPort?.on('message', ({ nth, bytes }: Sent) => {
  parentPort?.postMessage(answer(nth, bytes));
});

function answer(nth: number, bytes: Uint8Array): Answer {
  try {
    const [name, asked]: [JobName, never] = deserialize(bytes);
    return { nth, told: JSON.stringify(JOBS[name](asked)) };
  } catch (error) {
    return { nth, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
