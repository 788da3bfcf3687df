import { Injectable, type MessageEvent } from '@nestjs/common';
import { distinctUntilChanged, from, map, type Observable, switchMap, takeWhile, timer } from 'rxjs';
import type { Actor } from '../../access/policy.js';
import { ImportsService } from './imports.service.js';
import { RunningImports } from './progress.js';

const EVERY_MS = 250;
const LONGEST = (10 * 60 * 1000) / EVERY_MS;

/** How far an import is: its status and phase as they change, and the rows done in the phase. The last event is its end. */
@Injectable()
export class ImportEvents {
  constructor(
    private readonly imports: ImportsService,
    private readonly running: RunningImports,
  ) {}

  /** `ImportInReach` has looked before whether the import may be seen. */
  follow(actor: Actor, id: string): Observable<MessageEvent> {
    return timer(0, EVERY_MS).pipe(
      switchMap((nth) => from(this.state(actor, id, nth))),
      distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
      takeWhile(({ status }) => status === 'running', true),
      map((data) => ({ data })),
    );
  }

  private async state(actor: Actor, id: string, nth: number) {
    const progress = this.running.progressOf(id);
    if (progress && nth < LONGEST)
      return {
        status: 'running' as const,
        phase: progress.phase as string,
        done: progress.done,
        of: progress.of,
      };
    const { status, counts } = await this.imports.find(actor, id);
    return { status, phase: status as string, done: counts?.rows ?? 0, of: counts?.rows ?? null };
  }
}
