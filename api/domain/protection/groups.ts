import type { Figure, KpiPart, KpiPoint } from '../kpi/point.js';
import { suppressPartner, takenAway } from './partners.js';

/** What surrounds the groups of one period. */
interface Around {
  /** the point that the groups add up to, before anything was taken away */
  readonly whole: KpiPoint;
  /** of the audience */
  readonly threshold: number;
  /** the parts that are shown, or not, with the point */
  readonly making: readonly string[];
}

/** A figure of a point: of the part with a code, of the point itself without one. */
type Read = (point: KpiPoint) => Figure | undefined;

const partOf = ({ parts = [] }: KpiPoint, code: string) => parts.find((part) => part.code === code);
const countHidden = (points: readonly KpiPoint[]) =>
  points.flatMap((point) => [point, ...(point.parts ?? [])]).filter(({ reason }) => reason === 'suppressed')
    .length;

/** Whether a part is all that the point tells: then one gives the other away. */
function isAllOf(part: Figure, { numerator, denominator }: Figure): boolean {
  return numerator !== null && part.numerator === numerator && part.denominator === denominator;
}

/** A point without one of its figures, and without those that would tell it. `given`: the point before anything was taken away. */
function withoutFigure(
  shown: KpiPoint,
  given: KpiPoint,
  code: string | null,
  making: readonly string[],
): KpiPoint {
  const taken = code === null ? given : (partOf(given, code) ?? given);
  const isWhole = code === null || making.includes(code) || isAllOf(taken, given);
  const goes = (part: KpiPart) =>
    part.code === code || (isWhole && (making.includes(part.code) || isAllOf(part, given)));
  const parts = shown.parts?.map((part) => (goes(part) ? takenAway(part) : part));
  const point = isWhole ? takenAway(shown) : shown;
  return parts ? { ...point, parts } : point;
}

/**
 * The groups of one period as an audience may see them: beside a hidden group the smallest others go, until it can no
 * longer be computed from the whole and the rest. The same holds part by part.
 * @param given the groups before anything was taken away, in the order of `shown`
 * @source docs/methodology.md#disclosure
 */
export function suppressGroups(
  given: readonly KpiPoint[],
  shown: readonly KpiPoint[],
  around: Around,
): readonly KpiPoint[] {
  const codes = [...new Set(given.flatMap(({ parts = [] }) => parts.map(({ code }) => code)))];
  let [before, found] = [-1, shown];
  while (before !== countHidden(found)) {
    before = countHidden(found);
    for (const code of [null, ...codes]) found = besideIn(code, given, found, around);
  }
  return found;
}

function besideIn(
  code: string | null,
  given: readonly KpiPoint[],
  shown: readonly KpiPoint[],
  { whole, threshold, making }: Around,
): readonly KpiPoint[] {
  const read: Read = (point) => (code === null ? point : partOf(point, code));
  const all = read(whole);
  if (!all) return shown;
  const places = [...given.keys()].filter((place) => read(given[place] as KpiPoint));
  const of = (points: readonly KpiPoint[]) =>
    places.flatMap((place) => read(points[place] as KpiPoint) ?? []);
  const judged = suppressPartner(of(given), of(shown), { whole: all, threshold });
  const found = [...shown];
  for (const [nth, place] of places.entries()) {
    const [own, real] = [found[place], given[place]];
    if (!own || !real || judged[nth]?.reason !== 'suppressed' || read(own)?.reason === 'suppressed') continue;
    found[place] = withoutFigure(own, real, code, making);
  }
  return found;
}
