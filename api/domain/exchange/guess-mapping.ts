import { editDistance } from '../spelling.js';
import { AGES, DISABILITY_WORDS, HEADINGS_OF, PEOPLE_WORDS } from './heading-words.js';
import { parseHxl } from './hxl.js';
import { plainText } from './plain-text.js';
import { readCount } from './read-count.js';
import { readPeriod } from './read-period.js';
import { ALL_ROLES, parseRole, type RoleName, roleName } from './roles.js';
import type { CellValue } from './table.js';

/** How sure a proposal is: 1 = a machine name or HXL tag, 0.9 = a known heading, 0.8 = its words, 0.6 = a near spelling. */
export type Confidence = 1 | 0.9 | 0.8 | 0.6;

/** What a column may hold, for a person to confirm. `role: null` = nothing is proposed; then the confidence is 0. */
export interface Proposal {
  readonly heading: string;
  readonly role: RoleName | null;
  readonly confidence: Confidence | 0;
}

type Guess = readonly [RoleName, Confidence];

const OWN = new Map(ALL_ROLES.map((role) => [plainText(roleName(role)), roleName(role)]));
const KNOWN = new Map(
  Object.entries(HEADINGS_OF).flatMap(([role, texts]) => texts.map((text) => [bare(text), role] as const)),
);
/** Roles that several columns may have. */
const MANY: ReadonlySet<RoleName> = new Set(['ignored', 'sector']);

/**
 * A first proposal for a file nobody has mapped: one role a column, the surest first where two ask for the same. Samples
 * only ever take a proposal back: words under figures, figures that are no period.
 * @param samples rows below the headings, as they stand in the file; a few are enough
 * @source docs/methodology.md#guess
 */
export function guessMapping(
  headings: readonly string[],
  samples: readonly (readonly CellValue[])[] = [],
): Proposal[] {
  const guesses = headings.map((heading, column) => {
    const guess = guessOf(heading);
    return guess &&
      fits(
        guess[0],
        samples.map((cells) => cells[column] ?? null),
      )
      ? guess
      : null;
  });
  const surest = [...guesses.entries()].sort(([, a], [, b]) => (b?.[1] ?? 0) - (a?.[1] ?? 0));
  const takenBy = new Map<RoleName, number>();
  for (const [column, guess] of surest) if (guess && !takenBy.has(guess[0])) takenBy.set(guess[0], column);
  return headings.map((heading, column) => {
    const [role, confidence] = guesses[column] ?? [null, 0];
    const isTaken = role !== null && !MANY.has(role) && takenBy.get(role) !== column;
    return role === null || isTaken ? { heading, role: null, confidence: 0 } : { heading, role, confidence };
  });
}

function guessOf(heading: string): Guess | null {
  const own = OWN.get(plainText(heading));
  if (own !== undefined) return [own, 1];
  const tagged = heading.trim().startsWith('#') ? parseHxl(heading) : null;
  if (tagged) return [roleName(tagged), 1];
  const text = bare(heading);
  const known = KNOWN.get(text);
  if (known !== undefined) return [known, 0.9];
  const cell = cellOf(text);
  return cell === null ? nearest(text) : [cell, 0.8];
}

/** A heading without its stars, colons and the brackets' own signs. */
function bare(heading: string): string {
  return plainText(plainText(heading).replace(/[_*:؛،()[\]/]+/g, ' '));
}

/** The cell that the words of a heading name; `null` = they name no people. */
function cellOf(text: string): RoleName | null {
  const [, sex = '_T', ofWord = null] = PEOPLE_WORDS.find(([word]) => word.test(text)) ?? [];
  const age = AGES.find(([word]) => word.test(text))?.[1] ?? ofWord ?? '_T';
  const disability = DISABILITY_WORDS.find(([word]) => word.test(text))?.[1] ?? '_T';
  if (sex === '_T' && age === '_T' && disability === '_T') return null;
  return `${sex}.${age}.${disability}`;
}

/** The role of the one known heading within two letters, one below eight; `null` = none, or several. */
function nearest(text: string): Guess | null {
  const allowed = text.length < 8 ? 1 : 2;
  const near = [...KNOWN].filter(
    ([known]) =>
      text.length > 3 &&
      Math.abs(known.length - text.length) <= allowed &&
      editDistance(known, text) <= allowed,
  );
  const roles = new Set(near.map(([, role]) => role));
  const [role] = roles;
  return role !== undefined && roles.size === 1 ? [role, 0.6] : null;
}

/** Whether half of what stands in a column, at least, may be of its role. An empty column fits any. */
function fits(role: RoleName, values: readonly CellValue[]): boolean {
  const given = values.filter((value) => value !== null && String(value).trim() !== '');
  const may = mayBe(role);
  return given.filter(may).length * 2 >= given.length;
}

function mayBe(name: RoleName): (value: CellValue) => boolean {
  const role = parseRole(name);
  const isFigure =
    role?.kind === 'cell' || role?.kind === 'flag' || name === 'statedTotal' || name === 'quantity.value';
  if (isFigure)
    return (value) => readCount(value, ',') !== null || /^\D{0,20}$/.test(String(value)) === false;
  if (name === 'period') return (value) => !('fault' in readPeriod(value, 'day-first'));
  return () => true;
}
