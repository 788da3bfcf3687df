import { ruleBroken } from './domain-error.js';

/** Whether a country's sharing holds on a day: `not_yet` before its first, `over` after its last. */
export type SharingTime = 'open' | 'not_yet' | 'over';

/** First and last day on which something is shared, both included, `2026-09-01`; `null` = no such limit. */
export interface SharingDays {
  readonly from: string | null;
  readonly until: string | null;
}

/**
 * Where a day stands to the days of sharing. The database's policy on `sharing` says the same, by its own clock.
 * @param today `2026-10-20`
 * @source docs/methodology.md#sharing
 */
export function sharingTime({ from, until }: SharingDays, today: string): SharingTime {
  if (from !== null && today < from) return 'not_yet';
  return until !== null && today > until ? 'over' : 'open';
}

/**
 * The last day does not come before the first.
 * @throws DomainError `sharing-days`
 * @source docs/methodology.md#sharing
 */
export function assertDaysInOrder({ from, until }: SharingDays): void {
  if (from === null || until === null || from <= until) return;
  const detail = `The last day, ${until}, comes before the first, ${from}.`;
  throw ruleBroken('sharing-days', detail, [{ pointer: '#/until', code: 'sharing-days', detail }]);
}
