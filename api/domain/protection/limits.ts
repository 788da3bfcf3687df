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

function subtract(row: Float64Array, chosen: Float64Array, entering: number): void {
  const factor = row[entering] ?? 0;
  if (factor === 0) return;
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) - factor * (chosen[at] ?? 0);
}

function pivot({ rows, basis }: Tableau, cost: Float64Array, at: number, entering: number): void {
  const chosen = rows[at];
  if (!chosen) return;
  const by = chosen[entering] ?? 1;
  for (let column = 0; column < chosen.length; column += 1) chosen[column] = (chosen[column] ?? 0) / by;
  for (const row of rows) if (row !== chosen) subtract(row, chosen, entering);
  subtract(cost, chosen, entering);
  basis[at] = entering;
}

/** Of two rows the one that gives way first; of equals the one of the earlier unknown (Bland's rule, so that it ends). */
function gives(one: Candidate, other: Candidate): Candidate {
  if (Math.abs(one.ratio - other.ratio) > EPSILON) return one.ratio < other.ratio ? one : other;
  return one.basic < other.basic ? one : other;
}

interface Candidate {
  readonly at: number;
  readonly ratio: number;
  readonly basic: number;
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

/** Walks to the optimum. @returns false where there is no limit */
function optimise(tableau: Tableau, cost: Float64Array, columns: number): boolean {
  for (;;) {
    let entering = 0;
    while (entering < columns && (cost[entering] ?? 0) >= -EPSILON) entering += 1;
    if (entering === columns) return true;
    const at = leaving(tableau, entering);
    if (at < 0) return false;
    pivot(tableau, cost, at, entering);
  }
}

/** The relations, with an artificial unknown of its own for each, which starts as what the relation comes to. */
function withArtificial(relations: readonly Relation[], count: number): Tableau {
  const width = count + relations.length;
  const rows = relations.map(({ terms, value }, at) => {
    const sign = value < 0 ? -1 : 1;
    const row = new Float64Array(width + 1);
    for (const [unknown, coefficient] of terms) row[unknown] = (row[unknown] ?? 0) + sign * coefficient;
    row[count + at] = 1;
    row[width] = sign * value;
    return row;
  });
  return { rows, basis: relations.map((_, at) => count + at) };
}

/** What is left of the artificial unknowns, as a cost: it is 0 where all relations hold without them. */
function leftOf({ rows }: Tableau, count: number): Float64Array {
  const width = count + rows.length;
  const cost = new Float64Array(width + 1);
  for (const row of rows) {
    for (let column = 0; column < count; column += 1) cost[column] = (cost[column] ?? 0) - (row[column] ?? 0);
    cost[width] = (cost[width] ?? 0) - (row[width] ?? 0);
  }
  return cost;
}

/** A vertex of { y ≥ 0 : relations hold }: the artificial unknowns are driven to 0 and left out. */
function started(relations: readonly Relation[], count: number): Tableau {
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
  return {
    rows: kept.map(({ row }) => Float64Array.of(...row.subarray(0, count), row.at(-1) ?? 0)),
    basis: kept.map(({ basic }) => basic),
  };
}

/** The solution where an unknown is largest (`sign` 1) or smallest; null where nothing limits it. */
function extreme({ rows, basis }: Tableau, count: number, own: number, sign: 1 | -1): number[] | null {
  const cost = new Float64Array(count + 1);
  cost[own] = -sign;
  const row = rows[basis.indexOf(own)];
  if (row) subtract(cost, row, own);
  if (!optimise({ rows, basis }, cost, count)) return null;
  const solution: number[] = new Array(count).fill(0);
  for (const [at, basic] of basis.entries()) solution[basic] = rows[at]?.[count] ?? 0;
  return solution;
}

/**
 * Two solutions between which an unknown ranges while relations hold and no unknown is below 0; by the simplex method.
 * @param relations must have a solution
 * @param count how many unknowns there are
 * @param own which of them is asked for
 * @returns what every unknown comes to where `own` is smallest, and where it is largest; null where nothing limits it
 */
export function limits(
  relations: readonly Relation[],
  count: number,
  own: number,
): { readonly smallest: readonly number[]; readonly largest: readonly number[] } | null {
  const tableau = started(relations, count);
  const largest = extreme(tableau, count, own, 1);
  const smallest = largest && extreme(tableau, count, own, -1);
  return largest && smallest ? { smallest, largest } : null;
}
