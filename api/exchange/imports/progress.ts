import { Injectable } from '@nestjs/common';

/** How far a running import has come. */
export interface ImportProgress {
  readonly phase: 'waiting' | 'reading' | 'checking' | 'storing';
  /** rows of the file that were read; null = not known yet */
  readonly rows: number | null;
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
    this.running.set(id, { cancel, progress: { phase: 'waiting', rows: null } });
    return cancel.signal;
  }

  report(id: string, progress: ImportProgress): void {
    const one = this.running.get(id);
    if (one) one.progress = progress;
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

/** What a cancelled import throws where it stands. */
export class ImportCancelled extends Error {}
