import fc from 'fast-check';
import {
  count,
  definitionOf,
  duty,
  factsWith,
  people,
  records,
  report,
  summed,
} from '../../../test/fixtures/kpi-facts.js';
import { computeKpi, type KpiQuery } from './compute.js';
import type { KpiFacts, PeopleRow } from './facts.js';

const quarter: KpiQuery = { from: '2026-01', to: '2026-03' };
const girls = (value: number, given: Partial<PeopleRow> = {}) => people([count('F', 'Y0T17', value)], given);

/** Sums of one entry that hold together: parts never exceed the total. */
const row = fc
  .record({
    total: fc.nat(500),
    known: fc.nat(500),
    female: fc.nat(500),
    full: fc.tuple(fc.nat(500), fc.nat(500)),
    activity: fc.constantFrom('EORE_SESSION', 'NTS', 'LAND_HANDOVER', 'VA_REFERRAL'),
    period: fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-Q1', '2025-Q4'),
  })
  .map(({ total, known, female, full, ...given }): PeopleRow => {
    const within = (value: number, limit: number) => Math.min(value, limit);
    const knownSex = within(known, total);
    const [low, high] = [Math.min(...full), Math.max(...full)];
    const sums = { total, knownSex, knownSexAge: knownSex, female: within(female, knownSex), asked: total };
    const disability = { with: within(low, total), withAsked: within(low, total), without: 0 };
    const bounds = { fullLower: within(low, total), fullUpper: within(high, total) };
    return summed({ ...sums, ...disability, ...bounds }, {
      ...given,
      stage: 'confirmed',
    } as Partial<PeopleRow>);
  });
const rows = fc.array(row, { maxLength: 12 });
const RATIOS = ['KPI-04', 'KPI-05', 'KPI-06', 'KPI-12', 'KPI-13'];
const read = (code: string, given: Partial<KpiFacts>) =>
  computeKpi(definitionOf(code), factsWith(given), quarter).points[0];

function scaled(one: PeopleRow, factor: number): PeopleRow {
  const sums = Object.fromEntries(
    Object.entries(one.sums).map(([name, value]) => [name, value === null ? null : value * factor]),
  );
  return { ...one, sums: sums as unknown as PeopleRow['sums'] };
}

describe('every ratio of people', () => {
  it('lies between 0 and 1, its lower bound never above the upper', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...RATIOS), (list, code) => {
        const point = read(code, { people: list });
        const { value, lower = value, upper = value } = point ?? {};
        for (const figure of [value, lower, upper].filter((one) => one != null)) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1);
        }
        expect(lower ?? 0).toBeLessThanOrEqual(upper ?? 0);
        expect(value === null).toBe(point?.reason !== undefined);
      }),
    );
  });

  it('does not depend on the unit people are counted in', () => {
    const unitFree = RATIOS.filter((code) => code !== 'KPI-13');
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...unitFree),
        fc.integer({ min: 2, max: 1000 }),
        (list, code, factor) => {
          const before = read(code, { people: list })?.value ?? null;
          const after = read(code, { people: list.map((one) => scaled(one, factor)) })?.value ?? null;
          if (before === null) expect(after).toBeNull();
          else expect(after).toBeCloseTo(before, 12);
        },
      ),
    );
  });

  it('does not depend on the order of the facts', () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...RATIOS, 'KPI-10'), ([list, other], code) => {
        expect(read(code, { people: other })).toEqual(read(code, { people: list }));
      }),
    );
  });

  it('is the same from rows and from rows added up', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (one, two) => {
        const apart = read('KPI-04', { people: [girls(one), girls(two)] });
        expect(apart).toEqual(read('KPI-04', { people: [girls(one + two)] }));
      }),
    );
  });

  it('adds the months up to the quarter', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const months = list.filter(({ period }) => !period.includes('Q'));
        const result = computeKpi(definitionOf('KPI-10'), factsWith({ people: months }), {
          ...quarter,
          by: ['month'],
        });
        const sum = result.points.reduce((all, point) => all + (point.value ?? 0), 0);
        expect(sum).toBe(read('KPI-10', { people: months })?.value ?? 0);
      }),
    );
  });
});

describe('every share of reports and records', () => {
  it('lies between 0 and 1, whatever the fate of the reports', () => {
    const fate = fc.record({
      period: fc.constantFrom('2026-01', '2026-02', '2026-03'),
      nil: fc.boolean(),
      partial: fc.boolean(),
      returnedEver: fc.boolean(),
      status: fc.constantFrom('draft', 'submitted', 'returned', 'verified', 'locked'),
      firstSubmittedOn: fc.option(fc.constantFrom('2026-02-01', '2026-05-01')),
      verifiedOn: fc.option(fc.constant('2026-05-02')),
      knownCells: fc.nat(10),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(fate, { selector: ({ period }) => period }),
        fc.constantFrom('KPI-07', 'KPI-08'),
        (list, code) => {
          const point = read(code, { duties: [duty()], reports: list.map((one) => report(one as never)) });
          for (const figure of [point, ...(point?.parts ?? [])].filter((one) => one?.value != null)) {
            expect(figure?.value).toBeGreaterThanOrEqual(0);
            expect(figure?.value).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('reads no record of another kind', () => {
    const meeting = records([
      { id: 'v', kind: 'va-tally', placeCode: 'VD01', identified: 1, referred: 1, received: 1 },
    ]);
    expect(read('KPI-28', { records: meeting })).toMatchObject({ value: null, reason: 'no_data' });
  });
});
