import { ROLLED, type Tallied } from '../kpi/referral.js';
import { addMonths, type Month, monthsBetween, parsePeriod } from '../period.js';
import type { VaTally } from '../report.js';

/** What was counted of victims in a period: a month, or a quarter. */
export interface TalliedBy {
  readonly operatorId: string;
  readonly period: string;
  readonly record: VaTally;
}

type Count = Tallied['count'];
/** A KPI whose figures roll over months. */
export type RollingCode = keyof typeof ROLLED;
type Ends = Readonly<Record<RollingCode, ReadonlySet<Month>>>;
const COUNTS: readonly Count[] = ['identified', 'referred', 'received'];
const ROLLING = Object.keys(ROLLED) as RollingCode[];

/** Whether a KPI's figures roll over months of tallies. */
export function isRolling(code: string): code is RollingCode {
  return code in ROLLED;
}

/** So long before the first tally a figure may end: what begins then is no cut through anybody. */
const BEFORE = -14;

/** What tallies add up to, and the ends of months between which somebody could know what each count comes to. */
interface Sums {
  /** the people of a count up to the end of a month, and all before */
  readonly upTo: (count: Count, month: Month) => number;
  /** ends of months inside a quarter that was told as one: nothing of it can be cut off */
  readonly inside: ReadonlySet<Month>;
  readonly cuts: Record<Count, readonly Month[]>;
}

function sumsOf(tallies: readonly TalliedBy[], months: readonly Month[]): Sums {
  const dated = tallies.map(({ period, record }) => ({ ...parsePeriod(period), record }));
  const sums = { identified: 0, referred: 0, received: 0 };
  const found = new Map<Month, typeof sums>();
  for (const month of months) {
    for (const { record } of dated.filter(({ last }) => last === month))
      for (const count of COUNTS) sums[count] += record[count];
    found.set(month, { ...sums });
  }
  return {
    upTo: (count, month) => found.get(month)?.[count] ?? 0,
    inside: new Set(dated.flatMap(({ first, last }) => monthsBetween(first, last).slice(0, -1))),
    cuts: { identified: [], referred: [], received: [] },
  };
}

/** The cuts with those that a figure adds; null where people between two of them would be few. */
function withCuts(sums: Sums, figure: readonly Tallied[], threshold: number): Sums | null {
  const cuts = { ...sums.cuts };
  for (const { count, first, last } of figure)
    cuts[count] = [...new Set([...cuts[count], addMonths(first, -1), last])].sort();
  const holds = figure.every(({ count }) => {
    const ends = cuts[count];
    return ends.every((upTo, nth) => {
      const people = sums.upTo(count, upTo) - sums.upTo(count, ends[nth - 1] ?? '');
      return !sums.inside.has(upTo) && (people === 0 || people >= threshold);
    });
  });
  return holds ? { ...sums, cuts } : null;
}

/** With which months the figures may end, told side by side. */
function endsOf(tallies: readonly TalliedBy[], months: readonly Month[], threshold: number): Ends {
  const told = { 'KPI-14': new Set<Month>(), 'KPI-15': new Set<Month>() };
  let sums = sumsOf(tallies, months);
  for (const month of months)
    for (const code of ROLLING) {
      const next = withCuts(sums, ROLLED[code](month), threshold);
      if (next === null) continue;
      sums = next;
      told[code].add(month);
    }
  return told;
}

/**
 * Whether the rolling figures of referrals may be told by the month that they end with. Two of them differ by the months
 * that one has and the other has not: so between any two ends, and any two beginnings, each count comes to nobody, or to
 * no few. Decided from the oldest month on, KPI-14 before KPI-15: what was told stays told when months are added. By
 * operator they are not told at all.
 * @param tallies everything reported up to the last month in question
 * @param threshold the smallest count above 0 that the audience is shown
 * @source docs/methodology.md#disclosure
 */
export function rollingTold(
  tallies: readonly TalliedBy[],
  { threshold, last }: { readonly threshold: number; readonly last: Month },
): (code: RollingCode, end: Month) => boolean {
  const [begin] = tallies.map(({ period }) => parsePeriod(period).first).sort();
  if (begin === undefined) return () => true;
  const months = monthsBetween(addMonths(begin, BEFORE), last);
  const told = endsOf(tallies, months, threshold);
  return (code, end) => end < (months[0] ?? '') || told[code].has(end);
}
