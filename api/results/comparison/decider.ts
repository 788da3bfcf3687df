import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { workerFile } from '../../worker-file.js';
import type { Shares } from './people-row.js';
import type { SharesAnswer, SharesAsked } from './shares-job.js';

const MEMORY_MB = 256;
const IDLE_MS = 30_000;

interface Waiting {
  readonly resolve: (shares: Shares) => void;
  readonly reject: (error: Error) => void;
}

/** Decides what is told of countries' quarters in a worker thread, one after the other. The thread goes when nothing is asked for half a minute. */
@Injectable()
export class Decider implements OnModuleDestroy {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private idle: NodeJS.Timeout | undefined;
  private asked = 0;

  /** @throws what cannot be sent to the thread is refused at once, and nothing waits for it */
  decide(piece: Omit<SharesAsked, 'nth'>): Promise<Shares> {
    this.asked += 1;
    const nth = this.asked;
    const { rows, months, audience } = piece;
    return new Promise((resolve, reject) => {
      this.started().postMessage({ nth, rows, months, audience } satisfies SharesAsked);
      this.waiting.set(nth, { resolve, reject });
      clearTimeout(this.idle);
    });
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.idle);
    this.fail(new Error('The server stops.'));
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(workerFile(import.meta.url, 'shares-worker'), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      execArgv: [],
    });
    worker.unref();
    worker.on('message', (answer: SharesAnswer) => this.answered(answer));
    worker.on('error', (error) => {
      if (worker === this.worker) this.fail(error); // not what waits on the thread after it
    });
    this.worker = worker;
    this.restSoon();
    return worker;
  }

  private answered({ nth, shares }: SharesAnswer): void {
    this.waiting.get(nth)?.resolve(shares);
    this.waiting.delete(nth);
    if (this.waiting.size === 0) this.restSoon();
  }

  private restSoon(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.fail(new Error('Nothing was asked.')), IDLE_MS).unref();
  }

  /** Ends the thread; whoever still waits is told why. */
  private fail(error: Error): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    void this.worker?.terminate();
    this.worker = null;
    for (const { reject } of all) reject(error);
  }
}
