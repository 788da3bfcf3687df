import {
  type Alternative,
  connected,
  type Figure,
  furthest,
  type Knot,
  knotOf,
  membersOf,
  type Publication,
  type Sum,
  type Ties,
  tiesOf,
  valuesBetween,
} from './publication.js';

/** A search under way: what is hidden so far, and the alternatives to the real numbers that are known to fit. */
interface Search extends Publication {
  readonly ties: Ties;
  readonly hidden: Set<number>;
  known: readonly Alternative[];
  /** what hangs together as long as nothing more is hidden or shown */
  knots: readonly Knot[];
}

/** A figure that costs so much is not hidden for being near, but only once nothing cheaper is left. */
export const DEAR = 1e6;

const isSmall = ({ value, threshold }: Figure) => value > 0 && value < threshold;

function knotAt(search: Search, place: number): Knot {
  const known = search.knots.find(({ indexOf }) => indexOf.has(place));
  const knot = known ?? knotOf(search, search.ties, search.hidden, place);
  if (!known) search.knots = [...search.knots, knot];
  return knot;
}

/** Whether so many values are known to fit for a hidden figure. */
function isSeen({ known, figures }: Search, place: number): boolean {
  const { value = 0, threshold = 0 } = figures[place] ?? {};
  let [least, most] = [value, value];
  for (const one of known) {
    const other = one.get(place) ?? value;
    if (other < least) least = other;
    if (other > most) most = other;
  }
  return valuesBetween(least, most) >= threshold - 1;
}

/** Whether a small count is left as vague as its mark says: it could be any of as many numbers as 1…n−1 are. */
function isVague(search: Search, place: number): boolean {
  if (isSeen(search, place)) return true;
  const found = furthest(knotAt(search, place), place);
  if (!found) return true;
  search.known = [...search.known, ...found];
  return isSeen(search, place);
}

/** Hides a figure, or shows it again: what hangs together with it has to be looked at anew. */
function turn(search: Search, place: number, isHidden: boolean): void {
  const near = search.ties.get(place) ?? [];
  search.knots = search.knots.filter(
    ({ indexOf }) =>
      !near.some(({ whole, parts }) => indexOf.has(whole) || parts.some((one) => indexOf.has(one))),
  );
  if (isHidden) search.hidden.add(place);
  else search.hidden.delete(place);
}

/** The cheapest figure still shown in one of the sums; null = there is none. */
function cheapest({ figures, hidden }: Search, sums: readonly Sum[]): number | null {
  let [found, least] = [null as number | null, Number.POSITIVE_INFINITY];
  for (const place of sums.flatMap(membersOf)) {
    const { value = 0, cost = null } = figures[place] ?? {};
    if (value > 0 && cost !== null && cost < least && !hidden.has(place)) [found, least] = [place, cost];
  }
  return found;
}

/** The sums of a hidden figure that narrow it most: those with the least room among the others that are hidden. */
function tightest({ figures, ties, hidden }: Search, place: number): readonly Sum[] {
  const room = (sum: Sum) =>
    membersOf(sum).reduce(
      (total, one) => total + (one !== place && hidden.has(one) ? (figures[one]?.value ?? 0) : 0),
      0,
    );
  const isOpen = (one: number) => !hidden.has(one) && (figures[one]?.value ?? 0) > 0;
  const own = (ties.get(place) ?? []).filter((sum) => membersOf(sum).some(isOpen));
  const least = Math.min(...own.map(room));
  return own.filter((sum) => room(sum) === least);
}

/** The cheapest figure of the sums that narrow most; a dear one only where nothing cheaper hangs together with it at all. */
function nextToHide(search: Search, place: number): number | null {
  const near = cheapest(search, tightest(search, place));
  if (near !== null && (search.figures[near]?.cost ?? 0) < DEAR) return near;
  return cheapest(search, connected(place, search.ties, search.hidden).used);
}

/** Shows again what turned out not to be needed, the dearest first. @param added with the small count that it was hidden for */
function pare(search: Search, small: readonly number[], added: ReadonlyMap<number, number>): void {
  const costOf = (place: number) => search.figures[place]?.cost ?? 0;
  for (const place of [...added.keys()].sort((a, b) => costOf(b) - costOf(a))) {
    const { known } = search;
    const real = search.figures[place]?.value;
    turn(search, place, false);
    search.known = known.filter((one) => (one.get(place) ?? real) === real);
    const first = added.get(place) ?? place;
    if ([first, ...small].every((one) => isVague(search, one))) continue;
    turn(search, place, true);
    search.known = known;
  }
}

/** Hides more until every small count is vague. @returns what was added, with the small count it is for; null = gave up */
function widen(search: Search, small: readonly number[], most: number): Map<number, number> | null {
  const added = new Map<number, number>();
  for (const place of small)
    while (!isVague(search, place)) {
      const next = nextToHide(search, place);
      if (next === null) break;
      if (added.size === most) return null;
      turn(search, next, true);
      added.set(next, place);
    }
  return added;
}

/**
 * Which figures must not be shown so that no small count can be computed back: the small ones, and beside them as few
 * and as cheap others as a stepwise search finds. Every hidden small count is left at least n−1 possible values; hiding
 * more for the sake of another only widens them.
 * @returns the places of what is hidden; figures that are never published are not among them
 * @source docs/methodology.md#disclosure
 */
export function complement(publication: Publication): Set<number> {
  return complementOf(publication, [], Number.POSITIVE_INFINITY) ?? new Set();
}

/**
 * As `complement`, where some figures are hidden for other reasons and stay so.
 * @param most so many more are worth their while; null = they would not do
 * @source docs/methodology.md#disclosure
 */
export function complementOf(
  publication: Publication,
  already: Iterable<number>,
  most: number,
): Set<number> | null {
  const { figures } = publication;
  const places = (holds: (figure: Figure) => boolean) =>
    figures.flatMap((figure, place) => (holds(figure) ? [place] : []));
  const small = places(isSmall);
  if (small.length === 0) return new Set(already);
  const never = places(({ cost, value }) => cost === null && value > 0);
  const search: Search = {
    ...publication,
    ties: tiesOf(publication),
    hidden: new Set([...small, ...never, ...already]),
    known: [],
    knots: [],
  };
  const added = widen(search, small, most);
  if (!added) return null;
  pare(search, small, added);
  return new Set([...search.hidden].filter((place) => figures[place]?.cost !== null));
}
