export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line's unbroken runs: what is missing is a gap, never a zero and never bridged. */
export function segments(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const point of [...points, null]) {
    if (point) run.push(point);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}
