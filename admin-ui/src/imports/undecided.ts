import type { ImportSummary } from './types';

type Batch = Pick<ImportSummary, 'id' | 'at' | 'status' | 'sha256'>;

const DAY = 86_400_000;
const LATELY = 14;

/**
 * Files that were looked at, or refused because of some of their rows, and neither brought in since nor sent again:
 * somebody is to decide what comes of them. Older ones than a fortnight are taken as given up.
 * @param batches the latest first
 * @param today a day, `2026-10-20`
 */
export function undecided<B extends Batch>(batches: readonly B[], today: string): B[] {
  const from = new Date(Date.parse(today) - LATELY * DAY).toISOString();
  return batches.filter(
    ({ status, at, sha256 }, index) =>
      (status === 'checked' || status === 'refused') &&
      at >= from &&
      !batches.slice(0, index).some((later) => later.sha256 === sha256),
  );
}
