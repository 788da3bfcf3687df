import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { anyFacts } from '../../../test/fixtures/any-facts.js';
import { computeKpi, type KpiQuery } from './compute.js';
import { type Dimension, type KpiCatalogue, type KpiDefinition, TIME_DIMENSIONS } from './definition.js';
import type { KpiFacts } from './facts.js';
import type { Figure, KpiPart, KpiPoint } from './point.js';

const DEFINITIONS = ['1.0', '1.1']
  .flatMap((version): readonly KpiDefinition[] => {
    const file: KpiCatalogue = parse(readFileSync(`api/catalogue/data/kpis/kpis@${version}.yaml`, 'utf8'));
    return file.kpis;
  })
  .map((kpi): [string, KpiDefinition] => [`${kpi.code}@${kpi.version}`, kpi]);

/** A month, a quarter, a year, and a range that is none of them. */
const SPANS: readonly KpiQuery[] = [
  { from: '2025-12', to: '2025-12' },
  { from: '2026-01', to: '2026-03' },
  { from: '2025-01', to: '2025-12' },
  { from: '2025-10', to: '2026-02' },
];

/** What is not added over groups. */
const NOT_BY_GROUP: Readonly<Record<string, string>> = {
  'KPI-02': 'a community that two operators consulted counts once',
  'KPI-11': 'its value is the lowest of four shares',
  'KPI-13': 'activities and methods are never added, and few asked are withheld',
  'KPI-15': 'received and referred are of other months: an operator may have one without the other',
  'KPI-30': 'the last report to a treaty is one, whoever sent it',
};

/** What reads the state at the end of the months, or looks back from it. */
const AT_THE_END = [
  'KPI-03',
  'KPI-09',
  'KPI-14',
  'KPI-15',
  'KPI-17',
  'KPI-18',
  'KPI-19',
  'KPI-20',
  'KPI-21',
  'KPI-22',
  'KPI-23',
  'KPI-25',
  'KPI-26',
  'KPI-30',
  'KPI-31',
  'KPI-33',
  'KPI-35',
];

/** What adds up neither over months nor speaks of their end. */
const NOT_OVER_TIME: Readonly<Record<string, string>> = {
  'KPI-02': 'a community that was consulted in two months counts once',
  'KPI-11': 'its value is the lowest of four shares',
  'KPI-13': 'few asked are withheld in a month and told in a year',
  'KPI-24': 'few sampled are withheld in a month and told in a year',
};

const isTime = (one: Dimension) => TIME_DIMENSIONS.some((time) => time === one);
const timesOf = ({ disaggregations }: KpiDefinition) => disaggregations.filter(isTime);

/** Every way a definition lets itself be cut into groups that do not overlap. */
function groupsOf({ disaggregations }: KpiDefinition): Dimension[][] {
  const single = disaggregations.filter((one) => !isTime(one)).map((one) => [one]);
  const crossed: Dimension[][] = disaggregations.includes('sex') ? [['sex', 'ageBand']] : [];
  return [...single, ...crossed];
}

const figuresOf = (point: KpiPoint): Figure[] => [point, ...(point.parts ?? [])];
const nameOf = ({ code, currency = '' }: KpiPart) => `${code} ${currency}`;

/** Numerator and denominator of the figure and of each part, over points; what is null adds nothing. */
function added(points: readonly KpiPoint[], leftOut: readonly string[] = []) {
  const sums = new Map<string, readonly [number, number]>();
  const add = (name: string, { numerator, denominator }: Figure) => {
    const [above, below] = sums.get(name) ?? [0, 0];
    sums.set(name, [above + (numerator ?? 0), below + (denominator ?? 0)]);
  };
  for (const point of points) {
    add('', point);
    for (const part of point.parts ?? []) if (!leftOut.includes(part.code)) add(nameOf(part), part);
  }
  return Object.fromEntries([...sums].filter(([, pair]) => pair.some((figure) => figure > 0)));
}

const points = (kpi: KpiDefinition, facts: KpiFacts, query: KpiQuery, by: readonly Dimension[] = []) =>
  computeKpi(kpi, facts, { ...query, by }).points;

/** What a figure says, the name of its months and the age of its snapshots aside. */
function said(point: KpiPoint | undefined) {
  const { period: _, snapshots: __, ...rest } = point ?? { period: '' };
  return rest;
}

function expectSound(figure: Figure, unit: KpiDefinition['unit']): void {
  const { value, numerator, denominator, against, reason } = figure;
  expect(value === null).toBe(reason !== undefined);
  for (const one of [value, numerator, denominator])
    if (one !== null) expect(Number.isFinite(one)).toBe(true);
  if (value === null || unit !== 'ratio' || against) return;
  expect(denominator).toBeGreaterThan(0);
  expect(value).toBe((numerator ?? Number.NaN) / (denominator ?? Number.NaN));
}

/** The facts of these months alone. */
function within(facts: KpiFacts, { from, to }: KpiQuery): KpiFacts {
  const inside = ({ period }: { period: string }) => period >= from && period <= to;
  const held = ({ heldOn }: { heldOn: string }) => inside({ period: heldOn.slice(0, 7) });
  const { visits, channelSurveys } = facts.onFile;
  return {
    ...facts,
    people: facts.people.filter(inside),
    reports: facts.reports.filter(inside),
    records: facts.records.filter(inside),
    onFile: {
      ...facts.onFile,
      visits: visits.filter(held),
      channelSurveys: channelSurveys.filter(held),
    },
  };
}

/** Every way to ask for a KPI: cut by groups or not, and over time or not. */
function waysOf(kpi: KpiDefinition, groups: readonly Dimension[][]): Dimension[][] {
  return [[], ...timesOf(kpi).map((time) => [time])].flatMap((time) =>
    groups.map((group) => [...group, ...time]),
  );
}

const RUNS = { numRuns: 12 };
const spans = fc.constantFrom(...SPANS);
const holds = (property: (facts: KpiFacts, span: KpiQuery) => void) =>
  fc.assert(fc.property(anyFacts, spans, property), RUNS);

describe.each(DEFINITIONS)('%s, of any facts', (_, kpi) => {
  const unitOf = (figure: Figure) => {
    const part = 'code' in figure && kpi.parts?.find(({ code }) => code === figure.code);
    return (part || undefined)?.unit ?? kpi.unit;
  };
  const cuts = NOT_BY_GROUP[kpi.code] ? [] : groupsOf(kpi);
  const isAtEnd = AT_THE_END.includes(kpi.code);
  const isSum = !isAtEnd && !NOT_OVER_TIME[kpi.code];

  it('is numerator ÷ denominator or null with a reason, over every period and in every cut; null is never 0', () => {
    holds((facts, span) => {
      const all = waysOf(kpi, [[], ...groupsOf(kpi)]).flatMap((by) => points(kpi, facts, span, by));
      const figures = all.flatMap(figuresOf);
      for (const figure of figures) expectSound(figure, unitOf(figure));
    });
  });

  it('has a value for some of these facts', () => {
    const some = fc.sample(anyFacts, { numRuns: 150, seed: 21 });
    const figures = some.flatMap((facts) => SPANS.flatMap((span) => points(kpi, facts, span)));
    expect(figures.some(({ value }) => value !== null)).toBe(true);
  });

  for (const cut of cuts)
    it(`adds up over ${cut.join(' and ')}`, () => {
      holds((facts, span) => {
        for (const time of waysOf(kpi, [[]])) {
          const groups = points(kpi, facts, span, [...cut, ...time]);
          const ofPeriod = (whole: KpiPoint) => groups.filter(({ period }) => period === whole.period);
          for (const whole of points(kpi, facts, span, time))
            expect(added(ofPeriod(whole))).toEqual(added([whole]));
        }
      });
    });

  if (isAtEnd)
    it('speaks of the end of its months, and is never added over them', () => {
      holds((facts, span) => {
        const [whole] = points(kpi, facts, span);
        const [last] = points(kpi, facts, { from: span.to, to: span.to });
        expect(said(whole)).toEqual(said(last));
      });
    });

  if (isSum)
    it('is over a quarter, a year or a range what its months add up to', () => {
      // Operators that report in two months are one operator in both.
      const ofOperators = ['operators'];
      holds((facts, span) => {
        const months = points(kpi, facts, span, ['month']);
        expect(added(months, ofOperators)).toEqual(added(points(kpi, facts, span), ofOperators));
      });
    });

  if (!isAtEnd)
    it('reads nothing but what lies within its months', () => {
      holds((facts, span) => {
        expect(points(kpi, within(facts, span), span)).toEqual(points(kpi, facts, span));
      });
    });
});
