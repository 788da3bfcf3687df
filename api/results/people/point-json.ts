import type { Cells } from '../../domain/cells.js';
import type { Activity } from '../../domain/codes.js';
import {
  type Audience,
  subjectOfActivity,
  suppressCount,
  THRESHOLDS,
  thresholdOf,
} from '../../domain/disclosure.js';
import { guardedCells } from '../../domain/split-rows.js';
import type { SeriesRow } from './people.queries.js';

const SUMS = ['total', 'female', 'male', 'knownSexAge', 'withDisability', 'asked'] as const;
type Sum = (typeof SUMS)[number];

/** A count of one digit in the text of the cells: no threshold is above ten, so that only such a count is below one. */
const ONE_DIGIT = /[[,][1-9][,\]]/;

/** One period of a series as JSON, with what the audience may not see taken away. */
export function pointJson(row: SeriesRow, audience: Audience): string {
  return mayHoldSmall(row, audience) ? shownJson(row, JSON.parse(row.cells), audience) : exactJson(row);
}

/** Whether the gate could take anything away: most months of most countries need not be read cell by cell. */
function mayHoldSmall(row: SeriesRow, audience: Audience): boolean {
  const { sensitive, plain } = THRESHOLDS[audience];
  const largest = Math.max(sensitive, plain);
  if (row.activity === 'SAFEGUARDING' || largest > 10) return true;
  if (largest === 0) return false;
  return (
    ONE_DIGIT.test(row.cells) ||
    SUMS.some((sum) => (row[sum] ?? largest) < largest) ||
    leavesFew(row, largest)
  );
}

/** Whether the total less those of known sex, or of known sex and age, would be a small count. */
function leavesFew({ total, female, male, knownSexAge }: SeriesRow, threshold: number): boolean {
  if (total === null) return false;
  const rests = [total - (female ?? 0) - (male ?? 0), total - (knownSexAge ?? 0)];
  return rests.some((rest) => rest > 0 && rest < threshold);
}

function exactJson(row: SeriesRow): string {
  const { period, total, female, male, knownSexAge, withDisability, asked, cells } = row;
  return `{"period":"${period}","total":${total},"female":${female},"male":${male},"knownSexAge":${knownSexAge},"withDisability":${withDisability},"asked":${asked},"cells":${cells}}`;
}

function shownJson(row: SeriesRow, counts: Cells, audience: Audience): string {
  const activity = row.activity as Activity;
  const { cells, suppressed, totalStands, disabilityStands } = guardedCells(counts, activity, audience);
  const few = leavesFew(row, thresholdOf(subjectOfActivity(activity), audience));
  // Where everybody was asked, `asked` is the total.
  const stands = (sum: Sum) => {
    if (sum === 'withDisability') return disabilityStands;
    return totalStands && !(few && (sum === 'total' || sum === 'asked'));
  };
  const shown = SUMS.map((sum) => {
    const subject = sum === 'withDisability' ? 'disability' : subjectOfActivity(activity);
    return [sum, stands(sum) ? suppressCount({ value: row[sum] }, subject, audience).value : null] as const;
  });
  const hidden = shown.filter(([sum, value]) => value === null && row[sum] !== null).map(([sum]) => sum);
  if (hidden.length === 0 && suppressed.length === 0) return exactJson(row);
  return JSON.stringify({
    period: row.period,
    ...Object.fromEntries(shown),
    cells,
    suppressed: hidden,
    suppressedCells: suppressed,
  });
}
