import { Injectable, type MessageEvent, NotFoundException } from '@nestjs/common';
import { BehaviorSubject, map, type Observable, throttleTime } from 'rxjs';
import type { Actor } from '../../access/policy.js';
import type { ExportProgressDto } from './export.dto.js';

/** How often a follower is told. */
const EVERY_MS = 250;

/** An export that is under way, as whoever began it may follow it. */
export interface UnderWay {
  wrote(rows: number): void;
  end(phase: 'done' | 'failed'): void;
}

/**
 * How far the exports of this process are. It is kept in memory alone: a download ends with the process that makes it.
 */
@Injectable()
export class ExportProgress {
  private readonly underWay = new Map<
    string,
    { userId: string; progress: BehaviorSubject<ExportProgressDto> }
  >();

  begin({ userId }: Actor, id: string, rows: number): UnderWay {
    const progress = new BehaviorSubject<ExportProgressDto>({ phase: 'writing', done: 0, of: rows });
    this.underWay.set(id, { userId, progress });
    return {
      wrote: (written) => {
        const { value } = progress;
        progress.next({ ...value, done: value.done + written });
      },
      end: (phase) => {
        if (!this.underWay.delete(id)) return;
        progress.next({ ...progress.value, phase });
        progress.complete();
      },
    };
  }

  /** @throws NotFoundException for an export that is over, somebody else's, or of another process */
  follow({ userId }: Actor, id: string): Observable<MessageEvent> {
    const found = this.underWay.get(id);
    if (found?.userId !== userId) throw new NotFoundException('No such export is under way.');
    const { progress } = found;
    const seldom = progress.pipe(throttleTime(EVERY_MS, undefined, { leading: true, trailing: true }));
    return seldom.pipe(map((data) => ({ data })));
  }
}
