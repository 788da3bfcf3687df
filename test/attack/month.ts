// A month of one series as several operators might report it, everything that is published of it for an audience, and
// the sums an onlooker may rely on. `c17` is a cell, `r:F:Y60` the people of a row, `a:Y60` those of an age band.
import type { Audience } from '../../api/domain/audiences.js';
import { addCells, position } from '../../api/domain/cells.js';
import { AGE_BANDS, DISABILITIES, SEXES } from '../../api/domain/codes.js';
import type { Dimension } from '../../api/domain/kpi/definition.js';
import { addPeopleSums } from '../../api/domain/kpi/people-sums.js';
import type { KpiPoint } from '../../api/domain/kpi/point.js';
import { parsePeriod } from '../../api/domain/period.js';
import { hiddenIn } from '../../api/results/hidden-people.js';
import { kpiFigures } from '../../api/results/kpis/kpi-figures.js';
import { pointJson } from '../../api/results/people/point-json.js';
import { definitionOf, type EnteredRow } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import { candidates, type Published, riddleOf } from './attacker.js';
import { MONTH } from './scenes.js';

export type Truth = ReadonlyMap<string, number | null>;
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

const SUMS = {
  total: 'total',
  female: 'female',
  male: 'male',
  knownSexAge: 'knownSexAge',
  withDisability: 'with',
  asked: 'asked',
} as const;

/** The figures as they are. */
function truthOf(rows: readonly EnteredRow[]): Truth {
  const cells = addCells(...rows.map((row) => row.cells));
  const sums = addPeopleSums(...rows.map((row) => row.sums));
  const truth = new Map<string, number | null>(cells.map((value, index) => [`c${index}`, value]));
  for (const [name, value] of Object.entries(sums)) truth.set(name, value);
  return truth;
}

const CUTS: readonly (readonly Dimension[])[] = [
  ['month'],
  ['month', 'sex'],
  ['month', 'ageBand'],
  ['month', 'sex', 'ageBand'],
  ['month', 'disability'],
  [],
  ['sex'],
  ['ageBand'],
];

export function nameOf(point: {
  sex?: string | null;
  ageBand?: string | null;
  disability?: string | null;
}): string {
  const { sex, ageBand, disability } = point;
  if (disability) return { with: 'with', without: 'without' }[disability] ?? 'disabilityRest';
  if (sex && ageBand) return `r:${sex}:${ageBand}`;
  if (ageBand) return `a:${ageBand}`;
  return sex ? ({ F: 'female', M: 'male' }[sex] ?? 'sexRest') : 'total';
}

/** A point of a KPI, as far as the attacker looks at it. */
type Point = Pick<KpiPoint, 'numerator' | 'denominator' | 'sex' | 'ageBand' | 'disability'>;

/** Who answers questions about the month: the gate itself, or the API. */
export interface Answers {
  /** the month in the people series, as JSON */
  readonly point: {
    readonly cells: readonly (number | null)[];
    readonly suppressedCells?: readonly number[];
    readonly suppressed?: readonly string[];
    readonly [sum: string]: unknown;
  };
  readonly kpi: (code: string, by: readonly Dimension[]) => readonly Point[] | Promise<readonly Point[]>;
}

/** The answers of the gate itself to an audience. */
export function answersOf(rows: readonly EnteredRow[], audience: Audience): Answers {
  const facts = resultsOf({ people: rows });
  const [series] = facts.series;
  if (!series) throw new Error('nobody reported anything');
  const months = { from: MONTH, to: MONTH };
  const given = (code: string) => (code === 'KPI-13' ? { subject: 'disability' as const } : {});
  return {
    point: JSON.parse(pointJson(series, hiddenIn(facts.series, audience))),
    kpi: (code, by) => kpiFigures(definitionOf(code, given(code)), facts, { months, by }, audience).points,
  };
}

export function inSeries(point: Answers['point']): Map<string, Published> {
  const found = new Map<string, Published>();
  for (const [index, value] of point.cells.entries())
    found.set(`c${index}`, point.suppressedCells?.includes(index) ? 'hidden' : value);
  for (const [field, name] of Object.entries(SUMS))
    found.set(name, point.suppressed?.includes(field) ? 'hidden' : (point[field] as number | null));
  return found;
}

/** Everything that is told of the month by the people series, and by KPIs however they are cut. */
export async function publishedIn({ point, kpi }: Answers): Promise<Map<string, Published>> {
  const found = inSeries(point);
  // The mark of a KPI may stand for a small difference: it does not say that anybody was counted.
  const say = (name: string, value: number | null) => (value === null ? undefined : found.set(name, value));
  for (const by of CUTS) for (const one of await kpi('KPI-10', by)) say(nameOf(one), one.numerator);
  for (const one of await kpi('KPI-04', [])) {
    say('knownSexAge', one.numerator);
    say('total', one.denominator);
  }
  for (const one of await kpi('KPI-13', [])) say('withAsked', one.numerator);
  return found;
}

/** The counts of the month below `from` that somebody finds out, or finds out more of than their marks say. */
export function foundOut(
  rows: readonly EnteredRow[],
  published: ReadonlyMap<string, Published>,
  from = 5,
): string[] {
  const { truth, riddle } = riddleOfMonth(rows, published);
  return [...truth].flatMap(([name, value]) => {
    if (value === null || value < 1 || value >= from) return [];
    if (typeof published.get(name) === 'number') return [`${name} is shown`];
    const values = candidates(riddle, name, from - 1);
    return values.length < from - 1 ? [`${name} is one of ${values}`] : [];
  });
}

const cell = (...where: Parameters<typeof position>) => `c${position(...where)}`;
const COUNTED = ['F', 'M', '_U'] as const;
const BANDS = ['Y0T17', 'Y18T59', 'Y60', 'Y18', '_U'] as const;
const KNOWN = BANDS.slice(0, -1);
const split = (sex: (typeof SEXES)[number], band: (typeof AGE_BANDS)[number]) =>
  (['with', 'without', '_U'] as const).map((one) => cell(sex, band, one));

/** The ways to add up that a reader of the layout would try. */
function tried(): Sum[] {
  const sums: Sum[] = [];
  const both = (
    whole: string,
    rows: readonly (readonly [(typeof SEXES)[number], (typeof AGE_BANDS)[number]])[],
  ) => {
    const stated = rows.map(([sex, band]) => cell(sex, band, '_T'));
    const crossedRows = rows.flatMap(([sex, band]) => split(sex, band));
    sums.push(
      { whole, parts: stated },
      { whole, parts: crossedRows },
      { whole, parts: [...stated, ...crossedRows] },
    );
    sums.push({ whole, parts: rows.map(([sex, band]) => `r:${sex}:${band}`) });
  };
  for (const sex of SEXES)
    for (const band of AGE_BANDS) sums.push({ whole: cell(sex, band, '_T'), parts: split(sex, band) });
  for (const disability of DISABILITIES) {
    for (const sex of SEXES)
      sums.push({
        whole: cell(sex, '_T', disability),
        parts: BANDS.map((band) => cell(sex, band, disability)),
      });
    for (const band of AGE_BANDS)
      sums.push({
        whole: cell('_T', band, disability),
        parts: COUNTED.map((sex) => cell(sex, band, disability)),
      });
  }
  const rows = COUNTED.flatMap((sex) => BANDS.map((band) => [sex, band] as const));
  for (const row of rows) both(`r:${row.join(':')}`, [row]);
  for (const band of BANDS)
    both(
      `a:${band}`,
      rows.filter((row) => row[1] === band),
    );
  both('total', rows);
  both(
    'female',
    rows.filter(([sex]) => sex === 'F'),
  );
  both(
    'male',
    rows.filter(([sex]) => sex === 'M'),
  );
  both(
    'knownSexAge',
    rows.filter(([sex, band]) => sex !== '_U' && KNOWN.includes(band as 'Y60')),
  );
  const everywhere = (one: 'with' | 'without' | '_U') => rows.map(([sex, band]) => cell(sex, band, one));
  sums.push({ whole: 'with', parts: everywhere('with') }, { whole: 'without', parts: everywhere('without') });
  sums.push({ whole: 'asked', parts: rows.flatMap(([sex, band]) => split(sex, band)) });
  sums.push({ whole: 'asked', parts: ['total'] }, { whole: 'withAsked', parts: ['with'] });
  sums.push({ whole: 'total', parts: ['female', 'male', 'sexRest'] });
  sums.push({ whole: 'total', parts: ['knownSexAge', 'ageRest'] });
  sums.push({ whole: 'total', parts: ['with', 'without', 'disabilityRest'] });
  sums.push({ whole: 'with', parts: ['withAsked', 'withUnasked'] });
  sums.push({ whole: 'total', parts: BANDS.map((band) => `a:${band}`) });
  return sums;
}

const TRIED = tried();

/** The figures that follow from others without being stored: rows, bands, rests. Unknown where entries differ in form. */
function derived(rows: readonly EnteredRow[], truth: Truth): Map<string, number | null> {
  const all = new Map(truth);
  const sessions = rows.map((row) => ({ ...row, activity: 'EORE_SESSION', stage: null }) as const);
  const facts = resultsOf({ people: sessions });
  const [{ period } = { period: MONTH }] = rows;
  const { first, last } = parsePeriod(period);
  const months = { from: first, to: last };
  for (const by of CUTS)
    for (const point of kpiFigures(definitionOf('KPI-10'), facts, { months, by }, 'monitor').points)
      if (!all.has(nameOf(point))) all.set(nameOf(point), point.numerator);
  all.set('withUnasked', (truth.get('with') ?? 0) - (truth.get('withAsked') ?? 0));
  all.set('ageRest', (truth.get('total') ?? 0) - (truth.get('knownSexAge') ?? 0));
  return all;
}

/** What holds of a series' month: its figures, the sums among them, and what nobody counted. */
export function knownOf(rows: readonly EnteredRow[]) {
  const truth = derived(rows, truthOf(rows));
  const value = (name: string) => truth.get(name) ?? 0;
  const isAbsent = (name: string) => (truth.get(name) ?? null) === null;
  const sums = TRIED.filter(({ whole, parts }) => {
    if (isAbsent(whole) || parts.every(isAbsent)) return false;
    return value(whole) === parts.reduce((sum, part) => sum + value(part), 0);
  });
  return { truth, sums, absent: sums.flatMap(({ whole, parts }) => [whole, ...parts]).filter(isAbsent) };
}

/** What an onlooker can set up: the sums that do hold of this month, with what was published filled in. */
function riddleOfMonth(rows: readonly EnteredRow[], published: ReadonlyMap<string, Published>) {
  const { truth, sums, absent } = knownOf(rows);
  const known = new Map<string, Published>(published);
  for (const name of absent) known.set(name, null);
  const real = Object.fromEntries([...truth].map(([name, count]) => [name, count ?? 0]));
  return { truth, riddle: { ...riddleOf(known, sums), real } };
}
