import { Injectable } from '@nestjs/common';
import { DomainError } from '../../domain/domain-error.js';

/** How far a running import has come. */
export interface ImportProgress {
  readonly phase: 'waiting' | 'reading' | 'checking' | 'storing';
  /** rows done in this phase so far */
  readonly done: number;
  /** rows of the file; null = not known yet */
  readonly of: number | null;
}

interface Running {
  readonly cancel: AbortController;
  progress: ImportProgress;
}

/** The imports that run in this process: how far they are, and how they are stopped. */
@Injectable()
export class RunningImports {
  private readonly running = new Map<string, Running>();

  begin(id: string): AbortSignal {
    const cancel = new AbortController();
    this.running.set(id, { cancel, progress: { phase: 'waiting', done: 0, of: null } });
    return cancel.signal;
  }

  report(id: string, progress: ImportProgress): void {
    const one = this.running.get(id);
    if (one) one.progress = progress;
  }

  /** Rows done in the phase it is in. */
  done(id: string, done: number): void {
    const one = this.running.get(id);
    if (one) one.progress = { ...one.progress, done };
  }

  progressOf(id: string): ImportProgress | null {
    return this.running.get(id)?.progress ?? null;
  }

  cancel(id: string): void {
    this.running.get(id)?.cancel.abort(new ImportCancelled());
  }

  end(id: string): void {
    this.running.delete(id);
  }
}

/** What a cancelled import throws where it stands: 409 for whoever waits for it. */
export class ImportCancelled extends DomainError {
  constructor() {
    super('import-cancelled', 'The import was cancelled: nothing was stored.');
  }
}
