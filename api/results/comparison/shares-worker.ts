import { parentPort } from 'node:worker_threads';
import { sharesOf } from './people-row.js';
import type { SharesAnswer, SharesAsked } from './shares-job.js';
import { sharesShown } from './shares-shown.js';

/** Decides in a thread of its own: a quarter of small counts takes a tenth of a second, sixty countries many of these. */
parentPort?.on('message', ({ nth, rows, months, audience }: SharesAsked) => {
  const shares = sharesOf(sharesShown(rows, months, audience));
  parentPort?.postMessage({ nth, shares } satisfies SharesAnswer);
});
