import { CELL_COUNT, codesAt } from '../../domain/cells.js';
import type { Activity } from '../../domain/codes.js';
import {
  type Audience,
  asShown,
  subjectOfActivity,
  suppressCells,
  suppressCount,
  THRESHOLDS,
  thresholdOf,
} from '../../domain/disclosure.js';
import { guardRows } from '../../domain/split-rows.js';
import type { SeriesRow } from './people.queries.js';

/** `{"sex":"F","ageBand":"Y60","disability":"with","value":` for each position: written once, not once per answer. */
const HEADS = Array.from(
  { length: CELL_COUNT },
  (_, index) => `${JSON.stringify(codesAt(index)).slice(0, -1)},"value":`,
);
const SUPPRESSED = 'null,"reason":"suppressed"}';

const SUMS = ['total', 'female', 'male', 'knownSexAge', 'withDisability', 'asked'] as const;
type Sum = (typeof SUMS)[number];

/** One period of a series as JSON, with what the audience may not see taken away. Absent cells are left out. */
export function pointJson(row: SeriesRow, audience: Audience): string {
  const values = row.cells.split(',');
  return needsNoGate(row, values, audience) ? exactJson(row, values) : shownJson(row, values, audience);
}

/** Figures below every threshold of the audience are the only ones that the gate changes. */
function needsNoGate(row: SeriesRow, values: readonly string[], audience: Audience): boolean {
  if (row.activity === 'SAFEGUARDING') return false;
  const { sensitive, plain } = THRESHOLDS[audience];
  const largest = Math.max(sensitive, plain);
  if (largest === 0) return true;
  const isClear = (count: number) => count === 0 || count >= largest;
  return (
    values.every((value) => value === '' || isClear(Number(value))) &&
    SUMS.every((sum) => isClear(row[sum] ?? 0))
  );
}

function exactJson(row: SeriesRow, values: readonly string[]): string {
  let cells = '';
  for (let index = 0; index < values.length; index += 1)
    if (values[index] !== '') cells += `${cells ? ',' : ''}${HEADS[index]}${values[index]}}`;
  const { total, female, male, knownSexAge, withDisability, asked } = row;
  return `{"period":"${row.period}","total":${total},"female":${female},"male":${male},"knownSexAge":${knownSexAge},"withDisability":${withDisability},"asked":${asked},"cells":[${cells}]}`;
}

function shownJson(row: SeriesRow, values: readonly string[], audience: Audience): string {
  const activity = row.activity as Activity;
  const counts = values.map((value) => (value === '' ? null : Number(value)));
  const table = suppressCells({ activity, cells: asShown(counts) }, audience);
  const { cells, totalStands, disabilityStands } = guardRows(table, counts, thresholdOf('people', audience));
  const stands = (sum: Sum) => (sum === 'withDisability' ? disabilityStands : totalStands || sum === 'asked');
  const subject = subjectOfActivity(activity);
  const sums = SUMS.map((sum) => {
    const shown = suppressCount(
      { value: row[sum] },
      sum === 'withDisability' ? 'disability' : subject,
      audience,
    );
    return { sum, value: stands(sum) ? shown.value : null };
  });
  const hidden = sums.filter(({ sum, value }) => value === null && row[sum] !== null).map(({ sum }) => sum);
  const list = cells.flatMap(({ value, reason }, index) => {
    if (value === null && !reason) return [];
    return [`${HEADS[index]}${reason ? SUPPRESSED : `${value}}`}`];
  });
  const written = sums.map(({ sum, value }) => `"${sum}":${value}`).join(',');
  const note = hidden.length > 0 ? `,"suppressed":${JSON.stringify(hidden)}` : '';
  return `{"period":"${row.period}",${written}${note},"cells":[${list.join(',')}]}`;
}
