import { type Audience, MINIMUM, thresholdsOf } from './audiences.js';
import { CELL_COUNT, codesAt } from './cells.js';
import type { Activity } from './codes.js';
import type { KpiDefinition, Subject } from './kpi/definition.js';
import type { Figure, KpiPart, KpiPoint } from './kpi/point.js';
import { MIN_LEAVERS } from './kpi/staff.js';
import { suppressPartner, takenAway } from './protection/partners.js';

/** A figure as an audience sees it. `value: null` with a reason was taken away, without one it was never given. */
export interface Shown {
  readonly value: number | null;
  readonly reason?: 'suppressed';
}

const SUBJECT_OF: Partial<Record<Activity, Subject>> = {
  VA_REFERRAL: 'victim_assistance',
  VA_SERVICE: 'victim_assistance',
  CASUALTY: 'casualties',
  WORKFORCE: 'workforce',
  SAFEGUARDING: 'safeguarding',
};

/** The smallest count above 0 shown of a subject; Infinity = none, not even 0 (safeguarding). */
export function thresholdOf(subject: Subject, audience: Audience): number {
  if (subject === 'safeguarding') return Number.POSITIVE_INFINITY;
  return thresholdsOf(audience)[subject === 'people' ? 'plain' : 'sensitive'];
}

/**
 * The smallest national sum of safeguarding reports that a KPI shows; below it nothing, not even 0, to anybody: also a
 * country's monitors see the sum only.
 */
function safeguardingThreshold(audience: Audience): number {
  return Math.max(MINIMUM.country.sensitive, thresholdsOf(audience).sensitive);
}

/** Whether a count may not be shown: 1…n−1, and every count where even 0 would tell. */
function isSmall(count: number, threshold: number): boolean {
  return threshold === Number.POSITIVE_INFINITY || (count > 0 && count < threshold);
}

/** A single count of people of a subject, for example the people who bear a flag (`disability` has the same threshold). */
export function suppressCount(shown: Shown, subject: Subject, audience: Audience): Shown {
  if (shown.value === null || !isSmall(shown.value, thresholdOf(subject, audience))) return shown;
  return { value: null, reason: 'suppressed' };
}

/** What the people of an activity would tell of themselves, disability apart. */
export function subjectOfActivity(activity: Activity): Subject {
  return SUBJECT_OF[activity] ?? 'people';
}

function subjectOfCell(activity: Activity, index: number): Subject {
  return SUBJECT_OF[activity] ?? (codesAt(index).disability === '_T' ? 'people' : 'disability');
}

const remembered = new Map<string, readonly number[]>();

/** The smallest count above 0 that an audience is shown at each position; 0 = any, Infinity = none. */
export function cellThresholds(activity: Activity, audience: Audience): readonly number[] {
  const { sensitive, plain } = thresholdsOf(audience);
  const key = `${activity} ${sensitive} ${plain}`;
  const found =
    remembered.get(key) ??
    Array.from({ length: CELL_COUNT }, (_, index) => thresholdOf(subjectOfCell(activity, index), audience));
  remembered.set(key, found);
  return found;
}

function tells({ numerator, denominator, against, why }: Figure, threshold: number): boolean {
  // To whoever is shown no count so small, that few left tells more than a mark does.
  if (why === 'under_5_leavers' && threshold > MIN_LEAVERS) return true;
  if (against && tells({ value: null, ...against }, threshold)) return true;
  const rest = numerator !== null && denominator !== null ? Math.abs(denominator - numerator) : null;
  return [numerator, denominator, rest].some((count) => count !== null && isSmall(count, threshold));
}

/** A figure of people of a subject as an audience may see it, judged as a KPI that counts people is. @source docs/methodology.md#disclosure */
export function suppressFigure<T extends Figure>(figure: T, subject: Subject, audience: Audience): T {
  return tells(figure, thresholdOf(subject, audience)) ? takenAway(figure) : figure;
}

/** The parts that bound the figure itself, and those it is made of; they are shown, or not, with it. */
export function makingParts({ parts = [] }: KpiDefinition): readonly string[] {
  return ['lower', 'upper', ...parts.filter(({ makesValue }) => makesValue).map(({ code }) => code)];
}

function subjectOf(point: KpiPoint, definition: KpiDefinition): Subject {
  return point.disability === undefined ? (definition.subject ?? 'people') : 'disability';
}

/** Whether a part of a KPI's point counts people: as its definition says of it, or else of the whole. */
export function countsPeople({ code }: Pick<KpiPart, 'code'>, definition: KpiDefinition): boolean {
  const described = definition.parts?.find((part) => part.code === code);
  return described?.countsPeople ?? definition.countsPeople;
}

function partThreshold(
  part: KpiPart,
  point: KpiPoint,
  definition: KpiDefinition,
  audience: Audience,
): number {
  if (!countsPeople(part, definition)) return 0;
  const described = definition.parts?.find(({ code }) => code === part.code);
  return thresholdOf(described?.subject ?? subjectOf(point, definition), audience);
}

/**
 * A KPI's point as an audience may see it. One that counts people is suppressed when its numerator, its denominator or
 * their difference is 1…n−1 (of a ratio of shares, those of either share): value, bounds, numerator and denominator are then all null. KPIs of organisations,
 * reports, teams or meetings pass. Parts are judged each by its own figures; bounds, and parts that the value is
 * made of, together with the point.
 * @source docs/methodology.md#disclosure
 */
export function suppressKpi(point: KpiPoint, definition: KpiDefinition, audience: Audience): KpiPoint {
  if (definition.subject === 'safeguarding')
    return suppressSafeguarding(point, safeguardingThreshold(audience));
  const own = definition.countsPeople ? thresholdOf(subjectOf(point, definition), audience) : 0;
  const { parts = [] } = point;
  const making = makingParts(definition);
  const made = parts.filter(({ code }) => making.includes(code));
  const whole = [point, ...made].some((figure) => figure.reason === 'suppressed' || tells(figure, own));
  const shownParts = parts.map((part) => {
    const small = making.includes(part.code)
      ? whole
      : tells(part, partThreshold(part, point, definition, audience));
    return small ? takenAway(part) : part;
  });
  const shown = whole ? takenAway(point) : point;
  return point.parts ? { ...shown, parts: besideHidden(point, parts, shownParts, own) } : shown;
}

/** Parts that add up to the point, or to what an activity has (KPI-13: by method), are judged side by side. */
function besideHidden(
  point: KpiPoint,
  given: readonly KpiPart[],
  shown: readonly KpiPart[],
  threshold: number,
) {
  const activities = [...new Set(given.map(({ activity }) => activity))];
  let parts = suppressPartner(given, shown, { whole: point, threshold });
  for (const activity of activities) {
    const of = (all: readonly KpiPart[]) => all.filter((part) => part.activity === activity);
    if (activity === undefined || of(given).length === given.length) continue;
    const beside = suppressPartner(of(given), of(parts), { threshold });
    parts = parts.map((part) => beside[of(parts).indexOf(part)] ?? part);
  }
  return parts;
}

/** Received and handled are both shown from the threshold on; a rest of 0 tells of no report and passes. */
function suppressSafeguarding(point: KpiPoint, threshold: number): KpiPoint {
  const { numerator, denominator } = point;
  if (denominator === null) return point;
  const rest = denominator - (numerator ?? 0);
  const isTold =
    denominator >= threshold && (numerator ?? 0) >= threshold && (rest === 0 || rest >= threshold);
  return isTold ? point : takenAway(point);
}

/** A range beside the months it adds up, these as the audience is shown them. */
export interface KpiSeries {
  readonly range: KpiPoint;
  readonly months: readonly KpiPoint[];
}

/**
 * A range as an audience may see it: one that holds a suppressed month is suppressed, or the month would be the
 * difference of two ranges. The same holds part by part.
 * @source docs/methodology.md#disclosure
 */
export function suppressRange(series: KpiSeries, definition: KpiDefinition, audience: Audience): KpiPoint {
  const { months } = series;
  const range = suppressKpi(series.range, definition, audience);
  const isHidden = (figure: Figure | undefined) => figure?.reason === 'suppressed';
  const hidden = months.some(isHidden);
  const parts = range.parts?.map((part) => {
    const inMonth = months.some((point) => isHidden(point.parts?.find(({ code }) => code === part.code)));
    return inMonth ? takenAway(part) : part;
  });
  const shown = hidden ? takenAway(range) : range;
  return parts ? { ...shown, parts } : shown;
}
