import { Worker } from 'node:worker_threads';
import { workerFile } from '../../worker-file.js';
import type { Answer, Sent } from './jobs.js';

const MEMORY_MB = 256;
/** The thread knows what it decided of single quarters: it stays while somebody looks around. */
const IDLE_MS = 300_000;

interface Waiting {
  readonly resolve: (told: string) => void;
  readonly reject: (error: Error) => void;
}

/** A worker thread that does jobs one after the other. It goes when nothing is asked for five minutes. */
export class DecidingThread {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private idle: NodeJS.Timeout | undefined;
  private asked = 0;

  /** @param bytes a job's name and what it is asked @returns what it tells, as JSON */
  decide(bytes: Uint8Array): Promise<string> {
    this.asked += 1;
    const nth = this.asked;
    return new Promise((resolve, reject) => {
      this.started().postMessage({ nth, bytes } satisfies Sent);
      this.waiting.set(nth, { resolve, reject });
      clearTimeout(this.idle);
    });
  }

  /** Ends the thread; whoever still waits is told why. */
  end(why: Error): void {
    clearTimeout(this.idle);
    const all = [...this.waiting.values()];
    this.waiting.clear();
    void this.worker?.terminate();
    this.worker = null;
    for (const { reject } of all) reject(why);
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(workerFile(import.meta.url, 'decider-worker'), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      execArgv: [],
    });
    worker.unref();
    worker.on('message', (answer: Answer) => this.answered(answer));
    worker.on('error', (error) => {
      if (worker === this.worker) this.end(error); // not what waits on the thread after it
    });
    this.worker = worker;
    return worker;
  }

  private answered(answer: Answer): void {
    const asker = this.waiting.get(answer.nth);
    this.waiting.delete(answer.nth);
    if ('told' in answer) asker?.resolve(answer.told);
    else asker?.reject(new Error(answer.failed));
    if (this.waiting.size > 0) return;
    this.idle = setTimeout(() => this.end(new Error('Nothing was asked.')), IDLE_MS).unref();
  }
}
