import type { Activity } from '../domain/codes.js';
import { type Audience, THRESHOLDS } from '../domain/disclosure.js';
import type { PeopleSums } from '../domain/kpi/people-sums.js';
import { type HiddenPeople, hiddenPeople } from '../domain/protection/people-table.js';

/** The people of one series in one period, as the rollup keeps them. `''` as stage = none. */
export interface SeriesRow extends PeopleSums {
  readonly period: string;
  readonly activity: Activity;
  readonly beneficiaryType: string;
  readonly stage: string;
  /** the 120 positions of `cells@1` as JSON text, `null` where none was collected */
  readonly cells: string;
}

/** A count of one digit in the text of the cells: no threshold is above ten, so that only such a count is below one. */
const ONE_DIGIT = /[[,][1-9][,\]]/;

/** So many answers are remembered before all are forgotten: some megabytes. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, HiddenPeople>();

/**
 * What of a series' period an audience is not shown; `null` = all of it is. Decided once for the same figures: it is
 * asked again at every read, and a verified month hardly ever changes.
 */
export function hiddenOf(row: SeriesRow, audience: Audience): HiddenPeople | null {
  if (!mayHoldSmall(row, audience)) return null;
  const { activity, cells, period: _, beneficiaryType: __, stage: ___, ...sums } = row;
  const key = `${audience} ${activity} ${Object.values(sums).join()} ${cells}`;
  const known = remembered.get(key) ?? hiddenPeople({ activity, cells: JSON.parse(cells), sums }, audience);
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(key, known);
  return known.isNothing ? null : known;
}

/** Whether anything could be small at all: most months of most countries need not be read cell by cell. */
function mayHoldSmall(row: SeriesRow, audience: Audience): boolean {
  if (row.activity === 'SAFEGUARDING') return true;
  const { sensitive, plain } = THRESHOLDS[audience];
  const largest = Math.max(sensitive, plain);
  if (largest === 0) return false;
  const isSmall = (count: number | null) => count !== null && count > 0 && count < largest;
  return ONE_DIGIT.test(row.cells) || sumsAndRests(row).some(isSmall);
}

function sumsAndRests(row: SeriesRow): (number | null)[] {
  const { total, female, male, knownSexAge, with: withDisability, without, asked, withAsked } = row;
  const { fullLower, fullUpper, disabilityUnknown } = row;
  const all = total ?? 0;
  const rests = [
    all - (female ?? 0) - (male ?? 0),
    all - (knownSexAge ?? 0),
    all - (withDisability ?? 0) - (without ?? 0),
    all - (fullLower ?? 0),
  ];
  const sums = [total, female, male, knownSexAge, withDisability, without, disabilityUnknown, asked];
  return [...sums, withAsked, fullLower, fullUpper, ...rests];
}
