import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '../clock.js';

const day = new AsyncLocalStorage<Date>();

/** The clock while the demonstration is filled: what is done on a day is done on that day, countries side by side. */
export class DemoClock extends Clock {
  override now(): Date {
    return day.getStore() ?? super.now();
  }
}

/** Does the work on so many days after a day, `2026-10-09`, in the morning. */
export function onDay<T>(date: string, after: number, work: () => Promise<T>): Promise<T> {
  return day.run(new Date(Date.parse(`${date}T08:30:00Z`) + after * 86_400_000), work);
}
