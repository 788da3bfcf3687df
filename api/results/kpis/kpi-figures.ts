import { type Audience, closerThan, isOutside, thresholdsOf } from '../../domain/audiences.js';
import { type KpiSeries, makingParts, suppressKpi, suppressRange } from '../../domain/disclosure.js';
import { computeKpi } from '../../domain/kpi/compute.js';
import {
  type Dimension,
  type KpiDefinition,
  TIME_DIMENSIONS,
  type TimeDimension,
} from '../../domain/kpi/definition.js';
import type { ExcludedPeriod, Figure, KpiPoint } from '../../domain/kpi/point.js';
import { parsePeriod } from '../../domain/period.js';
import { isOfEnds, whyHidden } from '../../domain/protection/ends.js';
import { suppressGroups } from '../../domain/protection/groups.js';
import { takenAway } from '../../domain/protection/partners.js';
import { isRolling } from '../../domain/protection/rolling.js';
import { STOCK_KINDS } from '../../domain/record-kinds.js';
import type { Months } from '../months.js';
import { masked, type ResultFacts, standing } from './masked.js';
import { isToldOfOlder, type MaybeOlder, withNothing } from './older-versions.js';
import { assertProtected } from './protected-cuts.js';
import { spanOf, toldBeside } from './told-by-ends.js';

/** What a KPI shows to an audience: every figure here has passed the gate. */
export interface KpiFigures {
  readonly points: readonly KpiPoint[];
  readonly excluded: readonly ExcludedPeriod[];
}

/** Of a stock the latest snapshot counts: its figure over a range is no sum that a month could be taken from. */
const isStock = ({ needs }: KpiDefinition) =>
  needs.every((need) => need.startsWith('levels:') || STOCK_KINDS.some((kind) => need === `records:${kind}`));

const isTime = (one: Dimension) => TIME_DIMENSIONS.includes(one as TimeDimension);

/**
 * A KPI over the months asked for, cut as asked, as the audience may see it. A KPI of people reads what was decided of
 * their tables, and of groups that are finer. Of any other protection is judged month by month: a longer span that holds a suppressed
 * month is suppressed too, and groups of one period are judged side by side.
 * @throws DomainError `kpi-not-cut-so`
 */
export function kpiFigures(
  definition: MaybeOlder,
  facts: ResultFacts,
  asked: { readonly months: Months; readonly by: readonly Dimension[] },
  audience: Audience,
): KpiFigures {
  const own = judged(definition, facts, asked, audience);
  const closer = closerThan(audience);
  // What rolls, and stocks, are told by other ends to each: nothing hidden here does not say that nothing is hidden there.
  const theirs =
    closer && (isOfEnds(definition.code) || own.points.some(isTakenFrom))
      ? kpiFigures(definition, facts, asked, closer).points
      : [];
  const why = whyHidden(definition.code);
  const points = own.points
    .map((point, nth) => withoutTheirs(point, theirs[nth]))
    .map((point) => (why && isHidden(point) ? { ...point, why } : point));
  return { ...own, points };
}

const isHidden = ({ reason }: Figure) => reason === 'suppressed';
const isTakenFrom = (point: KpiPoint) => [point, ...(point.parts ?? [])].some(isHidden);

/** A point without what is hidden from those who see more. */
function withoutTheirs(point: KpiPoint, theirs: KpiPoint | undefined): KpiPoint {
  if (!theirs) return point;
  const parts = point.parts?.map((part, nth) => {
    const other = theirs.parts?.[nth];
    return other && isHidden(other) ? takenAway(part) : part;
  });
  const shown = isHidden(theirs) ? takenAway(point) : point;
  return parts ? { ...shown, parts } : shown;
}

/** The figures as one audience alone would be shown them. */
function judged(
  definition: MaybeOlder,
  facts: ResultFacts,
  asked: { readonly months: Months; readonly by: readonly Dimension[] },
  audience: Audience,
): KpiFigures {
  const { months, by } = asked;
  assertProtected(definition, by, audience);
  const given = computeKpi(definition, facts, { ...months, by });
  if (!isToldOfOlder(definition, facts, asked, audience))
    return {
      points: given.points.map((point) => seen(withNothing(point), audience)),
      excluded: given.excluded,
    };
  const tell = toldBeside(definition, facts, months, audience);
  const suppressed = (point: KpiPoint) => suppressKpi(tell(point), definition, audience);
  const compute = (some: ResultFacts, cut: readonly Dimension[], isPiece = false) =>
    computeKpi(definition, some, { ...months, by: cut, isPiece }).points;
  // What is withheld because too few were asked is judged by its counts all the same.
  const judge = (some: ResultFacts, cut: readonly Dimension[]) => {
    const counted = compute(some, cut, true);
    return compute(some, cut).map((point, nth) =>
      withoutTheirs(suppressed(point), counted[nth] && suppressed(counted[nth])),
    );
  };
  const told = (points: readonly KpiPoint[]) => ({
    points: points.map((point) => seen(point, audience)),
    excluded: given.excluded,
  });
  if (isOfPeople(definition))
    return told(decided(given.points, definition, facts, asked, audience).map(suppressed));
  const groups = by.filter((one) => !isTime(one));
  const beside = (some: ResultFacts, time: readonly Dimension[], shown: readonly KpiPoint[]) =>
    groups.length === 0
      ? shown
      : withPartners(compute(some, [...groups, ...time], true), shown, () => compute(some, time, true), {
          threshold: thresholdsOf(audience).sensitive,
          making: makingParts(definition),
        });
  if (judgedAlone(definition, by)) return told(beside(facts, by.filter(isTime), judge(facts, by)));
  const reported = asReported(facts).flatMap(({ some, time }) =>
    beside(some, [time], judge(some, [...groups, time])),
  );
  const ranges = bySpan(
    given.points,
    reported,
    (point) => JSON.stringify(groups.map((one) => point[one])),
    (series) => suppressRange(series, definition, audience),
  );
  return told(beside(facts, by.filter(isTime), ranges));
}

const isOfPeople = ({ needs, subject }: KpiDefinition) =>
  needs.includes('rollup') && subject !== 'safeguarding';

/** Points that rest on nothing which the audience is not shown of the people themselves. */
function decided(
  points: readonly KpiPoint[],
  definition: KpiDefinition,
  facts: ResultFacts,
  asked: { readonly months: Months; readonly by: readonly Dimension[] },
  audience: Audience,
): readonly KpiPoint[] {
  const hidden = masked(facts, definition, asked, audience);
  if (!hidden) return points;
  const { months, by } = asked;
  return standing(points, computeKpi(definition, hidden, { ...months, by }).points, definition, by);
}

/** A stock, or a figure that rolls over months, is over a range what it is at its end. */
function judgedAlone(definition: KpiDefinition, by: readonly Dimension[]): boolean {
  const isOfEnd = isStock(definition) || isRolling(definition.code);
  return by.includes('month') || isOfEnd || !definition.disaggregations.includes('month');
}

/** What was reported: month by month, and beside the months what came in by the quarter. */
function asReported(facts: ResultFacts): { some: ResultFacts; time: Dimension }[] {
  const monthly = { some: facts, time: 'month' } as const;
  const isQuarterly = ({ period }: { readonly period: string }) => parsePeriod(period).kind === 'quarter';
  const quarterly = { ...facts, records: facts.records.filter(isQuarterly) };
  if (quarterly.records.length === 0) return [monthly];
  return [monthly, { some: quarterly, time: 'quarter' }];
}

/** Each point beside the reported ones inside it and of its group. */
function bySpan(
  points: readonly KpiPoint[],
  reported: readonly KpiPoint[],
  keyOf: (point: KpiPoint) => string,
  suppress: (series: KpiSeries) => KpiPoint,
): KpiPoint[] {
  const dated = new Map<string, { first: string; last: string; point: KpiPoint }[]>();
  for (const point of reported)
    dated.set(keyOf(point), [...(dated.get(keyOf(point)) ?? []), { point, ...spanOf(point.period) }]);
  return points.map((range) => {
    const { first, last } = spanOf(range.period);
    const within = (dated.get(keyOf(range)) ?? []).filter((one) => one.first >= first && one.last <= last);
    return suppress({ range, months: within.map(({ point }) => point) });
  });
}

/** The groups of each period side by side; `wholes` are computed only where a group, or a part of one, is hidden. */
function withPartners(
  given: readonly KpiPoint[],
  shown: readonly KpiPoint[],
  wholes: () => readonly KpiPoint[],
  around: { readonly threshold: number; readonly making: readonly string[] },
): readonly KpiPoint[] {
  if (!shown.some(isTakenFrom)) return shown;
  const placesOf = new Map<string, number[]>();
  for (const [place, { period }] of shown.entries()) {
    const places = placesOf.get(period);
    if (places) places.push(place);
    else placesOf.set(period, [place]);
  }
  const partnered = [...shown];
  for (const whole of wholes()) {
    const places = placesOf.get(whole.period) ?? [];
    const of = (points: readonly KpiPoint[]) => places.flatMap((place) => points[place] ?? []);
    for (const [nth, point] of suppressGroups(of(given), of(shown), { ...around, whole }).entries())
      partnered[places[nth] ?? 0] = point;
  }
  return partnered;
}

/** Which organisation a snapshot is of stays within the country. */
function seen(point: KpiPoint, audience: Audience): KpiPoint {
  if (!isOutside(audience)) return point;
  const { snapshots: _, ...rest } = point;
  return rest;
}
