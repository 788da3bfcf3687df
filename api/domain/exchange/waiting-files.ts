/** A file that came in, as far as is asked here. */
export interface SentFile {
  readonly id: string;
  readonly at: Date;
  /** `checked` = it was only looked at; `refused` = a row was refused, and all were wanted; `done` = it came in */
  readonly status: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly byUser: string;
  /** `null` = its rows were not counted */
  readonly counts: { readonly new: number; readonly changed: number; readonly refused: number } | null;
}

/** Days after which a file is taken as given up. */
export const GIVEN_UP_AFTER = 14;
const DAY = 86_400_000;

/**
 * Files that were looked at, or refused because of some of their rows, and neither sent again since nor brought in, put
 * right, under their name: somebody is to decide what comes of them. One that holds nothing but what is stored asks for
 * no decision, and one older than a fortnight is taken as given up.
 * @param files the latest first
 * @param today a day, `2026-10-20`
 * @source docs/methodology.md#work-list
 */
export function waitingFiles<F extends SentFile>(files: readonly F[], today: string): F[] {
  const from = Date.parse(today) - GIVEN_UP_AFTER * DAY;
  return files.filter(
    (file, index) =>
      asksForDecision(file) &&
      file.at.getTime() >= from &&
      !files.slice(0, index).some((later) => later.sha256 === file.sha256 || putsRight(later, file)),
  );
}

function asksForDecision({ status, counts }: SentFile): boolean {
  if (status !== 'checked' && status !== 'refused') return false;
  return counts === null || counts.new + counts.changed + counts.refused > 0;
}

/** Whether the same person brought a file of that name in, be it the one with its faults marked. */
function putsRight(later: SentFile, { byUser, fileName }: SentFile): boolean {
  if (later.status !== 'done' || later.byUser !== byUser) return false;
  const names = [stemOf(fileName), asMarked(stemOf(fileName)), unmarked(stemOf(fileName))];
  return names.includes(stemOf(later.fileName)) || names.includes(unmarked(stemOf(later.fileName)));
}

const stemOf = (fileName: string) => fileName.replace(/\.[^.]*$/, '');
/** A browser that already has a file of the name adds a number: “june-marked (1)”. */
const unmarked = (stem: string) => stem.replace(/-marked( ?\(\d+\))?$/, '');
/** The name under which the marked file is handed out; other scripts' letters are lost in it, so it tells nothing. */
const asMarked = (stem: string) => (/\P{ASCII}/u.test(stem) ? stem : stem.replace(/[^\w.-]/g, '_'));
