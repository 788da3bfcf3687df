import { toCells } from '../cells.js';
import type { AgeBand, Disability, Sex } from '../codes.js';
import { peopleRows } from '../people-rows.js';
import type { PeopleRow } from './facts.js';
import type { LineLeftOut } from './formula.js';
import { peopleSums } from './people-sums.js';
import type { Figure } from './point.js';
import { type Piece as Cut, pieces } from './split.js';

/** People of an entry in one group; a code that is `null` does not cut it, `_U` holds all not known to be in another. */
export interface Cell extends Figure {
  readonly sex: string | null;
  readonly ageBand: string | null;
  readonly disability: string | null;
  readonly people: number;
}

/** An entry or a record of a report. */
export interface Line extends Figure {
  /** why it is not in the figure, and then it has neither numerator nor denominator; `null` = it is in it */
  readonly leftOut: LineLeftOut | null;
  /** of an entry; `null` of a record */
  readonly entry: Pick<PeopleRow, 'activity' | 'beneficiaryType' | 'stage'> | null;
  readonly placeCode: string | null;
  /** over them, numerators and denominators add up to those of the line; empty where they do not */
  readonly cells: readonly Cell[];
}

/** How the formula reads people alone, and why it leaves an entry out that it reads nothing of. */
interface Reads {
  readonly read: (row: PeopleRow) => Figure;
  readonly whyNot: (row: PeopleRow) => LineLeftOut;
}

/** Whether a line is in the figure. */
export const isIn = ({ numerator, denominator }: Figure): boolean =>
  numerator !== null || denominator !== null;

const CUTS = [['sex', 'ageBand'], ['disability']] as const;

/** The people of a group as an entry of their own, of whom the same was asked. */
function alone(row: PeopleRow, { keys, people }: Cut): PeopleRow {
  const [sex, ageBand] = [(keys.sex ?? '_U') as Sex, (keys.ageBand ?? '_U') as AgeBand];
  const disability = (keys.disability ?? '_T') as Disability;
  const isAsked = disability !== '_T' && row.sums.withAsked !== null;
  const disabilityAsked = isAsked ? 'all' : 'not_stated';
  const counts = [{ measure: 'people' as const, sex, ageBand, disability, value: people }];
  return {
    ...row,
    rows: peopleRows(toCells(counts), disabilityAsked),
    sums: peopleSums({ counts, statedTotal: people, disabilityAsked }),
  };
}

function addsUp(cells: readonly Figure[], whole: Figure): boolean {
  return (['numerator', 'denominator'] as const).every(
    (part) => cells.reduce((all, cell) => all + (cell[part] ?? 0), 0) === (whole[part] ?? 0),
  );
}

function lineOf(row: PeopleRow, { read, whyNot }: Reads, by: (typeof CUTS)[number]): Line {
  const figure = read(row);
  const { activity, beneficiaryType, stage, placeCode = null } = row;
  const leftOut = isIn(figure) ? null : whyNot(row);
  const line = { ...figure, leftOut, entry: { activity, beneficiaryType, stage }, placeCode };
  const cells = (leftOut ? [] : pieces(row, by)).map(({ keys, people }): Cell => {
    const { sex = null, ageBand = null, disability = null } = keys;
    return { ...read(alone(row, { keys, people })), sex, ageBand, disability, people };
  });
  return { ...line, cells: addsUp(cells, figure) ? cells : [] };
}

/**
 * The entries of a report with their cells: cut by sex and age, or by disability, whichever adds up to more of them. A
 * cell is read by the formula itself, as an entry of its own.
 * @param reads the figure, or the part of it, over people alone
 * @source docs/methodology.md#kpi-explained
 */
export function entryLines(rows: readonly PeopleRow[], reads: Reads): readonly Line[] {
  const told = (lines: readonly Line[]) => lines.filter(({ cells }) => cells.length > 0).length;
  return CUTS.map((by) => rows.map((row) => lineOf(row, reads, by))).reduce((best, lines) =>
    told(lines) > told(best) ? lines : best,
  );
}
