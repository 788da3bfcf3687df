import { createHash } from 'node:crypto';
import { type Audience, signOf, thresholdsOf } from '../domain/audiences.js';
import type { Activity, BeneficiaryType } from '../domain/codes.js';
import type { PeopleSums } from '../domain/kpi/people-sums.js';
import { quarterAround } from '../domain/period.js';
import { addedUpOf } from '../domain/protection/added-up.js';
import { type HiddenPeople, hiddenAlone, hiddenPeople } from '../domain/protection/hidden-people.js';
import { SUM_NAMES } from '../domain/protection/people-places.js';
import { type PeopleTable, restsOf } from '../domain/protection/people-table.js';

/** The people of one series in one period, as the rollup keeps them. `''` as stage = none. */
export interface SeriesRow extends PeopleSums {
  readonly period: string;
  readonly activity: Activity;
  readonly beneficiaryType: BeneficiaryType;
  readonly stage: string;
  /** the 120 positions of `cells@1` as JSON text, `null` where none was collected */
  readonly cells: string;
  /** the people of its rows and age bands, as JSON text */
  readonly rows: string;
}

/** Which series of which period. */
type Named = Pick<SeriesRow, 'period' | 'activity' | 'beneficiaryType'> & { readonly stage: string | null };

/** What of the people of some periods an audience is not shown; `null` = all is. */
export interface Hidden {
  readonly isNothing: boolean;
  /** of a series' people */
  readonly of: (series: Named) => HiddenPeople | null;
  /** of the people of all series that KPIs add up with this one */
  readonly ofSum: (series: Named) => HiddenPeople | null;
  /** of a series' people over the whole quarter that its period lies in */
  readonly ofSeriesQuarter: (series: Named) => HiddenPeople | null;
  /** of the people of all series over that quarter */
  readonly ofQuarter: (series: Named) => HiddenPeople | null;
}

/** By which decision a figure of a row is judged. */
type Reading = Exclude<keyof Hidden, 'isNothing'>;

/**
 * By which decision a sum of rows is judged: that on each row's own series, or that on what rows are told added up to.
 * @param to of one activity, or of all series; over whole quarters, or of some of their months
 * @param isTold whether the sum is told of a period, of a quarter, of a series over a quarter
 */
export function readingOf(
  to: { readonly ofActivity: boolean; readonly isWhole: boolean },
  isTold: (of: 'ofPeriod' | 'ofQuarter' | 'ofSeries') => boolean,
): Reading {
  if (to.ofActivity) return to.isWhole && isTold('ofSeries') ? 'ofSeriesQuarter' : 'of';
  if (to.isWhole && isTold('ofQuarter')) return 'ofQuarter';
  return isTold('ofPeriod') ? 'ofSum' : 'of';
}

const ALL = () => null;
const NOTHING: Hidden = { isNothing: true, of: ALL, ofSum: ALL, ofSeriesQuarter: ALL, ofQuarter: ALL };

/** Which series, in one word, and which of which period. */
const seriesOf = ({ activity, beneficiaryType, stage }: Named) =>
  `${activity} ${beneficiaryType} ${stage ?? ''}`;
const nameOf = (series: Named) => `${series.period} ${seriesOf(series)}`;

/** Rows that are decided together: a series that nothing is added up with is decided alone. */
function togetherWith(series: Named): string {
  const group = addedUpOf(series);
  return group ? `${quarterAround(series.period)} ${group.name}` : nameOf(series);
}

/** What was decided of the rows at hand, by who asks: every KPI of a comparison reads it anew. */
const ofRows = new WeakMap<readonly SeriesRow[], Map<string, Hidden>>();

/**
 * Decides what of the people of some periods an audience is not shown: the one decision that every answer reads.
 * @param rows of each quarter all periods, and all series of a kind that KPIs add up, or the decision would be another;
 * never changed afterwards: what is decided of them once is not decided again
 */
export function hiddenIn(rows: readonly SeriesRow[], audience: Audience): Hidden {
  const known = ofRows.get(rows) ?? new Map<string, Hidden>();
  ofRows.set(rows, known);
  const sign = signOf(audience);
  const hidden = known.get(sign) ?? hiddenAnew(rows, audience);
  known.set(sign, hidden);
  return hidden;
}

function hiddenAnew(rows: readonly SeriesRow[], audience: Audience): Hidden {
  const touched = new Set(rows.filter(mayBeSmallTo(audience)).map(togetherWith));
  if (touched.size === 0) return NOTHING;
  const together = new Map<string, SeriesRow[]>();
  for (const row of rows) {
    const key = togetherWith(row);
    const others = together.get(key);
    if (others) others.push(row);
    else if (touched.has(key)) together.set(key, [row]);
  }
  const found = [...together].flatMap(([key, members]) =>
    [...decided(members, audience)].map(([name, hidden]) => [`${key} ${name}`, hidden] as const),
  );
  const all = new Map(found);
  const read = (series: Named, name: string) => all.get(`${togetherWith(series)} ${name}`) ?? null;
  return {
    isNothing: found.every(([, hidden]) => hidden === null),
    of: (series) => read(series, nameOf(series)),
    ofSum: (series) => read(series, addedUpOf(series) ? series.period : nameOf(series)),
    ofSeriesQuarter: (series) => read(series, addedUpOf(series) ? seriesOf(series) : nameOf(series)),
    ofQuarter: (series) => read(series, addedUpOf(series) ? 'quarter' : nameOf(series)),
  };
}

/** Decisions on rows that are decided together, by what they are about: a series of a period, a period, the quarter. */
type Decisions = ReadonlyMap<string, HiddenPeople | null>;

/** So many decisions are remembered: more than a comparison of sixty countries over a year needs, some eighty megabytes at most. */
const MOST_REMEMBERED = 8_000;
const remembered = new Map<string, Decisions>();

/** Decided once for the same figures: it is asked again at every read, and a verified month hardly ever changes. */
function decided(rows: readonly SeriesRow[], audience: Audience): Decisions {
  const sorted = [...rows].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const key = fingerprint(sorted, audience);
  const known = remembered.get(key) ?? decide(sorted, audience);
  remembered.delete(key);
  remembered.set(key, known);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return known;
}

function tableOf(row: SeriesRow): PeopleTable {
  const [cells, rows] = [JSON.parse(row.cells), JSON.parse(row.rows)];
  return { activity: row.activity, series: seriesOf(row), cells, rows, sums: row };
}

function decide(rows: readonly SeriesRow[], audience: Audience): Decisions {
  const [first] = rows;
  const group = first && addedUpOf(first);
  if (!group) return new Map(rows.map((row) => [nameOf(row), hiddenAlone(tableOf(row), audience)]));
  const periods = [...new Set(rows.map(({ period }) => period))];
  const members = periods.map((period) => rows.filter((row) => row.period === period));
  const {
    periods: found,
    series,
    sum,
  } = hiddenPeople(
    members.map((some) => some.map(tableOf)),
    group.told,
    audience,
  );
  const decisions = new Map<string, HiddenPeople | null>([['quarter', sum], ...series]);
  for (const [nth, period] of periods.entries()) {
    decisions.set(period, found[nth]?.sum ?? null);
    for (const [at, row] of (members[nth] ?? []).entries())
      decisions.set(nameOf(row), found[nth]?.tables[at] ?? null);
  }
  return decisions;
}

function fingerprint(rows: readonly SeriesRow[], audience: Audience): string {
  const hash = createHash('sha256').update(signOf(audience));
  for (const row of rows)
    hash.update(`|${nameOf(row)} ${SUM_NAMES.map((name) => row[name]).join()} ${row.cells} ${row.rows}`);
  return hash.digest('base64');
}

/** Whether anything of a row could be small at all: most months of most countries need not be read cell by cell. */
function mayBeSmallTo(audience: Audience): (row: SeriesRow) => boolean {
  const { sensitive, plain } = thresholdsOf(audience);
  const largest = Math.max(sensitive, plain);
  // in the text of the cells: a count below the threshold has no more digits than the last one before it
  const short = new RegExp(`[[,][1-9]\\d{0,${String(largest - 1).length - 1}}[,\\]]`);
  const isSmall = (count: number | null) => count !== null && count > 0 && count < largest;
  return (row) =>
    row.activity === 'SAFEGUARDING' ||
    (largest > 0 && (short.test(row.cells) || sumsAndRests(row).some(isSmall)));
}

function sumsAndRests(row: SeriesRow): (number | null)[] {
  const rests = restsOf({ rows: JSON.parse(row.rows), sums: row });
  return [...SUM_NAMES.map((name) => row[name]), ...Object.values(rests)];
}
