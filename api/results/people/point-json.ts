import type { Cells } from '../../domain/cells.js';
import type { Activity } from '../../domain/codes.js';
import { type Audience, subjectOfActivity, suppressCount, THRESHOLDS } from '../../domain/disclosure.js';
import { guardedCells } from '../../domain/split-rows.js';
import type { SeriesRow } from './people.queries.js';

const SUMS = ['total', 'female', 'male', 'knownSexAge', 'withDisability', 'asked'] as const;
type Sum = (typeof SUMS)[number];

/** One period of a series as JSON, with what the audience may not see taken away. */
export function pointJson(row: SeriesRow, audience: Audience): string {
  const { sensitive, plain } = THRESHOLDS[audience];
  const isExact = sensitive === 0 && plain === 0 && row.activity !== 'SAFEGUARDING';
  return isExact ? exactJson(row) : shownJson(row, JSON.parse(row.cells), audience);
}

function exactJson(row: SeriesRow): string {
  const { period, total, female, male, knownSexAge, withDisability, asked, cells } = row;
  return `{"period":"${period}","total":${total},"female":${female},"male":${male},"knownSexAge":${knownSexAge},"withDisability":${withDisability},"asked":${asked},"cells":${cells}}`;
}

function shownJson(row: SeriesRow, counts: Cells, audience: Audience): string {
  const activity = row.activity as Activity;
  const { cells, suppressed, totalStands, disabilityStands } = guardedCells(counts, activity, audience);
  const stands = (sum: Sum) => (sum === 'withDisability' ? disabilityStands : totalStands || sum === 'asked');
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
