/** A linear relation among unknown counts: their sum, each with its sign, is known. `terms` holds unknown and coefficient. */
export interface Relation {
  readonly terms: readonly (readonly [unknown: number, coefficient: number])[];
  readonly value: number;
}

const EPSILON = 1e-7;

/** Relations solved for some of their unknowns. The last number of a row is what its unknown comes to. */
interface Tableau {
  readonly rows: readonly Float64Array[];
  readonly basis: number[];
}

/** Takes a multiple of the chosen row from another, so that the entering unknown is in it no longer. */
function subtract(
  row: Float64Array,
  chosen: Float64Array,
  filled: readonly number[],
  entering: number,
): void {
  const factor = row[entering] ?? 0;
  if (factor === 0) return;
  for (const at of filled) row[at] = (row[at] ?? 0) - factor * (chosen[at] ?? 0);
  row[entering] = 0;
}

/** Where a row is not 0: most of it is, and need not be gone through. */
function filledOf(row: Float64Array): number[] {
  const filled: number[] = [];
  for (let at = 0; at < row.length; at += 1) if (Math.abs(row[at] ?? 0) > 1e-11) filled.push(at);
  return filled;
}

function pivot({ rows, basis }: Tableau, cost: Float64Array, at: number, entering: number): void {
  const chosen = rows[at];
  if (!chosen) return;
  const by = chosen[entering] ?? 1;
  const filled = filledOf(chosen);
  if (by !== 1) for (const column of filled) chosen[column] = (chosen[column] ?? 0) / by;
  for (const row of rows) if (row !== chosen) subtract(row, chosen, filled, entering);
  subtract(cost, chosen, filled, entering);
  basis[at] = entering;
}

interface Candidate {
  readonly at: number;
  readonly ratio: number;
  readonly basic: number;
}

/** Of two rows the one that gives way first; of equals the one of the earlier unknown (Bland's rule, so that it ends). */
function gives(one: Candidate, other: Candidate): Candidate {
  if (Math.abs(one.ratio - other.ratio) > EPSILON) return one.ratio < other.ratio ? one : other;
  return one.basic < other.basic ? one : other;
}

/** The row that gives way when a column enters; -1 = none does: there is no limit. */
function leaving({ rows, basis }: Tableau, entering: number): number {
  let found: Candidate = { at: -1, ratio: Number.POSITIVE_INFINITY, basic: 0 };
  for (const [at, row] of rows.entries()) {
    const step = row[entering] ?? 0;
    if (step <= EPSILON) continue;
    const own = { at, ratio: (row.at(-1) ?? 0) / step, basic: basis[at] ?? 0 };
    found = found.at < 0 ? own : gives(own, found);
  }
  return found.at;
}

/** For so many steps the steepest column enters; after them the first one, which is slower and cannot go in circles. */
const STEEP = 200;

function entering(cost: Float64Array, columns: number, step: number): number {
  let [found, least] = [-1, -EPSILON];
  for (let column = 0; column < columns; column += 1) {
    const own = cost[column] ?? 0;
    if (own >= least) continue;
    [found, least] = [column, own];
    if (step >= STEEP) break;
  }
  return found;
}

/** Walks to the optimum. @returns false where there is no limit */
function optimise(tableau: Tableau, cost: Float64Array, columns: number): boolean {
  for (let step = 0; ; step += 1) {
    const column = entering(cost, columns, step);
    if (column < 0) return true;
    const at = leaving(tableau, column);
    if (at < 0) return false;
    pivot(tableau, cost, at, column);
  }
}

/**
 * The relations, each with an artificial unknown of its own, which starts as what the relation comes to. Once it has
 * left it never enters again, so that it needs no column.
 */
function withArtificial(relations: readonly Relation[], count: number): Tableau {
  const rows = relations.map(({ terms, value }) => {
    const sign = value < 0 ? -1 : 1;
    const row = new Float64Array(count + 1);
    for (const [unknown, coefficient] of terms) row[unknown] = (row[unknown] ?? 0) + sign * coefficient;
    row[count] = sign * value;
    return row;
  });
  return { rows, basis: relations.map((_, at) => count + at) };
}

/** What is left of the artificial unknowns, as a cost: it is 0 where all relations hold without them. */
function leftOf({ rows }: Tableau, count: number): Float64Array {
  const cost = new Float64Array(count + 1);
  for (const row of rows)
    for (let column = 0; column <= count; column += 1)
      cost[column] = (cost[column] ?? 0) - (row[column] ?? 0);
  return cost;
}

/** Relations among so many unknowns, none of which is below 0, ready to be asked how far each of them ranges. */
export interface System {
  readonly tableau: Tableau;
  readonly count: number;
}

/** A vertex of { y ≥ 0 : relations hold }: the artificial unknowns are driven to 0 and left out. @param relations must have a solution */
export function systemOf(relations: readonly Relation[], count: number): System {
  const tableau = withArtificial(relations, count);
  const { rows, basis } = tableau;
  const cost = leftOf(tableau, count);
  optimise(tableau, cost, count);
  for (const [at, row] of rows.entries()) {
    if ((basis[at] ?? 0) < count) continue;
    const column = row.findIndex((value, index) => index < count && Math.abs(value) > EPSILON);
    if (column >= 0) pivot(tableau, cost, at, column);
  }
  const kept = rows.flatMap((row, at) =>
    (basis[at] ?? count) < count ? [{ row, basic: basis[at] ?? 0 }] : [],
  );
  return { tableau: { rows: kept.map(({ row }) => row), basis: kept.map(({ basic }) => basic) }, count };
}

/** The solution where an unknown is largest (`sign` 1) or smallest; null where nothing limits it. */
function extreme({ tableau, count }: System, own: number, sign: 1 | -1): number[] | null {
  const { rows, basis } = tableau;
  const cost = new Float64Array(count + 1);
  cost[own] = -sign;
  const row = rows[basis.indexOf(own)];
  if (row) subtract(cost, row, filledOf(row), own);
  if (!optimise(tableau, cost, count)) return null;
  const solution: number[] = new Array(count).fill(0);
  for (const [at, basic] of basis.entries()) solution[basic] = rows[at]?.[count] ?? 0;
  return solution;
}

/**
 * Two solutions between which an unknown ranges while relations hold and no unknown is below 0; by the simplex method.
 * @param own which unknown is asked for
 * @returns what every unknown comes to where `own` is smallest, and where it is largest; null where nothing limits it
 */
export function limits(
  system: System,
  own: number,
): { readonly smallest: readonly number[]; readonly largest: readonly number[] } | null {
  const largest = extreme(system, own, 1);
  const smallest = largest && extreme(system, own, -1);
  return largest && smallest ? { smallest, largest } : null;
}
