/** A known name that a spelling stands for, and how far it lies from it. */
export interface NearName {
  readonly name: string;
  /** what differs: only spaces or case, or letters as well */
  readonly differs: 'spaces_or_case' | 'letters';
}

/** A name for comparison: Unicode-normalised, without spaces at the ends, single spaces, lower case. */
export function plainName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * The one known name that a spelling can stand for: equal but for spaces and case, or within two edits (one for names
 * under eight letters) with no other known name as near. `null` = none, or more than one: nothing is guessed.
 * @source docs/methodology.md#exchange
 */
export function nearName(spelling: string, known: readonly string[]): NearName | null {
  const plain = plainName(spelling);
  const same = known.filter((name) => plainName(name) === plain);
  if (same[0] !== undefined) return same.length === 1 ? { name: same[0], differs: 'spaces_or_case' } : null;
  const allowed = plain.length < 8 ? 1 : 2;
  const near = known.filter((name) => editDistance(plain, plainName(name)) <= allowed);
  return near[0] !== undefined && near.length === 1 ? { name: near[0], differs: 'letters' } : null;
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to get from one text to the other
 * (optimal string alignment). Symmetric; 0 only for equal texts.
 */
export function editDistance(a: string, b: string): number {
  const table = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cheapest(table, row, a, b, i, j));
    table.push(row);
  }
  return table[a.length]?.[b.length] ?? 0;
}

function cheapest(table: number[][], row: number[], a: string, b: string, i: number, j: number): number {
  const at = (r: number, c: number) => (r === i ? row[c] : table[r]?.[c]) ?? Number.POSITIVE_INFINITY;
  const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : changed;
  return Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped);
}
