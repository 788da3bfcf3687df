import { colours } from '../design/colours';

export const PANEL = { height: 172, gap: 22, top: 44, bottom: 30, left: 40 } as const;

/** Places along the bottom, and the heights that all panels share. */
export interface Scale {
  /** How many periods there are. */
  readonly places: number;
  readonly first: string;
  readonly last: string;
  readonly low: number;
  readonly high: number;
  readonly format: (value: number) => string;
}

/** A point of a line; without a value it says why in another shape. */
export interface Mark {
  readonly place: number;
  readonly value: number | null;
  /** Of a range the upper bound; the value is the lower one. */
  readonly upper: number | null;
  /** A line may come from the mark before. */
  readonly joined: boolean;
  /** Kept back; else there is nothing. */
  readonly hidden: boolean;
}

export interface Line {
  readonly key: string;
  readonly marks: readonly Mark[];
}

/** A country's chart. `words` stand in place of it. */
export interface Panel {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly lines: readonly Line[];
  readonly target: number | null;
  readonly words: string | null;
}

/** Lines in order: told apart by shape and dash as well. */
export const LINES = [
  { stroke: colours.brand, dash: undefined, shape: 'circle' },
  { stroke: colours.accent, dash: '5 3', shape: 'square' },
] as const;

/** The runs of a line that may be drawn through. */
export function runsOf(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  let run: Mark[] = [];
  for (const mark of marks) {
    if (mark.value === null || !mark.joined) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    if (mark.value !== null) run.push(mark);
  }
  return run.length > 1 ? [...runs, run] : runs;
}
