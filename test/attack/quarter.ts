// A quarter of several series, and everything that people series and KPIs tell of it laid side by side: each month, every
// run of months, cut by activity and by group. A name such as `2026-01 NTS female` is a figure of a series' month.
import { type Audience, thresholdsOf } from '../../api/domain/audiences.js';
import { codesAt, position } from '../../api/domain/cells.js';
import type { Activity } from '../../api/domain/codes.js';
import type { Dimension } from '../../api/domain/kpi/definition.js';
import type { KpiPart, KpiPoint } from '../../api/domain/kpi/point.js';
import { sharesShown } from '../../api/results/comparison/shares-shown.js';
import { pyramid } from '../../api/results/country/pyramid.js';
import { kpiFigures } from '../../api/results/kpis/kpi-figures.js';
import { definitionOf, type EnteredRow } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import { bounds, type Published, riddleOf } from './attacker.js';
import { nameOf, type Sum, type Truth } from './month.js';
import { NEED, ROWS_OF } from './need.js';
import { toldByQuality } from './quality.js';
import { EDUCATION, RUNS, seriesOf, type Told } from './runs.js';
import { publishedSeries } from './series.js';

interface Question {
  readonly code: string;
  readonly of: readonly Activity[];
  readonly by: readonly (readonly Dimension[])[];
  /** what a point says, by the figures that it adds up */
  readonly says: (
    point: KpiPoint,
  ) => readonly (readonly [figures: readonly string[], count: number | null])[];
}

const ratioOf =
  (numerator: readonly string[], denominator: readonly string[]) =>
  ({ numerator: top, denominator: bottom }: KpiPoint | KpiPart) =>
    [
      [numerator, top],
      [denominator, bottom],
    ] as const;
const part = (point: KpiPoint, code: string) => point.parts?.find((one) => one.code === code);

const QUESTIONS: readonly Question[] = [
  { code: 'KPI-04', of: EDUCATION, by: [[], ['activity']], says: ratioOf(['knownSexAge'], ['total']) },
  {
    code: 'KPI-05',
    of: ['NTS', 'VA_REFERRAL', 'COMMUNITY_LIAISON'],
    by: [[], ['activity']],
    says: (point) => {
      const upper = part(point, 'upper');
      return [
        ...ratioOf(['fullLower'], ['total'])(point),
        ...(upper ? ratioOf(['fullUpper'], ['total'])(upper) : []),
      ];
    },
  },
  {
    code: 'KPI-10',
    of: EDUCATION,
    by: [
      ...[[], ['sex'], ['ageBand'], ['sex', 'ageBand'], ['disability']],
      ...[['activity'], ['activity', 'sex'], ['activity', 'ageBand'], ['activity', 'sex', 'ageBand']],
      ['activity', 'disability'],
    ] as readonly (readonly Dimension[])[],
    says: (point) => [[[nameOf(point)], point.numerator]],
  },
  {
    code: 'KPI-06',
    of: ['LAND_HANDOVER'],
    by: [[], ['activity']],
    says: (point) => {
      const disability = part(point, 'KPI-06b');
      return [
        ...ratioOf(['knownSexAge'], ['total'])(point),
        ...(disability ? ratioOf(['with', 'without'], ['total'])(disability) : []),
      ];
    },
  },
  { code: 'KPI-12', of: ['LAND_HANDOVER'], by: [[], ['activity']], says: ratioOf(['female'], ['knownSex']) },
  {
    code: 'KPI-11',
    of: EDUCATION,
    by: [[]],
    says: ({ parts = [] }) =>
      parts.flatMap((one) => ratioOf(ROWS_OF[one.code] ?? [], Object.values(ROWS_OF).flat())(one)),
  },
  { code: 'KPI-13', of: [], by: [['activity']], says: ratioOf(['withAsked'], ['withAsked', 'without']) },
];

const GIVEN = {
  'KPI-11': { parts: Object.keys(ROWS_OF).map((code) => ({ code, name: { en: '' }, makesValue: true })) },
  'KPI-05': { subject: 'disability' },
  'KPI-13': { subject: 'disability' },
  'KPI-06': { parts: [{ code: 'KPI-06b', name: { en: '' }, countsPeople: true, subject: 'disability' }] },
} as const;
const definition = (code: string) =>
  definitionOf(code, (GIVEN as Record<string, object>)[code] ?? { subject: 'people' });

const SENSITIVE = /with|full|disability/i;

/** Everything that is published of the months, and what holds of it. */
export interface Quarter {
  readonly truth: Truth;
  readonly published: ReadonlyMap<string, Published>;
  readonly sums: readonly Sum[];
}

/** @param rows one series per activity */
export function published(rows: readonly EnteredRow[], audience: Audience): Quarter {
  const { truth, shown, sums } = publishedSeries(rows, audience);
  for (const [nth, { parts, value }] of [
    ...toldByKpis(rows, audience),
    ...toldByPyramid(rows, audience),
    ...toldByComparison(rows, audience),
    ...(audience === 'country' ? toldByQuality(rows, audience) : []),
  ].entries()) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1) shown.set(only, value);
    else sums.push({ whole: `told ${nth}`, parts });
    shown.set(`told ${nth}`, value);
  }
  return { truth, published: shown, sums };
}

/** What the comparison of all people tells of each run of months, taken that it says what is left out. */
function toldByComparison(rows: readonly EnteredRow[], audience: Audience): Told[] {
  const { series } = resultsOf({ people: rows });
  return RUNS.flatMap((months) => {
    const { female, sexAge, full } = sharesShown(series, months, audience);
    const says = [
      [['female'], female, 'female'],
      [['female', 'male'], female, 'knownSex'],
      [['knownSexAge'], sexAge, 'knownSexAge'],
      [['total'], sexAge, 'total'],
      [['total'], full, 'total'],
      [['fullLower'], full, 'fullLower'],
      [['fullUpper'], full, 'fullUpper'],
    ] as const;
    return says.flatMap(([names, { counted, sums }, sum]) =>
      counted.length > 0
        ? {
            value: sums[sum] ?? 0,
            parts: counted.flatMap((row) => names.map((name) => `${seriesOf(row)} ${name}`)),
          }
        : [],
    );
  });
}

/** What the pyramid tells of each run of months. */
function toldByPyramid(rows: readonly EnteredRow[], audience: Audience): Told[] {
  const { series } = resultsOf({ people: rows });
  const names = series.map(seriesOf).filter((name) => name.endsWith(' EORE_SESSION'));
  return RUNS.flatMap((months) => {
    const inside = names.filter((name) => name >= months.from && name < `${months.to}~`);
    const shown = pyramid(series, months, audience);
    const { bars, total, female, withDisability, asked } = shown;
    const says: (readonly [readonly string[], number | null])[] = [
      ...bars.flatMap((bar) => [
        [[nameOf(bar)], bar.people.value] as const,
        [[`c${position(bar.sex, bar.ageBand, 'with')}`], bar.with.value] as const,
      ]),
      [['total'], total.value],
      [['sexRest'], shown.sexUnknown.value],
      [['female'], female.numerator],
      [['female', 'male'], female.denominator],
      [['withAsked'], withDisability.numerator],
      [['withAsked', 'without'], withDisability.denominator],
      [['asked'], asked.numerator],
    ];
    return says.flatMap(([figures, value]) =>
      value === null
        ? []
        : { value, parts: inside.flatMap((name) => figures.map((figure) => `${name} ${figure}`)) },
    );
  });
}

function toldByKpis(rows: readonly EnteredRow[], audience: Audience): Told[] {
  const facts = resultsOf({ people: rows, baselines: [NEED] });
  const names = [...new Set(rows.map(seriesOf))];
  return QUESTIONS.flatMap(({ code, of, by, says }) =>
    by.flatMap((cut) =>
      RUNS.flatMap((months) =>
        kpiFigures(definition(code), facts, { months, by: cut }, audience).points.flatMap((point) => {
          const among: readonly string[] = point.activity ? [point.activity] : of;
          const inside = names.filter((name) => {
            const [period = '', activity = ''] = name.split(' ');
            return period >= months.from && period <= months.to && among.includes(activity);
          });
          return says(point).flatMap(([figures, value]) =>
            value === null
              ? []
              : { value, parts: inside.flatMap((name) => figures.map((figure) => `${name} ${figure}`)) },
          );
        }),
      ),
    ),
  );
}

/** From which number on a count is shown to an audience; 0 = whatever it is. */
function thresholdOf(name: string, audience: Audience): number {
  const [, activity = '', figure = ''] = name.split(' ');
  const isOfDisability = /^c\d+$/.test(figure)
    ? codesAt(Number(figure.slice(1))).disability !== '_T'
    : SENSITIVE.test(figure);
  return thresholdsOf(audience)[activity.startsWith('VA_') || isOfDisability ? 'sensitive' : 'plain'];
}

/** The small counts that somebody finds out, or finds out more of than their marks say. */
export function foundOut({ truth, published: shown, sums }: Quarter, audience: Audience): string[] {
  const found = bounds(riddleOf(shown, sums));
  return [...truth].flatMap(([name, value]) => {
    const threshold = thresholdOf(name, audience);
    if (value === null || value < 1 || value >= threshold) return [];
    if (typeof shown.get(name) === 'number') return [`${name} is shown`];
    const [least, most] = found.get(name) ?? [0, threshold];
    return most - least < threshold - 2 ? [`${name} is ${least} to ${most}`] : [];
  });
}
