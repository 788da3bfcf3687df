import {
  type Alternative,
  connected,
  type Figure,
  furthest,
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
}

const isSmall = ({ value, threshold }: Figure) => value > 0 && value < threshold;

/** Whether a small count is left as vague as its mark says: it could be any of as many numbers as 1…n−1 are. */
function isVague(search: Search, place: number): boolean {
  const { value = 0, threshold = 0 } = search.figures[place] ?? {};
  const isEnough = () => {
    const seen = search.known.map((one) => one.get(place) ?? value);
    return valuesBetween(Math.min(value, ...seen), Math.max(value, ...seen)) >= threshold - 1;
  };
  if (isEnough()) return true;
  const found = furthest(search, search.ties, search.hidden, place);
  if (!found) return true;
  search.known = [...search.known, ...found];
  return isEnough();
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

function nextToHide(search: Search, place: number): number | null {
  const near = cheapest(search, tightest(search, place));
  return near ?? cheapest(search, connected(place, search.ties, search.hidden).used);
}

/** Shows again what turned out not to be needed, the dearest first. */
function pare(search: Search, small: readonly number[], added: readonly number[]): void {
  const costOf = (place: number) => search.figures[place]?.cost ?? 0;
  for (const place of [...added].sort((a, b) => costOf(b) - costOf(a))) {
    const { known } = search;
    const real = search.figures[place]?.value;
    search.hidden.delete(place);
    search.known = known.filter((one) => (one.get(place) ?? real) === real);
    if (small.every((one) => isVague(search, one))) continue;
    search.hidden.add(place);
    search.known = known;
  }
}

/**
 * Which figures must not be shown so that no small count can be computed back: the small ones, and beside them as few
 * and as cheap others as a stepwise search finds. Every hidden small count is left at least n−1 possible values; hiding
 * more for the sake of another only widens them.
 * @returns the places of what is hidden; figures that are never published are not among them
 * @source docs/methodology.md#disclosure
 */
export function complement(publication: Publication): Set<number> {
  const { figures } = publication;
  const places = (holds: (figure: Figure) => boolean) =>
    figures.flatMap((figure, place) => (holds(figure) ? [place] : []));
  const small = places(isSmall);
  if (small.length === 0) return new Set();
  const never = places(({ cost, value }) => cost === null && value > 0);
  const search: Search = {
    ...publication,
    ties: tiesOf(publication),
    hidden: new Set([...small, ...never]),
    known: [],
  };
  const added: number[] = [];
  for (const place of small)
    while (!isVague(search, place)) {
      const next = nextToHide(search, place);
      if (next === null) break;
      search.hidden.add(next);
      added.push(next);
    }
  pare(search, small, added);
  return new Set([...search.hidden].filter((place) => figures[place]?.cost !== null));
}
