import { limits, type Relation, type System, systemOf } from './limits.js';

/** One count of a table that is about to be published. */
export interface Figure {
  /** people, an integer ≥ 0 */
  readonly value: number;
  /** shown from this number on: 1…n−1 is hidden; 0 = whatever it is */
  readonly threshold: number;
  /** what hiding it costs a reader, beside other figures: the cheapest goes first; null = it is never published anyway */
  readonly cost: number | null;
}

/** A sum that holds among figures: the parts add up to the whole. All are places in the list of figures. */
export interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** What is published, and how it hangs together. */
export interface Publication {
  readonly figures: readonly Figure[];
  readonly sums: readonly Sum[];
}

/** A whole with its parts. */
export const membersOf = ({ whole, parts }: Sum) => [whole, ...parts];

/** The sums that each place stands in. */
export type Ties = ReadonlyMap<number, readonly Sum[]>;

/** What hangs together with what. */
export function tiesOf({ sums }: Publication): Ties {
  const ties = new Map<number, Sum[]>();
  for (const sum of sums)
    for (const place of new Set(membersOf(sum))) {
      const own = ties.get(place);
      if (own) own.push(sum);
      else ties.set(place, [sum]);
    }
  return ties;
}

/** The hidden figures that hang together with one, and the sums that tie them. */
export function connected(from: number, ties: Ties, hidden: ReadonlySet<number>) {
  const places = new Set([from]);
  const used = new Set<Sum>();
  // Both sets grow while they are walked through.
  for (const place of places) for (const sum of ties.get(place) ?? []) tie(sum, { places, used, hidden });
  return { places: [...places], used: [...used] };
}

function tie(
  sum: Sum,
  { places, used, hidden }: { places: Set<number>; used: Set<Sum>; hidden: ReadonlySet<number> },
): void {
  if (used.has(sum)) return;
  used.add(sum);
  for (const member of membersOf(sum)) if (hidden.has(member)) places.add(member);
}

/** What is hidden, as an onlooker knows it: a mark says "at least 1"; what is never published says nothing. */
const leastOf = (figure: Figure | undefined) => (figure && figure.cost !== null ? 1 : 0);

/** Numbers that fit everything published as well as the real ones do: by place, what is not hidden left out. */
export type Alternative = ReadonlyMap<number, number>;

/** Hidden figures that hang together, with all that is known of them. */
export interface Knot {
  readonly places: readonly number[];
  readonly indexOf: ReadonlyMap<number, number>;
  readonly least: readonly number[];
  readonly system: System;
}

/** What hangs together with a hidden figure. */
export function knotOf({ figures }: Publication, ties: Ties, hidden: ReadonlySet<number>, of: number): Knot {
  const { places, used } = connected(of, ties, hidden);
  const indexOf = new Map(places.map((place, index) => [place, index]));
  const system = systemOf(relationsOf(used, figures, indexOf), places.length);
  return { places, indexOf, least: places.map((place) => leastOf(figures[place])), system };
}

/**
 * The two alternatives that are furthest apart in one hidden figure; null where nothing limits it.
 * @source docs/methodology.md#disclosure
 */
export function furthest(
  { places, indexOf, least, system }: Knot,
  of: number,
): readonly [Alternative, Alternative] | null {
  const found = limits(system, indexOf.get(of) ?? 0);
  const told = (solution: readonly number[]) =>
    new Map(
      places.map((place, index) => [
        place,
        Math.round((solution[index] ?? 0) * 1e6) / 1e6 + (least[index] ?? 0),
      ]),
    );
  return found && [told(found.smallest), told(found.largest)];
}

/** What the sums say of the hidden figures alone, counted from the least that each can be; each relation once. */
function relationsOf(
  sums: readonly Sum[],
  figures: readonly Figure[],
  indexOf: ReadonlyMap<number, number>,
): Relation[] {
  const relations = new Map<string, Relation>();
  for (const { whole, parts } of sums) {
    const terms: (readonly [number, number])[] = [];
    let [name, value] = ['', 0];
    const add = (place: number, sign: 1 | -1) => {
      const index = indexOf.get(place);
      if (index === undefined) return;
      const figure = figures[place];
      terms.push([index, sign]);
      name += `${sign * (index + 1)} `;
      value += sign * ((figure?.value ?? 0) - leastOf(figure));
    };
    for (const part of parts) add(part, 1);
    add(whole, -1);
    if (!relations.has(name)) relations.set(name, { terms, value });
  }
  return [...relations.values()];
}

/**
 * How many values a hidden count could have for all that is published, the real one among them.
 * @param hidden the places that are not shown
 * @returns Infinity where nothing limits it; 1 = it is given away
 * @source docs/methodology.md#disclosure
 */
export function valuesLeft(publication: Publication, hidden: ReadonlySet<number>, of: number): number {
  const found = furthest(knotOf(publication, tiesOf(publication), hidden, of), of);
  return found ? valuesBetween(found[0].get(of) ?? 0, found[1].get(of) ?? 0) : Number.POSITIVE_INFINITY;
}

/** How many whole numbers lie from one to the other. */
export function valuesBetween(least: number, most: number): number {
  return Math.floor(most + 1e-6) - Math.ceil(least - 1e-6) + 1;
}
