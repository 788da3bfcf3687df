import { type Audience, closerThan } from '../audiences.js';
import type { Activity } from '../codes.js';
import { suppressFigure, thresholdOf } from '../disclosure.js';
import type { PeopleRow } from '../kpi/facts.js';
import { ofDisabilityShare } from '../kpi/people.js';
import type { PeopleSums } from '../kpi/people-sums.js';
import { type Figure, total } from '../kpi/point.js';
import { ADDED_UP, type GroupShare } from './added-up.js';
import { suppressPartner, takenAway } from './partners.js';
import { OF_DISABILITY, SUM_NAMES, type SumName } from './people-places.js';

const OF_ASKED: GroupShare = { above: ['withAsked'], below: ['withAsked', 'without'], subject: 'disability' };

/** Reported people of a period that KPIs tell of together, by a group that they are cut by. */
type Groups = ReadonlyMap<string, readonly PeopleRow[]>;

/** What a group tells. */
interface Tells {
  /** the same of each group */
  readonly name: string;
  readonly figure: Figure;
  readonly share: GroupShare;
  /** of one activity of several that are added up: not told itself, but its sum over the groups is */
  readonly isPiece?: true;
}
type TellsOf = (rows: readonly PeopleRow[]) => readonly Tells[];

const familyOf = (activity: Activity) =>
  ADDED_UP.find(({ holds }) => holds({ activity, beneficiaryType: 'direct', stage: 'confirmed' }));

function figureOf(rows: readonly PeopleRow[], { above, below }: GroupShare): Figure {
  const sum = (names: readonly (keyof PeopleSums)[]) =>
    total(rows.flatMap(({ sums }) => names.map((name) => sums[name])));
  return { value: null, numerator: sum(above) ?? 0, denominator: sum(below) };
}

function told(name: string, rows: readonly PeopleRow[], share: GroupShare): Tells[] {
  const figure = figureOf(rows, share);
  return figure.denominator === null ? [] : [{ name, figure, share }];
}

const methodOf = ({ activity, disabilityMethod }: PeopleRow) => `${activity} ${disabilityMethod ?? ''}`;

/** With disability of those asked, by activity and method. */
const sharesByMethod: TellsOf = (rows) =>
  [...by(rows.filter(ofDisabilityShare), methodOf)].flatMap(([method, of]) => told(method, of, OF_ASKED));

/** Everything that KPIs tell of people of one family. */
const allShares: TellsOf = (rows) => {
  const [first] = rows;
  const family = first && familyOf(first.activity);
  const own = rows.filter((row) => family?.holds(row));
  const pieces = [...by(own, ({ activity }) => activity)];
  const shares = (family?.ofGroups ?? []).flatMap((share, nth) => [
    ...told(`${nth}`, own, share),
    ...pieces.flatMap(([activity, of]) =>
      told(`${nth} ${activity}`, of, share).map((one) => ({ ...one, isPiece: true as const })),
    ),
  ]);
  return [...shares, ...sharesByMethod(rows)];
};

function by(
  rows: readonly PeopleRow[],
  keyOf: (row: PeopleRow) => string,
): ReadonlyMap<string, readonly PeopleRow[]> {
  const found = new Map<string, PeopleRow[]>();
  for (const row of rows) {
    const own = found.get(keyOf(row));
    if (own) own.push(row);
    else found.set(keyOf(row), [row]);
  }
  return found;
}

/** What a group tells, as an audience is kept from small counts of it. */
interface Judged extends Tells {
  readonly group: string;
  readonly isSmall: boolean;
  readonly threshold: number;
}

function judged(groups: Groups, tells: TellsOf, audience: Audience): Judged[] {
  return [...groups].flatMap(([group, rows]) =>
    tells(rows).map((one) => {
      const { subject } = one.share;
      const isSmall = suppressFigure(one.figure, subject, audience).reason === 'suppressed';
      return { ...one, group, isSmall, threshold: thresholdOf(subject, audience) };
    }),
  );
}

/** The figures of which a hidden group has a small one, each as the groups have it. */
function threatened(figures: readonly Judged[], hidden: ReadonlySet<string>): Judged[][] {
  const names = new Set(
    figures.flatMap(({ name, group, isSmall }) => (isSmall && hidden.has(group) ? [name] : [])),
  );
  return [...names].map((name) => figures.filter((one) => one.name === name));
}

type PeopleOf = (group: string) => number;

/**
 * The groups of which nothing is told: those of small figures, and the smallest others until none follows from the rest.
 * @param peopleOf how many people a group has, where that is told to whoever is shown every count of sex × age
 */
function hiddenAmong(
  groups: Groups,
  tells: TellsOf,
  peopleOf: PeopleOf | null,
  audience: Audience,
): ReadonlySet<string> {
  const closer = closerThan(audience);
  const hidden = new Set(closer ? hiddenAmong(groups, tells, peopleOf, closer) : []);
  const figures = judged(groups, tells, audience);
  const toldOf = thresholdOf('people', audience) === 0 ? peopleOf : null;
  for (const { group } of figures.filter(({ isSmall, isPiece }) => isSmall && !isPiece)) hidden.add(group);
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const alike of threatened(figures, hidden)) {
      hideBeside(alike, hidden);
      if (toldOf) makeRoom(alike, hidden, toldOf);
    }
  }
  return hidden;
}

/** Adds the smallest groups until the hidden ones have room enough, where all of them together would have it. */
function makeRoom(alike: readonly Judged[], hidden: Set<string>, peopleOf: PeopleOf): void {
  if (!leaveRoom(alike, new Set(alike.map(({ group }) => group)), peopleOf)) return;
  const bySize = [...alike].sort((a, b) => (a.figure.denominator ?? 0) - (b.figure.denominator ?? 0));
  for (const { group } of bySize) if (!leaveRoom(alike, hidden, peopleOf)) hidden.add(group);
}

/** Adds the smallest groups until the hidden ones among some figures keep each other vague. */
function hideBeside(alike: readonly Judged[], hidden: Set<string>): void {
  const given = alike.map(({ figure }) => figure);
  const shown = alike.map(({ figure, group }) => (hidden.has(group) ? takenAway(figure) : figure));
  const threshold = alike[0]?.threshold ?? 0;
  for (const [nth, { reason }] of suppressPartner(given, shown, { threshold }).entries())
    if (reason === 'suppressed') hidden.add(alike[nth]?.group ?? '');
}

/**
 * Whether hidden figures stay vague where the people of each group are told: none holds more of them than it has people,
 * so that some would have to be in the others. What is small over all groups is told of none.
 */
function leaveRoom(alike: readonly Judged[], hidden: ReadonlySet<string>, peopleOf: PeopleOf): boolean {
  const counts = (of: (figure: Figure) => number) =>
    alike.map(({ group, figure, threshold }) => ({
      count: of(figure),
      people: peopleOf(group),
      isHidden: hidden.has(group),
      threshold,
    }));
  return [
    counts(({ numerator }) => numerator ?? 0),
    counts(({ numerator, denominator }) => (denominator ?? 0) - (numerator ?? 0)),
  ].every(areVague);
}

interface Held {
  readonly count: number;
  readonly people: number;
  readonly isHidden: boolean;
  readonly threshold: number;
}

function areVague(held: readonly Held[]): boolean {
  const sumOf = (some: readonly Held[], name: 'count' | 'people') =>
    some.reduce((sum, one) => sum + one[name], 0);
  const hidden = held.filter(({ isHidden }) => isHidden);
  const [all, sum, room] = [sumOf(held, 'count'), sumOf(hidden, 'count'), sumOf(hidden, 'people')];
  return hidden.every(({ count, people, threshold }) => {
    if (count === 0 || count >= threshold || all < threshold) return true;
    const width = Math.min(sum, people) - Math.max(0, sum - (room - people));
    return width >= Math.min(threshold - 2, people);
  });
}

/** What of the hidden groups is not told: of disability alone where sex × age is always shown and leaves room enough, else everything. */
function namesHidden(
  groups: Groups,
  hidden: ReadonlySet<string>,
  peopleOf: PeopleOf,
  audience: Audience,
): readonly SumName[] {
  if (thresholdOf('people', audience) > 0) return SUM_NAMES;
  const figures = judged(groups, allShares, audience);
  const isVague = threatened(figures, hidden).every((alike) => leaveRoom(alike, hidden, peopleOf));
  return isVague ? OF_DISABILITY : SUM_NAMES;
}

/** A way to cut people: the group that a row belongs to. */
export type WayToCut = (row: PeopleRow) => string;

/** The rows of the groups that are hidden where one way of cutting stands alone, and what of them is. */
function decidedAlone(family: readonly PeopleRow[], way: WayToCut, audience: Audience) {
  const groups = by(family, way);
  const peopleOf = (group: string) => total((groups.get(group) ?? []).map(({ sums }) => sums.total)) ?? 0;
  const hidden = hiddenAmong(groups, allShares, peopleOf, audience);
  const rows = family.filter((row) => hidden.has(way(row)));
  return { rows, names: namesHidden(groups, hidden, peopleOf, audience) };
}

/**
 * What an audience is not told of reported rows where figures are cut finer than the tables of series. A group of a
 * period is told of, or it is not, in all that KPIs count of its people together (risk education; KPI-05's three
 * activities; land handed over; any other activity), with what KPI-13 tells of them: else one KPI told what another hides.
 * Whoever is hidden by one way of cutting is hidden by all, with the groups they are in: of all these only their sum is told.
 * @param rows of each period all people that were reported
 * @param asked the way that they are cut, one of `ways`
 * @param ways all that the audience may cut them by
 * @returns the sums that are hidden of a row; absent = none
 * @source docs/methodology.md#disclosure
 */
export function hiddenByGroup(
  rows: readonly PeopleRow[],
  { asked, ways }: { readonly asked: WayToCut; readonly ways: readonly WayToCut[] },
  audience: Audience,
): ReadonlyMap<PeopleRow, readonly SumName[]> {
  const families = by(rows, ({ period, activity }) => `${period} ${familyOf(activity)?.name ?? activity}`);
  const found = [...families.values()].flatMap((family) => {
    const telling = ways.filter((way) => way === asked || by(family, way).size > 1);
    const decided = telling.map((way) => decidedAlone(family, way, audience));
    const hidden = new Set(decided.flatMap((one) => one.rows.map(asked)));
    const names = decided.some((one) => one.names === SUM_NAMES) ? SUM_NAMES : OF_DISABILITY;
    return family.flatMap((row) => (hidden.has(asked(row)) ? [[row, names] as const] : []));
  });
  return new Map(found);
}

/**
 * The same of the share of persons with disabilities, whatever it is cut by: the methods of an activity are groups of the
 * people asked, whose sum is told. They are judged by their counts, whether too few were asked to tell of them or not.
 * @param rows of each period all people that were reported
 * @returns the sums that are hidden of a row; absent = none
 * @source docs/methodology.md#disclosure
 */
export function hiddenByMethod(
  rows: readonly PeopleRow[],
  audience: Audience,
): ReadonlyMap<PeopleRow, readonly SumName[]> {
  const activities = by(rows.filter(ofDisabilityShare), ({ period, activity }) => `${period} ${activity}`);
  const found = [...activities.values()].flatMap((asked) => {
    const hidden = hiddenAmong(by(asked, methodOf), (of) => told('', of, OF_ASKED), null, audience);
    return asked.flatMap((row) => (hidden.has(methodOf(row)) ? [[row, OF_DISABILITY] as const] : []));
  });
  return new Map(found);
}
