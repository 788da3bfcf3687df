// Somebody who has everything that was published, adds and subtracts, and wants to know what was taken away. Works in
// whole numbers and shares no code with the gate: sums are narrowed bound by bound, and what is left is tried out.
export interface Clue {
  /** name of an unknown → how often it counts */
  readonly terms: Readonly<Record<string, number>>;
  readonly sum: number;
}

/** What the marks say: a hidden count is at least 1; one that is not published at all may be 0. */
export interface Riddle {
  readonly least: Readonly<Record<string, number>>;
  readonly clues: readonly Clue[];
  /** where to begin to try: the counts as they are */
  readonly real?: Readonly<Record<string, number>>;
}

type Bounds = Map<string, readonly [least: number, most: number]>;
/** No real count is near it: what reaches it is without limit. */
const FAR = 1_000_000;
const PATIENCE = 4000;

/** Between what the other terms of a clue leave for one. */
function leftFor(name: string, { terms, sum }: Clue, bounds: Bounds): readonly [number, number] {
  let [low, high] = [sum, sum];
  for (const [other, factor] of Object.entries(terms)) {
    if (other === name) continue;
    const [least, most] = bounds.get(other) ?? [0, FAR];
    low -= Math.max(factor * most, factor * least);
    high -= Math.min(factor * most, factor * least);
  }
  const times = terms[name] ?? 1;
  return times > 0 ? [low / times, high / times] : [high / times, low / times];
}

/** @returns whether anything became narrower; null where no numbers fit */
function narrowedBy(clue: Clue, bounds: Bounds): boolean | null {
  let changed = false;
  for (const name of Object.keys(clue.terms)) {
    const [low, high] = leftFor(name, clue, bounds);
    const [least, most] = bounds.get(name) ?? [0, FAR];
    const next = [Math.max(least, Math.ceil(low - 1e-6)), Math.min(most, Math.floor(high + 1e-6))] as const;
    if (next[0] > next[1]) return null;
    if (next[0] === least && next[1] === most) continue;
    bounds.set(name, next);
    changed = true;
  }
  return changed;
}

/** @returns false where no numbers fit */
function narrow(clues: readonly Clue[], bounds: Bounds): boolean {
  for (let round = 0; round < 50; round += 1) {
    let changed = false;
    for (const clue of clues) {
      const found = narrowedBy(clue, bounds);
      if (found === null) return false;
      changed ||= found;
    }
    if (!changed) return true;
  }
  return true;
}

/**
 * Whether whole numbers fit all clues, the real ones and those next to them tried first. Gives up, and says no, after
 * `PATIENCE`: then more counts as found out than is.
 */
function fits(riddle: Riddle, clues: readonly Clue[], bounds: Bounds, budget: { left: number }): boolean {
  budget.left -= 1;
  if (budget.left < 0 || !narrow(clues, bounds)) return false;
  let [name, width] = ['', Number.POSITIVE_INFINITY];
  for (const [one, [least, most]] of bounds)
    if (most > least && most - least < width) [name, width] = [one, most - least];
  if (name === '') return true;
  const [least, most] = bounds.get(name) ?? [0, 0];
  const near = Math.min(most, Math.max(least, riddle.real?.[name] ?? least));
  const values = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((step) => near + step);
  return [...new Set([...values, least, most])].some(
    (value) =>
      value >= least &&
      value <= most &&
      fits(riddle, clues, new Map(bounds).set(name, [value, value]), budget),
  );
}

/** The clues from which an unknown could follow: those that hang together with it. */
function about({ clues }: Riddle, name: string): Clue[] {
  const names = new Set([name]);
  let found: Clue[] = [];
  for (let before = -1; before !== found.length; ) {
    before = found.length;
    found = clues.filter(({ terms }) => Object.keys(terms).some((one) => names.has(one)));
    for (const { terms } of found) for (const one of Object.keys(terms)) names.add(one);
  }
  return found;
}

/** The values that an unknown can have, at most `enough` of them: one alone, and it is found out. */
export function candidates(riddle: Riddle, name: string, enough: number): number[] {
  const clues = about(riddle, name);
  const start: Bounds = new Map();
  for (const one of new Set([name, ...clues.flatMap(({ terms }) => Object.keys(terms))]))
    start.set(one, [riddle.least[one] ?? 0, FAR]);
  if (!narrow(clues, start)) throw new Error('the clues contradict each other');
  const [least, most] = start.get(name) ?? [0, FAR];
  const values: number[] = [];
  for (let value = least; value <= most && values.length < enough && value < least + 50; value += 1) {
    const tried: Bounds = new Map(start).set(name, [value, value]);
    if (fits(riddle, clues, tried, { left: PATIENCE })) values.push(value);
  }
  return values;
}

/** A count as it was published: the number, `hidden` where a mark stands, absent where nobody counted. */
export type Published = number | 'hidden' | null;

interface KnownSum {
  readonly whole: string;
  readonly parts: readonly string[];
}

function clueOf({ whole, parts }: KnownSum, published: ReadonlyMap<string, Published>): Clue {
  const terms: Record<string, number> = {};
  let sum = 0;
  for (const [name, times] of [...parts.map((part) => [part, 1] as const), [whole, -1] as const]) {
    const found = published.get(name);
    if (typeof found === 'number') sum -= times * found;
    else if (found !== null) terms[name] = (terms[name] ?? 0) + times;
  }
  return { terms: Object.fromEntries(Object.entries(terms).filter(([, times]) => times !== 0)), sum };
}

/** Sums that are known to hold, turned into clues: what was published becomes a number, the rest stays unknown. */
export function riddleOf(published: ReadonlyMap<string, Published>, sums: readonly KnownSum[]): Riddle {
  const clues = sums
    .map((sum) => clueOf(sum, published))
    .filter(({ terms }) => Object.keys(terms).length > 0);
  const marked = [...published].filter(([, found]) => found === 'hidden');
  return {
    least: Object.fromEntries(marked.map(([name]) => [name, 1])),
    clues: [...new Map(clues.map((clue) => [JSON.stringify(clue), clue])).values()],
  };
}

/** A clue on its way to be solved for one unknown. */
interface Row {
  readonly terms: Map<string, number>;
  sum: number;
}

/** Takes the unknown that another row is solved for out of a row. */
function without(row: Row, name: string, known: Row | undefined): void {
  const factor = row.terms.get(name) ?? 0;
  if (!known || factor === 0) return;
  for (const [one, times] of known.terms) {
    const left = (row.terms.get(one) ?? 0) - factor * times;
    if (Math.abs(left) < 1e-9) row.terms.delete(one);
    else row.terms.set(one, left);
  }
  row.sum -= factor * known.sum;
}

/** The clues solved for one unknown each, as far as they go: what follows from them by adding and subtracting stands alone. */
function solved(clues: readonly Clue[]): Clue[] {
  const rows = new Map<string, Row>();
  for (const { terms, sum } of clues) {
    const row: Row = { terms: new Map(Object.entries(terms)), sum };
    for (const name of [...row.terms.keys()]) without(row, name, rows.get(name));
    const [lead] = row.terms;
    if (!lead) continue;
    const [name, by] = lead;
    for (const [one, times] of row.terms) row.terms.set(one, times / by);
    row.sum /= by;
    for (const other of rows.values()) without(other, name, row);
    rows.set(name, row);
  }
  return [...rows.values()].map(({ terms, sum }) => ({ terms: Object.fromEntries(terms), sum }));
}

/** Between what each unknown must lie, as far as solving for them and adding bounds up tells: fast, for many at once. */
export function bounds({ least, clues }: Riddle): Bounds {
  const all = [...clues, ...solved(clues)];
  const found: Bounds = new Map();
  for (const name of new Set(all.flatMap(({ terms }) => Object.keys(terms))))
    found.set(name, [least[name] ?? 0, FAR]);
  if (!narrow(all, found)) throw new Error('the clues contradict each other');
  return found;
}
