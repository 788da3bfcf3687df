import { toCells } from '../cells.js';
import { cellKey, KNOWN_BANDS, KNOWN_SEXES, people } from '../cuts.js';
import { isPeriod, parsePeriod } from '../period.js';
import type { Entry } from '../report.js';
import { sumsOfCells } from '../saddd.js';
import { LEVELS, type UsualRange, usualRange } from './usual-range.js';

/** What makes two entries the same work in different periods: the key of V09 without the task, which is done once. */
export const WORK = [
  'placeCode',
  'activity',
  'projectCode',
  'implementingPartner',
  'setting',
  'beneficiaryType',
  'stage',
  'populationGroup',
] as const;

/** The work an entry is about. An absent field and `null` are the same: not given. */
export type Work = Pick<Entry, (typeof WORK)[number]>;

/** Figures of one period, in people. A row that was not given is absent, which is not 0. */
export interface Figures {
  /** `null` = nobody was counted */
  readonly total: number | null;
  /** people of each sex × age row of known sex and age, by `F,Y18T59,_T` */
  readonly rows: Readonly<Record<string, number>>;
}

/** What an operator reported of one work before, oldest first. A period without an entry of the work is absent. */
export interface PastWork extends Work {
  readonly periods: readonly (Figures & { readonly period: string })[];
}

const ROWS = KNOWN_SEXES.flatMap((sex) => KNOWN_BANDS.map((band) => ({ sex, band })));

/** The figures of an entry that are held against its past. */
export function figuresOf(entry: Pick<Entry, 'counts' | 'statedTotal' | 'disabilityAsked'>): Figures {
  const cells = toCells(entry.counts);
  const reading = people(cells, entry.disabilityAsked);
  const rows = ROWS.flatMap(({ sex, band }) => {
    const value = reading(sex, band);
    return value === null ? [] : [[cellKey(sex, band, '_T'), value] as const];
  });
  return { total: sumsOfCells(cells, entry).total, rows: Object.fromEntries(rows) };
}

/** Figures of several entries of one work, such as two tasks of it, together. */
export function together(figures: readonly Figures[]): Figures {
  const totals = figures.flatMap(({ total }) => total ?? []);
  const rows: Record<string, number> = {};
  for (const [at, value] of figures.flatMap((one) => Object.entries(one.rows)))
    rows[at] = (rows[at] ?? 0) + value;
  return { total: totals.length === 0 ? null : totals.reduce((sum, total) => sum + total, 0), rows };
}

/** Whether two entries are about the same work. */
export function isWork(a: Work, b: Work): boolean {
  return WORK.every((field) => (a[field] ?? null) === (b[field] ?? null));
}

/**
 * The past of each work, from the same operator's entries of earlier periods. Months are held against months, quarters
 * against quarters.
 * @param period that of the report, which the past is told for
 */
export function pastOf(
  period: string,
  entries: readonly (Entry & { readonly period: string })[],
): PastWork[] {
  const works = new Map<string, { work: Work; periods: Map<string, Figures[]> }>();
  for (const entry of entries.filter((one) => isAlike(one.period, period))) {
    const work = Object.fromEntries(WORK.map((field) => [field, entry[field] ?? null])) as unknown as Work;
    const key = JSON.stringify(work);
    const known = works.get(key) ?? { work, periods: new Map<string, Figures[]>() };
    known.periods.set(entry.period, [...(known.periods.get(entry.period) ?? []), figuresOf(entry)]);
    works.set(key, known);
  }
  return [...works.values()].map(({ work, periods }) => ({
    ...work,
    periods: [...periods]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([one, figures]) => ({ period: one, ...together(figures) })),
  }));
}

function isAlike(one: string, other: string): boolean {
  return isPeriod(one) && isPeriod(other) && parsePeriod(one).kind === parsePeriod(other).kind;
}

const KNOWN = new WeakMap<PastWork, Map<string, UsualRange | null>>();

/**
 * What is usual for a work: of its people in all, or of one row.
 * @param at `total`, or a row such as `F,Y18T59,_T`
 * @returns null for fewer than six periods that give the figure
 * @source docs/methodology.md#usual-range
 */
export function usualOf(past: PastWork, at: string): UsualRange | null {
  const known = KNOWN.get(past) ?? new Map<string, UsualRange | null>();
  KNOWN.set(past, known);
  const found = known.get(at);
  if (found !== undefined) return found;
  const figures = past.periods.flatMap(({ total, rows }) => (at === 'total' ? total : rows[at]) ?? []);
  const usual = usualRange(figures, at === 'total' ? LEVELS.total : LEVELS.row);
  known.set(at, usual);
  return usual;
}
