import type { Cells } from '../../domain/cells.js';
import type { HiddenPeople } from '../../domain/protection/hidden-people.js';
import type { Hidden, SeriesRow } from '../hidden-people.js';

/** The sums of a point, as they are called in the answer and in the rollup. */
const SUMS = [
  ['total', 'total'],
  ['female', 'female'],
  ['male', 'male'],
  ['knownSexAge', 'knownSexAge'],
  ['withDisability', 'with'],
  ['asked', 'asked'],
] as const;

/** One period of a series as JSON, with what the audience may not see taken away. */
export function pointJson(row: SeriesRow, hidden: Hidden): string {
  const own = hidden.of(row);
  return own ? shownJson(row, own) : exactJson(row);
}

function exactJson(row: SeriesRow): string {
  const { period, total, female, male, knownSexAge, with: withDisability, asked, cells } = row;
  return `{"period":"${period}","total":${total},"female":${female},"male":${male},"knownSexAge":${knownSexAge},"withDisability":${withDisability},"asked":${asked},"cells":${cells}}`;
}

function shownJson(row: SeriesRow, hidden: HiddenPeople): string {
  const counts: Cells = JSON.parse(row.cells);
  const isHidden = (sum: (typeof SUMS)[number][1]) => row[sum] !== null && hidden.sums.has(sum);
  return JSON.stringify({
    period: row.period,
    ...Object.fromEntries(SUMS.map(([name, sum]) => [name, isHidden(sum) ? null : row[sum]])),
    cells: counts.map((count, place) => (hidden.cells.has(place) ? null : count)),
    suppressed: SUMS.flatMap(([name, sum]) => (isHidden(sum) ? [name] : [])),
    suppressedCells: [...hidden.cells]
      .filter((place) => (counts[place] ?? null) !== null)
      .sort((a, b) => a - b),
  });
}
