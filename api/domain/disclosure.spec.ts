import fc from 'fast-check';
import { definitionOf } from '../../test/fixtures/kpi-facts.js';
import { AUDIENCES, type Audience, type AudienceName } from './audiences.js';
import { CELL_COUNT, codesAt, position } from './cells.js';
import { ACTIVITIES, type Activity } from './codes.js';
import { cellThresholds, suppressCount, suppressKpi, suppressRange, thresholdOf } from './disclosure.js';
import type { KpiPoint } from './kpi/point.js';

const audience = fc.constantFrom(...AUDIENCES);
const activity = fc.constantFrom(...ACTIVITIES);
const gone = { value: null, reason: 'suppressed' };

const SENSITIVE: readonly Activity[] = ['VA_REFERRAL', 'VA_SERVICE', 'CASUALTY', 'WORKFORCE'];

/** The smallest count shown in a cell, read off the table of domain rules rather than off the code. */
function smallestShown(one: Activity, index: number, who: AudienceName) {
  if (one === 'SAFEGUARDING') return Number.POSITIVE_INFINITY;
  const sensitive = SENSITIVE.includes(one) || codesAt(index).disability !== '_T';
  return { 'operator-own': 0, monitor: 0, country: sensitive ? 5 : 0, adviser: 5, public: 10 }[who];
}

const womenOf = (one: Activity, who: Audience, disability: 'with' | '_T' = '_T') =>
  cellThresholds(one, who)[position('F', 'Y18', disability)];

describe('the smallest count that an audience is shown in a cell', () => {
  it('is any for monitors, and for an operator at its own reports', () => {
    for (const one of ['monitor', 'operator-own'] as const) expect(womenOf('CASUALTY', one, 'with')).toBe(0);
  });

  it('is 5 of disability inside the country, and any of plain sex and age', () => {
    expect(womenOf('EORE_SESSION', 'country')).toBe(0);
    expect(womenOf('EORE_SESSION', 'country', 'with')).toBe(5);
  });

  it('is 5 of victims, casualties and staff inside the country, also by sex and age', () => {
    for (const one of SENSITIVE) expect(womenOf(one, 'country')).toBe(5);
  });

  it('is 5 of everything for advisers, 10 for the public', () => {
    expect([womenOf('NTS', 'adviser'), womenOf('NTS', 'public')]).toEqual([5, 10]);
  });

  it('is larger for those who look from outside where a country is stricter than the minimum', () => {
    const own = { advisersAndPeers: 15, public: 20 };
    expect(womenOf('NTS', { name: 'adviser', own })).toBe(15);
    expect(womenOf('NTS', { name: 'public', own })).toBe(20);
    expect(womenOf('CASUALTY', { name: 'country', own })).toBe(5);
  });

  it('is what the table of rules says, of every activity and cell', () => {
    fc.assert(
      fc.property(activity, audience, (one, who) => {
        const expected = Array.from({ length: CELL_COUNT }, (_, index) => smallestShown(one, index, who));
        expect(cellThresholds(one, who)).toEqual(expected);
      }),
    );
  });
});

describe('a single count as an audience sees it', () => {
  it('is shown from the threshold on; zero stays zero, absent stays absent', () => {
    const told = [0, 4, 5, null].map((value) => suppressCount({ value }, 'casualties', 'country'));
    expect(told).toEqual([{ value: 0 }, gone, { value: 5 }, { value: null }]);
  });

  it('is shown of safeguarding to nobody, not even a zero', () => {
    expect(suppressCount({ value: 0 }, 'safeguarding', 'monitor')).toEqual(gone);
    expect(suppressCount({ value: 800 }, 'safeguarding', 'operator-own')).toEqual(gone);
    expect(suppressCount({ value: null }, 'safeguarding', 'public')).toEqual({ value: null });
  });
});

const point = (
  numerator: number | null,
  denominator: number | null,
  given: Partial<KpiPoint> = {},
): KpiPoint => ({
  period: '2026-03',
  value: numerator === null || !denominator ? null : numerator / denominator,
  numerator,
  denominator,
  ...given,
});
const workforce = definitionOf('KPI-18', { subject: 'workforce' });
const hidden = { value: null, numerator: null, denominator: null, reason: 'suppressed' };

describe('a KPI as an audience sees it', () => {
  it.each([
    ['numerator', 4, 100],
    ['denominator', 0, 3],
    ['difference', 97, 100],
  ])('is hidden with all its figures when its %s is 1 to 4', (_, numerator, denominator) => {
    expect(suppressKpi(point(numerator, denominator), workforce, 'country')).toEqual({
      period: '2026-03',
      ...hidden,
    });
    expect(suppressKpi(point(numerator, denominator), workforce, 'monitor')).toMatchObject({
      numerator,
      denominator,
    });
  });

  it('is shown at the threshold, at zero and at the whole', () => {
    for (const [numerator, denominator] of [
      [5, 10],
      [0, 50],
      [50, 50],
    ] as const)
      expect(suppressKpi(point(numerator, denominator), workforce, 'country').numerator).toBe(numerator);
  });

  it('leaves a missing value its reason', () => {
    const none = point(null, null, { reason: 'no_data' });
    expect(suppressKpi(none, workforce, 'public')).toEqual(none);
  });

  it('passes KPIs of reports, teams, meetings and organisations', () => {
    const reports = definitionOf('KPI-07', { countsPeople: false });
    expect(suppressKpi(point(1, 2), reports, 'public').value).toBe(0.5);
  });

  it('hides plain figures from outside the country only, and figures by disability also inside', () => {
    const plain = definitionOf('KPI-10');
    expect(suppressKpi(point(3, null), plain, 'country').numerator).toBe(3);
    expect(suppressKpi(point(3, null), plain, 'adviser')).toMatchObject(hidden);
    expect(suppressKpi(point(3, null, { disability: 'with' }), plain, 'country')).toMatchObject(hidden);
  });

  it('hides both bounds with the figure, and the figure with either bound', () => {
    const bounds = [
      { code: 'lower', value: 0.5, numerator: 50, denominator: 100 },
      { code: 'upper', value: 0.98, numerator: 98, denominator: 100 },
    ];
    const given = point(50, 100, { lower: 0.5, upper: 0.98, parts: bounds });
    const shown = suppressKpi(given, definitionOf('KPI-05', { subject: 'disability' }), 'country');
    expect(shown).toMatchObject({ ...hidden, lower: null, upper: null });
    expect(shown.parts).toEqual([
      { code: 'lower', ...hidden },
      { code: 'upper', ...hidden },
    ]);
  });

  it('judges a part by its own figures and its own subject', () => {
    const parts = [{ code: 'KPI-06b', name: { en: 'disability' }, subject: 'disability' as const }];
    const given = point(98, 100, {
      parts: [{ code: 'KPI-06b', value: 0.03, numerator: 3, denominator: 100 }],
    });
    const shown = suppressKpi(given, definitionOf('KPI-06', { parts }), 'country');
    expect(shown).toMatchObject({ value: 0.98, parts: [hidden] });
  });

  it('hides the smallest other part with the only hidden one where the parts add up to the whole', () => {
    const part = (code: string, numerator: number, denominator: number) => ({
      code,
      value: numerator / denominator,
      numerator,
      denominator,
    });
    const parts = [part('authority', 3, 9), part('centre', 12, 30), part('operators', 85, 200)];
    const split = definitionOf('KPI-17', { subject: 'workforce' });
    const shown = suppressKpi(point(100, 239, { parts }), split, 'country');
    expect(shown.numerator).toBe(100);
    expect(shown.parts?.map(({ numerator }) => numerator)).toEqual([null, null, 85]);
    const apart = suppressKpi(point(400, 500, { parts }), split, 'country');
    expect(apart.parts?.map(({ numerator }) => numerator)).toEqual([null, 12, 85]);
  });

  it('shows no figure from which a small count follows, and hides twice what it hides once', () => {
    const figure = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => point(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(figure, audience, (one, who) => {
        const shown = suppressKpi(one, workforce, who);
        const limit = thresholdOf('workforce', who);
        const { numerator, denominator } = shown;
        for (const small of [numerator, denominator, (denominator ?? 0) - (numerator ?? 0)])
          expect((small ?? 0) > 0 && (small ?? 0) < limit).toBe(false);
        expect(suppressKpi(shown, workforce, who)).toEqual(shown);
      }),
    );
  });
});

describe('a range as an audience sees it', () => {
  it('is hidden when it holds a hidden month, so that two ranges cannot be subtracted', () => {
    const months = [point(20, 40), point(2, 40)].map((one) => suppressKpi(one, workforce, 'country'));
    expect(suppressRange({ range: point(22, 80), months }, workforce, 'country')).toMatchObject(hidden);
  });

  it('is shown when all its months are', () => {
    const series = { range: point(40, 80), months: [point(20, 40), point(20, 40)] };
    expect(suppressRange(series, workforce, 'country')).toEqual(series.range);
  });

  it('hides a part that a month hides', () => {
    const part = (numerator: number) => ({
      code: 'centre',
      value: numerator / 40,
      numerator,
      denominator: 40,
    });
    const split = definitionOf('KPI-17', {
      subject: 'workforce',
      parts: [{ code: 'centre', name: { en: 'Centre' } }],
    });
    const months = [point(20, 80, { parts: [part(2)] }), point(20, 80, { parts: [part(20)] })];
    const judged = months.map((one) => suppressKpi(one, split, 'country'));
    const range = point(40, 160, { parts: [part(22)] });
    expect(suppressRange({ range, months: judged }, split, 'country')).toMatchObject({
      numerator: 40,
      parts: [hidden],
    });
  });
});
