import type { ActivityDefinition } from '../activity.js';
import type { Activity } from '../codes.js';
import { subjectOfActivity } from '../disclosure.js';
import type { PeopleSums } from '../kpi/people-sums.js';
import { type Figure, ratio, total } from '../kpi/point.js';

/** People of alike entries, with what their activity needs known of them. Entries of the stage `expected` are left out. */
export interface QualityRow {
  readonly activity: Activity;
  /** month `2026-03` or quarter `2026-Q1` */
  readonly period: string;
  readonly needs: Exclude<ActivityDefinition['disaggregation'], 'none'>;
  readonly sums: Pick<
    PeopleSums,
    | 'total'
    | 'knownSex'
    | 'knownSexAge'
    | 'with'
    | 'without'
    | 'disabilityUnknown'
    | 'fullLower'
    | 'fullUpper'
  >;
}

/** The same of one operator and place: finer than what small counts are protected in. */
export interface FinerRow extends QualityRow {
  readonly operatorId: string;
  /** p-code of the first administrative level; `null` = the whole country */
  readonly adm1: string | null;
}

/**
 * Rows of operators and places as they are told to those who are not shown every count: of sex and age alone, as if no
 * activity needed more, and of no victims. What concerns disability is told by activity and month.
 * @source docs/methodology.md#data-quality
 */
export function ofSexAndAgeAlone(rows: readonly FinerRow[]): FinerRow[] {
  return rows
    .filter(({ activity }) => subjectOfActivity(activity) === 'people')
    .map((row) => ({ ...row, needs: 'sex_age' }));
}

/**
 * How complete the figures of one group are. Each figure is people ÷ people, unrounded; people of several activities
 * are contacts, not persons.
 * @source docs/methodology.md#data-quality
 */
export interface Quality {
  /** people counted by activities that need a breakdown; `null` = nobody was counted */
  readonly people: number | null;
  /** of whom all is known that their activity needs; between `lower` and `upper` where disability is not crossed */
  readonly complete: Figure;
  /** of known sex and known age band */
  readonly sexAge: Figure;
  /** people who were asked and whose sex is not known, or of whom nothing is said */
  readonly sexNotKnown: Figure;
  /** of those whose activity needs disability: known to have one or to have none */
  readonly disabilityKnown: Figure;
  /** asked, and the answer is not known */
  readonly disabilityNotKnown: Figure;
  /** not asked, or not stated whether they were: never the same as none */
  readonly disabilityNotAsked: Figure;
}

/** The quality of a group's rows taken together. @source docs/methodology.md#data-quality */
export function qualityOf(rows: readonly QualityRow[]): Quality {
  const people = sum(rows, (sums) => sums.total);
  const [least, most] = [known(rows, 'fullLower'), known(rows, 'fullUpper')];
  const lower = ratio(least, people);
  const asked = rows.filter(({ needs }) => needs === 'sex_age_disability');
  const answering = sum(asked, (sums) => sums.total);
  const answers = sum(asked, ({ with: withDisability, without }) => total([withDisability, without])) ?? 0;
  const unsure = sum(asked, (sums) => sums.disabilityUnknown) ?? 0;
  return {
    people,
    complete: { ...lower, lower: lower.value, upper: ratio(most, people).value },
    sexAge: ratio(sum(rows, (sums) => sums.knownSexAge) ?? 0, people),
    sexNotKnown: ratio((people ?? 0) - (sum(rows, (sums) => sums.knownSex) ?? 0), people),
    disabilityKnown: ratio(answers, answering),
    disabilityNotKnown: ratio(unsure, answering),
    disabilityNotAsked: ratio(Math.max(0, (answering ?? 0) - answers - unsure), answering),
  };
}

/** What is known, of what each activity needs: sex and age alone, or disability with them. */
function known(rows: readonly QualityRow[], bound: 'fullLower' | 'fullUpper'): number {
  return total(rows.map(({ needs, sums }) => (needs === 'sex_age' ? sums.knownSexAge : sums[bound]))) ?? 0;
}

function sum(rows: readonly QualityRow[], of: (sums: QualityRow['sums']) => number | null): number | null {
  return total(rows.map(({ sums }) => of(sums)));
}

/** One group of rows under its key. */
export interface QualityLine extends Quality {
  readonly key: string;
}

/**
 * Quality group by group, keys in order; rows without a key are in no group.
 * @source docs/methodology.md#data-quality
 */
export function qualityBy<T extends QualityRow>(
  rows: readonly T[],
  keyOf: (row: T) => string | null,
): QualityLine[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => ({ key, ...qualityOf(own) }));
}

/** Where asking would gain most: one operator and one activity. */
export interface QualityGap {
  readonly operatorId: string;
  readonly activity: Activity;
  /** people of whom something that the activity needs is not known, > 0 */
  readonly missing: number;
  readonly people: number;
}

/**
 * The operators and activities with the most people of whom something needed is not known, the largest first. What may
 * be known (not crossed) counts as known here: nobody is sent after figures that may be there.
 * @source docs/methodology.md#data-quality
 */
export function qualityGaps(rows: readonly FinerRow[], most: number): QualityGap[] {
  const lines = qualityBy(rows, ({ operatorId, activity }) => `${operatorId} ${activity}`);
  const gaps = lines.flatMap(({ key, people, complete }): QualityGap[] => {
    const [operatorId = '', activity = ''] = key.split(' ');
    const missing = Math.round((people ?? 0) * (1 - (complete.upper ?? 1)));
    return missing > 0 ? [{ operatorId, activity: activity as Activity, missing, people: people ?? 0 }] : [];
  });
  return gaps.sort((a, b) => b.missing - a.missing || (a.operatorId < b.operatorId ? -1 : 1)).slice(0, most);
}
