// People reported by setting, population group, operator and place, and what KPIs make of them.
import type { Audience } from '../../api/domain/audiences.js';
import { definitionOf, type EnteredRow } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import { bounds, riddleOf } from './attacker.js';
import type { Beside, Made, Question, Row, Scene } from './groups.js';
import { seriesOf } from './runs.js';
import { publishedSeries } from './series.js';

/** The counts of a row that KPIs are made of, and what they leave. */
function rowOf(row: EnteredRow): Row {
  const { period, setting, populationGroup, activity, disabilityMethod, operatorId, placeCode, sums } = row;
  const of = (name: keyof typeof sums) => sums[name] ?? 0;
  const total = of('total');
  return {
    period,
    keys: {
      setting,
      populationGroup,
      activity,
      method: `${activity} ${disabilityMethod ?? ''}`,
      operator: operatorId ?? null,
      place: placeCode ?? null,
    },
    counts: {
      ...Object.fromEntries(Object.entries(sums).map(([name, value]) => [name, value ?? 0])),
      ageRest: total - of('knownSexAge'),
      fullRest: total - of('fullLower'),
      fullUpperRest: total - of('fullUpper'),
      fullBetween: of('fullUpper') - of('fullLower'),
      disabilityRest: total - of('with') - of('without'),
      withUnasked: of('with') - of('withAsked'),
      ageFullRest: of('knownSexAge') - of('fullUpper'),
      known: of('with') + of('without'),
      knownFullRest: of('with') + of('without') - of('fullUpper'),
      sexRest: total - of('female') - of('male'),
    },
  };
}

const HOLDS = [
  { whole: 'total', parts: ['knownSexAge', 'ageRest'] },
  { whole: 'total', parts: ['fullLower', 'fullRest'] },
  { whole: 'total', parts: ['fullUpper', 'fullUpperRest'] },
  { whole: 'fullUpper', parts: ['fullLower', 'fullBetween'] },
  { whole: 'total', parts: ['known', 'disabilityRest'] },
];

const TIES = [
  { whole: 'with', parts: ['withAsked', 'withUnasked'] },
  { whole: 'knownSexAge', parts: ['fullUpper', 'ageFullRest'] },
  { whole: 'known', parts: ['with', 'without'] },
  { whole: 'known', parts: ['fullUpper', 'knownFullRest'] },
  { whole: 'total', parts: ['female', 'male', 'sexRest'] },
];

const of = (numerator: readonly string[], denominator: readonly string[]): Made => ({
  numerator,
  denominator,
});
const MADE: Readonly<Record<string, (part: string) => Made>> = {
  'KPI-04': () => of(['knownSexAge'], ['total']),
  'KPI-05': (part) => of([part === 'upper' ? 'fullUpper' : 'fullLower'], ['total']),
  'KPI-06': (part) => (part ? of(['known'], ['total']) : of(['knownSexAge'], ['total'])),
  'KPI-10': () => of(['total'], []),
  'KPI-12': () => of(['female'], ['female', 'male']),
  // Its own figure is that of its only part.
  'KPI-13': (part) => ({
    ...(part ? of(['withAsked'], ['withAsked', 'without']) : of([], [])),
    of: ({ keys }) => keys.method === part,
  }),
};

const GIVEN = {
  'KPI-05': { subject: 'disability' },
  'KPI-06': { parts: [{ code: 'KPI-06b', name: { en: '' }, countsPeople: true, subject: 'disability' }] },
  'KPI-13': { subject: 'disability' },
} as const;

const isOfEducation = (activity: string) => activity.startsWith('EORE_');
const isOfLand = (activity: string) => activity === 'LAND_HANDOVER';
/** Whose people a KPI adds up. */
const AMONG: Readonly<Record<string, (activity: string) => boolean>> = {
  'KPI-04': isOfEducation,
  'KPI-05': (activity) => ['NTS', 'VA_REFERRAL', 'COMMUNITY_LIAISON'].includes(activity),
  'KPI-06': isOfLand,
  'KPI-10': isOfEducation,
  'KPI-12': isOfLand,
  'KPI-13': (activity) => !activity.startsWith('VA_'),
};

function questionOf(code: string, cuts: Question['cuts']): Question {
  const given = (GIVEN as Readonly<Record<string, object>>)[code] ?? {};
  const isAmong = (row: Row) => AMONG[code]?.(row.keys.activity ?? '') ?? false;
  const made = (part: string): Made => {
    const { numerator, denominator, of: holds } = MADE[code]?.(part) ?? of([], []);
    return { numerator, denominator, of: (row) => isAmong(row) && (holds?.(row) ?? true) };
  };
  return { definition: definitionOf(code, given), cuts, made };
}

/** KPIs of the same people whose groups are laid side by side. */
export const TOGETHER = [
  ['KPI-04', 'KPI-10', 'KPI-13'],
  ['KPI-05', 'KPI-13'],
  ['KPI-06', 'KPI-12', 'KPI-13'],
] as const;

/** Sums of a series that a reader is shown, or that follow from its cells. */
const IN_SERIES = ['total', 'female', 'male', 'knownSexAge', 'with', 'without', 'withAsked'];

/** Sums of the people series of the same people, which add up the rows: shown, or found out from what is. */
function seriesBeside(people: readonly EnteredRow[], audience: Audience): Beside {
  const { shown, sums } = publishedSeries(people, audience);
  const found = bounds(riddleOf(shown, sums));
  const names = [...new Set(people.map(seriesOf))].flatMap((series) =>
    IN_SERIES.map((count) => ({ series, count, whole: `${series} ${count}` })),
  );
  const told = names.flatMap(({ whole }) => {
    const [least, most] = found.get(whole) ?? [];
    const only = least === most ? least : undefined;
    const value = shown.get(whole) ?? only;
    return typeof value === 'number' ? [[whole, value] as const] : [];
  });
  const inRows = names.map(({ series, count, whole }) => ({
    whole,
    parts: people.flatMap((row, nth) => (seriesOf(row) === series ? [`${nth} ${count}`] : [])),
  }));
  return { shown: new Map(told), sums: inRows };
}

/** These people as some KPIs tell of them, cut in these ways. */
export function sceneOf(
  people: readonly EnteredRow[],
  codes: readonly string[],
  cuts: Question['cuts'],
): Scene {
  const [first = ''] = codes;
  const among = people.filter(({ activity }) => AMONG[first]?.(activity));
  return {
    facts: resultsOf({ people: among }),
    rows: among.map(rowOf),
    holds: HOLDS,
    ties: TIES,
    questions: codes.map((code) => questionOf(code, cuts)),
    months: ['2026-01', '2026-02', '2026-03'],
    beside: (audience) => seriesBeside(among, audience),
    kept: (count) => (/^(with|known$|full|disability)/.test(count) ? 'sensitive' : 'plain'),
  };
}
