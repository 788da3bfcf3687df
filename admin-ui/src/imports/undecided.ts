import type { ImportSummary } from './types';

type Batch = Pick<ImportSummary, 'id' | 'at' | 'status' | 'sha256' | 'fileName' | 'byName'>;

const DAY = 86_400_000;
const LATELY = 14;

/**
 * Files that were looked at, or refused because of some of their rows, and neither sent again since nor brought in, put
 * right, under their name: somebody is to decide what comes of them. Older ones than a fortnight are taken as given up.
 * @param batches the latest first
 * @param today a day, `2026-10-20`
 */
export function undecided<B extends Batch>(batches: readonly B[], today: string): B[] {
  const from = new Date(Date.parse(today) - LATELY * DAY).toISOString();
  return batches.filter(
    (batch, index) =>
      (batch.status === 'checked' || batch.status === 'refused') &&
      batch.at >= from &&
      !batches.slice(0, index).some((later) => later.sha256 === batch.sha256 || putsRight(later, batch)),
  );
}

/** Whether the same person brought a file of that name in, be it the one with its faults marked. */
function putsRight(later: Batch, { byName, fileName }: Batch): boolean {
  if (later.status !== 'done' || later.byName === null || later.byName !== byName) return false;
  const names = [stemOf(fileName), asMarked(stemOf(fileName)), unmarked(stemOf(fileName))];
  return names.includes(stemOf(later.fileName)) || names.includes(unmarked(stemOf(later.fileName)));
}

const stemOf = (fileName: string) => fileName.replace(/\.[^.]*$/, '');
/** A browser that already has a file of the name adds a number: “june-marked (1)”. */
const unmarked = (stem: string) => stem.replace(/-marked( ?\(\d+\))?$/, '');
/** The name under which the marked file is handed out; other scripts' letters are lost in it, so it tells nothing. */
const asMarked = (stem: string) => (/\P{ASCII}/u.test(stem) ? stem : stem.replace(/[^\w.-]/g, '_'));
