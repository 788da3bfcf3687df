import { Worker } from 'node:worker_threads';
import { HttpException, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DomainError } from '../../domain/domain-error.js';
import { workerFile } from '../../worker-file.js';
import { refusedFile } from '../tables/refused-file.js';
import type { Tell } from '../tables/room.js';
import type { FilePlan } from './file-plan.js';
import type { FileRead, JobAnswer, JobAsked, SheetHeadings } from './import-job.js';

/** What one file may take of memory, MB. */
const MEMORY_MB = 272;
/** What each step of one file may take of time. */
export const LONGEST_MS = 120_000;
const IDLE_MS = 30_000;
const MOST_WAITING = 8;

/** The one file that is read at a time: both steps are of the same job. */
export interface ReadingJob {
  read(asked: Extract<JobAsked, { step: 'read' }>): Promise<FileRead>;
  plan(asked: Extract<JobAsked, { step: 'plan' }>): Promise<FilePlan>;
  headings(asked: Extract<JobAsked, { step: 'headings' }>): Promise<SheetHeadings[]>;
}

/** Reads files in a worker thread, one after the other. The thread goes when nothing is asked of it for half a minute. */
@Injectable()
export class Reader implements OnModuleDestroy {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private idle: NodeJS.Timeout | undefined;

  /** Runs a job once those before it are done; `tell` hears how many rows its step has done. @throws HttpException 503 when too many wait */
  async inTurn<T>(
    signal: AbortSignal,
    work: (job: ReadingJob) => Promise<T>,
    tell: Tell = () => undefined,
  ): Promise<T> {
    if (this.waiting >= MOST_WAITING)
      throw new HttpException(
        { code: 'unavailable', message: 'Other files are being read. Try again.' },
        503,
      );
    this.waiting += 1;
    const turn = this.last.then(() => this.run(signal, work, tell));
    this.last = turn.catch(() => undefined);
    return turn.finally(() => {
      this.waiting -= 1;
    });
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.idle);
    await this.worker?.terminate();
  }

  private async run<T>(signal: AbortSignal, work: (job: ReadingJob) => Promise<T>, tell: Tell): Promise<T> {
    clearTimeout(this.idle);
    const ask = (asked: JobAsked) => this.ask(asked, signal, tell);
    try {
      signal.throwIfAborted();
      return await work({ read: ask, plan: ask, headings: ask } as ReadingJob);
    } finally {
      this.idle = setTimeout(() => void this.stop(), IDLE_MS).unref();
    }
  }

  private ask(asked: JobAsked, signal: AbortSignal, tell: Tell): Promise<unknown> {
    const worker = this.started();
    return new Promise((resolve, reject) => {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]);
      const settle = (act: () => void) => {
        worker.off('message', onMessage).off('error', onError);
        limit.removeEventListener('abort', onAbort);
        act();
      };
      const onMessage = (answer: JobAnswer) => {
        if ('progress' in answer) tell(answer.progress);
        else settle(() => outcome(answer, resolve, reject));
      };
      const onError = (error: NodeJS.ErrnoException) => settle(() => this.fail(error, reject));
      const onAbort = () => settle(() => this.fail(limit.reason, reject));
      worker.on('message', onMessage).once('error', onError);
      limit.addEventListener('abort', onAbort);
      worker.postMessage(asked);
    });
  }

  private fail(error: NodeJS.ErrnoException, reject: (error: unknown) => void): void {
    void this.stop();
    const tooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error.name === 'TimeoutError';
    reject(
      tooLarge
        ? refusedFile('file-too-large', 'The file takes more room or time than is given: split it.')
        : error,
    );
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(workerFile(import.meta.url, 'import-worker'), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 16 },
      execArgv: [],
    });
    worker.unref();
    worker.on('error', () => undefined);
    this.worker = worker;
    return worker;
  }

  private async stop(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }
}

function outcome(
  answer: Exclude<JobAnswer, { progress: number }>,
  resolve: (value: unknown) => void,
  reject: (error: unknown) => void,
): void {
  if ('done' in answer) resolve(answer.done);
  else reject('failed' in answer ? new Error(answer.failed) : refusalOf(answer.refused));
}

function refusalOf({ code, detail, faults, kind }: Extract<JobAnswer, { refused: unknown }>['refused']) {
  return new DomainError(code, detail, faults, kind);
}
