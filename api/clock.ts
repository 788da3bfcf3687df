import { Injectable } from '@nestjs/common';

/** What time it is: the one source, so that tests and the demo can fix it. */
@Injectable()
export class Clock {
  private readonly fixed: number | null;

  /** @param fixed ISO date-time at which the clock stands still; without it, the machine's own time */
  constructor(fixed?: string) {
    this.fixed = fixed === undefined ? null : Date.parse(fixed);
  }

  now(): Date {
    return this.fixed === null ? new Date() : new Date(this.fixed);
  }

  /** The day in UTC, `2026-10-20`. */
  today(): string {
    return this.now().toISOString().slice(0, 10);
  }
}
