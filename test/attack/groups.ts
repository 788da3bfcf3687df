// Months of people by group, and all that KPIs tell of them however they are cut and over whatever range, laid side by
// side. A name such as `2 total` is a count of the third row; what a point adds up bears the name of the question.
import { type Audience, thresholdsOf } from '../../api/domain/audiences.js';
import { type Dimension, type KpiDefinition, TIME_DIMENSIONS } from '../../api/domain/kpi/definition.js';
import type { Figure, KpiPoint } from '../../api/domain/kpi/point.js';
import { isWithin, parsePeriod } from '../../api/domain/period.js';
import { kpiFigures } from '../../api/results/kpis/kpi-figures.js';
import type { ResultFacts } from '../../api/results/kpis/masked.js';
import { bounds, type Published, riddleOf } from './attacker.js';
import type { Sum } from './month.js';

/** Something that KPIs add up: its counts by name, where it belongs, and what is known to hold of it. */
export interface Row {
  readonly period: string;
  readonly keys: Readonly<Record<string, string | null>>;
  readonly counts: Readonly<Record<string, number>>;
}

/** The counts that a figure of a KPI is made of; `of`: the rows that it adds up, where it is not all. */
export interface Made {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  readonly of?: (row: Row) => boolean;
}

export interface Question {
  readonly definition: KpiDefinition;
  /** by the code of the part; `''` = the KPI's own figure */
  readonly made: (part: string) => Made;
  readonly cuts: readonly (readonly Dimension[])[];
}

export interface Scene {
  readonly facts: ResultFacts;
  readonly rows: readonly Row[];
  /** sums that hold in each row; a part that no row counts stands for a rest, that nobody is to find out either */
  readonly holds: readonly Sum[];
  /** further sums that hold in each row, whose rests tell of nobody */
  readonly ties?: readonly Sum[];
  readonly questions: readonly Question[];
  /** from which number on a count is shown, as the audience's table of thresholds names it; null = it tells of nobody */
  readonly kept: (count: string) => 'plain' | 'sensitive' | null;
  /** every run of them is asked for */
  readonly months: readonly string[];
  /** what is published beside KPIs, and what holds of it */
  readonly beside?: (audience: Audience) => Beside;
}

/** Figures by name, as they are published, and sums that hold of them and of the counts of rows. */
export interface Beside {
  readonly shown: ReadonlyMap<string, Published>;
  readonly sums: readonly Sum[];
}

const runsOf = (months: readonly string[]) =>
  months.flatMap((from, nth) => months.slice(nth).map((to) => ({ from, to })));

/** A sum over rows, and what was told of it. */
interface Told {
  readonly name: string;
  readonly counts: readonly string[];
  readonly rows: readonly number[];
  readonly value: number | null;
}

const isTime = (one: Dimension) => (TIME_DIMENSIONS as readonly Dimension[]).includes(one);
const spanOf = (period: string) => {
  const [first = '', last] = period.split('/');
  return last ? { first, last } : parsePeriod(first);
};

function addedUp(rows: readonly Row[], point: KpiPoint, by: readonly Dimension[], { of }: Made): number[] {
  const span = spanOf(point.period);
  return rows.flatMap((row, nth) =>
    (of?.(row) ?? true) &&
    isWithin(parsePeriod(row.period), span) &&
    by.every((one) => isTime(one) || (row.keys[one] ?? null) === (point[one] ?? null))
      ? [nth]
      : [],
  );
}

function toldBy(
  { rows, facts, months: all }: Scene,
  { definition, made, cuts }: Question,
  audience: Audience,
): Told[] {
  return cuts.flatMap((by) =>
    runsOf(all).flatMap((months) =>
      kpiFigures(definition, facts, { months, by }, audience).points.flatMap((point) => {
        const group = by.map((one) => (isTime(one) ? one : `${one}=${point[one]}`)).join();
        const figures: [string, Figure][] = [
          ['', point],
          ...(point.parts ?? []).map((part): [string, Figure] => [part.code, part]),
        ];
        return figures.flatMap(([part, { numerator, denominator }]) => {
          const of = made(part);
          const inside = addedUp(rows, point, by, of);
          const name = [definition.code, part, `${months.from}/${months.to}`, point.period, group].join(' ');
          return [
            { name: `${name} above`, counts: of.numerator, rows: inside, value: numerator },
            { name: `${name} below`, counts: of.denominator, rows: inside, value: denominator },
          ].filter(({ counts }) => counts.length > 0);
        });
      }),
    ),
  );
}

const FAR = Number.POSITIVE_INFINITY;

/** A small count that somebody is to be kept from: a sum of counts of rows, its value, and how vague it is to stay. */
interface Target {
  readonly parts: readonly string[];
  readonly value: number;
  /** between the least and the most that somebody finds it to be there must lie so much */
  readonly width: number;
}

const placesOf = (rows: readonly number[], count: string) => rows.map((nth) => `${nth} ${count}`);

/** What a figure adds up, by the period in which it came in: what came in by the quarter nobody tells alone. */
function asReported({ rows }: Scene, one: Told): Told[] {
  const periods = new Set(one.rows.map((nth) => rows[nth]?.period));
  if (periods.size === 1) return [];
  return [...periods].map((period) => ({
    ...one,
    rows: one.rows.filter((nth) => rows[nth]?.period === period),
  }));
}

/** What a figure adds up and what it leaves, as far as the audience is kept from counts so small. */
function targetsOf(
  { rows, holds, kept }: Scene,
  { rows: inside, counts }: Told,
  tellsOf: ReadonlySet<string>,
  audience: Audience,
): Target[] {
  // Of a sum that no figure tells a part of, none is left over.
  const rests = holds.flatMap(({ whole, parts }) =>
    counts.includes(whole) && parts.some((one) => tellsOf.has(one)) ? parts : [],
  );
  return [...new Set([...counts, ...rests])].flatMap((count) => {
    const value = inside.reduce((sum, nth) => sum + (rows[nth]?.counts[count] ?? 0), 0);
    const as = kept(count);
    const threshold = as ? thresholdsOf(audience)[as] : 0;
    // Where the people themselves are told, they are the most that it can be.
    const people = thresholdsOf(audience).plain === 0 ? inside.map((nth) => rows[nth]?.counts.total) : [];
    const most = people.reduce<number>((sum, one) => sum + (one ?? FAR), 0) || FAR;
    const width = Math.min(threshold - 2, most);
    return value > 0 && value < threshold ? { parts: placesOf(inside, count), value, width } : [];
  });
}

/** What was told must be true, and what is said to hold must, or the attack would rest on something that is not so. */
function assertTrue({ rows, holds, ties = [] }: Scene, told: readonly Told[]): void {
  const isHeld = ({ counts }: Row) =>
    [...holds, ...ties].every(
      ({ whole, parts }) =>
        total(counts, [whole]) === total(counts, parts) && parts.every((one) => (counts[one] ?? 0) >= 0),
    );
  if (!rows.every(isHeld)) throw new Error('a sum does not hold in a row');
  for (const { name, counts, rows: inside, value } of told) {
    const real = inside.reduce((sum, nth) => sum + total(rows[nth]?.counts ?? {}, counts), 0);
    if (value !== null && value !== real) throw new Error(`${name} was told as ${value} and is ${real}`);
  }
}

const total = (values: Readonly<Record<string, number>>, names: readonly string[]) =>
  names.reduce((sum, name) => sum + (values[name] ?? 0), 0);

/** The small counts that somebody finds out, or finds out more of than their marks say. */
export function foundOutOfGroups(scene: Scene, audience: Audience): string[] {
  const told = scene.questions.flatMap((question) => toldBy(scene, question, audience));
  assertTrue(scene, told);
  const tellsOf = new Set(told.flatMap(({ counts }) => counts));
  const targets = new Map(
    [...told, ...told.flatMap((one) => asReported(scene, one))]
      .flatMap((one) => targetsOf(scene, one, tellsOf, audience))
      .map((target) => [target.parts.join(' + '), target]),
  );
  const inRows = scene.rows.flatMap((_, nth) =>
    [...scene.holds, ...(scene.ties ?? [])].map(({ whole, parts }) => ({
      whole: `${nth} ${whole}`,
      parts: parts.map((one) => `${nth} ${one}`),
    })),
  );
  const shown = told.filter(({ value }) => value !== null);
  const beside = scene.beside?.(audience) ?? { shown: [], sums: [] };
  const published = new Map<string, Published>([
    ...beside.shown,
    ...shown.map(({ name, value }) => [name, value] as const),
  ]);
  const sums = shown.map(({ name, rows, counts }) => ({
    whole: name,
    parts: counts.flatMap((count) => placesOf(rows, count)),
  }));
  const wanted = [...targets].flatMap(([whole, { parts }]) => (parts.length > 1 ? { whole, parts } : []));
  const found = bounds(riddleOf(published, [...inRows, ...beside.sums, ...sums, ...wanted]));
  return [...targets].flatMap(([name, { value, width }]) => {
    const [least, most] = found.get(name) ?? [0, Number.POSITIVE_INFINITY];
    return most - least < width ? `${name}: ${least} to ${most}, really ${value}` : [];
  });
}
