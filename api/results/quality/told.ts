import { type Audience, thresholdsOf } from '../../domain/audiences.js';
import type { Activity, BeneficiaryType } from '../../domain/codes.js';
import type { Shown } from '../../domain/disclosure.js';
import { type Figure, total } from '../../domain/kpi/point.js';
import { quarterAround } from '../../domain/period.js';
import { addedUpOf } from '../../domain/protection/added-up.js';
import { takenAway } from '../../domain/protection/partners.js';
import { PLACES, SUM_NAMES } from '../../domain/protection/people-places.js';
import {
  type FinerRow,
  ofSexAndAgeAlone,
  type Quality,
  type QualityLine,
  type QualityRow,
  qualityBy,
  qualityOf,
} from '../../domain/quality/quality.js';
import { hiddenIn, readingOf, type SeriesRow } from '../hidden-people.js';
import { cutQuarters, type Months, periodsInside } from '../months.js';

/** What each activity needs known of people; those that need nothing are absent. */
export type Needs = ReadonlyMap<string, QualityRow['needs']>;

/** Quality of which everything is taken away that rests on what is hidden. `people: null` with a reason was hidden. */
export type ToldQuality<T extends Quality = Quality> = T & { readonly reason?: 'suppressed' };

const FIGURES = [
  'complete',
  'sexAge',
  'sexNotKnown',
  'disabilityKnown',
  'disabilityNotKnown',
  'disabilityNotAsked',
] as const;

/** Whether the audience is shown every count. */
export const seesAll = (audience: Audience) => thresholdsOf(audience).sensitive === 0;

/** What rows are added up to: lines of a month, of an activity, or all there is. */
export type AddedUpTo = 'month' | 'activity' | 'all';

/**
 * The people of series met in the months, with no number at all where the audience is not shown one: what is added up of
 * them rests on what the people series and the KPIs tell, and on nothing else. What is hidden of a month may be told with
 * its whole quarter.
 * @param series whole quarters
 */
export function peopleMet(
  series: readonly SeriesRow[],
  months: Months,
  audience: Audience,
  to: AddedUpTo,
): SeriesRow[] {
  const hidden = hiddenIn(series, audience);
  const inside = new Set(periodsInside(months));
  const cut = new Set(cutQuarters(months));
  return series
    .filter(({ period, stage }) => inside.has(period) && stage !== 'expected')
    .map((row) => {
      const isWhole = to !== 'month' && !cut.has(quarterAround(row.period));
      const told = addedUpOf(row)?.told;
      const unknowable = SUM_NAMES.filter((name) => {
        const isTold = (of: 'ofPeriod' | 'ofQuarter' | 'ofSeries') =>
          told?.[of].includes(PLACES.sum(name)) ?? false;
        const read = readingOf({ ofActivity: to === 'activity', isWhole }, isTold);
        return row[name] !== null && hidden[read](row)?.sums.has(name);
      });
      return { ...row, ...Object.fromEntries(unknowable.map((name) => [name, Number.NaN])) };
    });
}

/** Of the activities that need a breakdown. */
export function qualityRows(met: readonly SeriesRow[], needs: Needs): QualityRow[] {
  return met.flatMap(({ activity, period, ...sums }) => {
    const needed = needs.get(activity);
    return needed ? [{ activity, period, needs: needed, sums }] : [];
  });
}

const isUnknowable = ({ value, upper, numerator, denominator }: Figure) =>
  [value, upper, numerator, denominator].some(Number.isNaN);

function told<T extends Quality>(quality: T): ToldQuality<T> {
  const figures = FIGURES.map((name): [string, Figure] => [
    name,
    isUnknowable(quality[name]) ? takenAway(quality[name]) : quality[name],
  ]);
  const line = { ...quality, ...Object.fromEntries(figures) };
  return Number.isNaN(quality.people) ? { ...line, people: null, reason: 'suppressed' } : line;
}

/** All rows taken together. */
export const toldWhole = (rows: readonly QualityRow[]): ToldQuality => told(qualityOf(rows));

/** Rows group by group. */
export const toldLines = (
  rows: readonly QualityRow[],
  keyOf: (row: QualityRow) => string,
): ToldQuality<QualityLine>[] => qualityBy(rows, keyOf).map(told);

/** The line of a group of which nothing may be told, but that it counted somebody. */
export function hiddenLine(key: string): ToldQuality<QualityLine> {
  const nobody = qualityOf([]);
  const figures = FIGURES.map((name) => [name, takenAway(nobody[name])]);
  return { key, ...nobody, ...Object.fromEntries(figures), reason: 'suppressed' };
}

/** By operator or place, as the audience may see it. */
export const finerRows = (rows: readonly FinerRow[], audience: Audience): readonly FinerRow[] =>
  seesAll(audience) ? rows : ofSexAndAgeAlone(rows);

/** Direct and indirect people of an activity in the months; without value: nobody was counted so, or it is hidden. */
export interface Reach {
  readonly activity: Activity;
  readonly direct: Shown;
  readonly indirect: Shown;
}

/** People reached directly and indirectly, by activity; never added to each other. */
export function reachOf(met: readonly SeriesRow[]): Reach[] {
  const activities = [...new Set(met.map(({ activity }) => activity))].sort();
  return activities.flatMap((activity) => {
    const of = (type: BeneficiaryType) =>
      shownCount(
        total(
          met
            .filter((row) => row.activity === activity && row.beneficiaryType === type)
            .map((row) => row.total),
        ),
      );
    const reach = { activity, direct: of('direct'), indirect: of('indirect') };
    return [reach.direct, reach.indirect].some(({ value, reason }) => value !== null || reason)
      ? [reach]
      : [];
  });
}

const shownCount = (count: number | null): Shown =>
  Number.isNaN(count) ? { value: null, reason: 'suppressed' } : { value: count };
