import fc from 'fast-check';
import { quarter } from '../../../test/attack/scenes.js';
import { count, people } from '../../../test/fixtures/kpi-facts.js';
import { resultsOf } from '../../../test/fixtures/result-facts.js';
import { hiddenIn } from '../hidden-people.js';
import { addedShares, peopleRow, sharesOf } from './people-row.js';
import { sharesShown } from './shares-shown.js';

const QUARTER = { from: '2026-01', to: '2026-03' };
const COUNTRY = { code: 'XVE', name: 'Veldania' };
const counts = (women: number, men: number) => [count('F', 'Y18T59', women), count('M', 'Y18T59', men)];
const seriesOf = (...rows: Parameters<typeof people>[]) =>
  resultsOf({ people: rows.map((row) => people(...row)) }).series;
const rowOf = (...[series, months, audience]: Parameters<typeof sharesShown>) =>
  peopleRow(COUNTRY, sharesOf(sharesShown(series, months, audience)));

describe('the shares of all people of a country', () => {
  it('are made of all where nobody is few', () => {
    const series = seriesOf([counts(120, 80)], [counts(40, 60), { activity: 'VA_REFERRAL' }]);
    expect(rowOf(series, QUARTER, 'adviser').female).toEqual({
      value: 160 / 300,
      numerator: 160,
      denominator: 300,
    });
  });

  it('leave out what is hidden of a series, and say so', () => {
    const series = seriesOf(
      [counts(120, 80)],
      [counts(40, 60), { activity: 'VA_REFERRAL' }],
      [counts(3, 60), { activity: 'COMMUNITY_LIAISON' }],
    );
    expect(rowOf(series, QUARTER, 'adviser').female).toEqual({
      value: 160 / 300,
      numerator: 160,
      denominator: 300,
      leftOut: 1,
      counted: 2,
    });
    expect(rowOf(series, QUARTER, 'monitor').female).toMatchObject({ numerator: 163, denominator: 363 });
  });

  it('are suppressed where more is left out than counted', () => {
    const few = { activity: 'COMMUNITY_LIAISON' } as const;
    const series = seriesOf(
      [counts(120, 80)],
      [counts(3, 2), { activity: 'CASUALTY' }],
      [counts(3, 60), few],
    );
    expect(rowOf(series, QUARTER, 'adviser').female).toMatchObject({
      value: null,
      reason: 'suppressed',
      leftOut: 2,
    });
  });

  it('do not rest on a month that is not asked for', () => {
    const series = seriesOf([counts(120, 80)], [counts(3, 60), { period: '2025-12' }]);
    expect(rowOf(series, QUARTER, 'adviser').female).toMatchObject({ numerator: 120 });
  });

  it('count neither expected users of land nor people reached indirectly', () => {
    const series = seriesOf(
      [counts(120, 80)],
      [counts(700, 300), { activity: 'LAND_HANDOVER', stage: 'expected' }],
      [counts(700, 300), { beneficiaryType: 'indirect' }],
    );
    expect(rowOf(series, QUARTER, 'adviser').female).toMatchObject({ numerator: 120, denominator: 200 });
  });

  it('come to the same quarter by quarter as over all of them', () => {
    const later = quarter.map((rows) =>
      rows.map((row) => ({ ...row, period: row.period.replace('2026-0', '2026-1').replace('13', '12') })),
    );
    fc.assert(
      fc.property(
        quarter,
        later,
        fc.constantFrom('monitor', 'adviser', 'country'),
        fc.constantFrom('2026-01', '2026-02'),
        (one, other, audience, from) => {
          const whole = { from, to: '2026-12' };
          const { series } = resultsOf({ people: [...one, ...other] });
          const shares = [
            sharesOf(sharesShown(resultsOf({ people: one }).series, { from, to: '2026-03' }, audience)),
            sharesOf(
              sharesShown(resultsOf({ people: other }).series, { from: '2026-10', to: '2026-12' }, audience),
            ),
          ];
          expect(peopleRow(COUNTRY, addedShares(shares))).toEqual(rowOf(series, whole, audience));
        },
      ),
      { numRuns: 10, endOnFailure: true },
    );
  });

  it('are made of every month of a series that is told', () => {
    fc.assert(
      fc.property(quarter, fc.constantFrom('adviser', 'country', 'public'), (rows, audience) => {
        const { series } = resultsOf({ people: rows });
        const hidden = hiddenIn(series, audience);
        const isTold = (row: (typeof series)[number]) =>
          (['total', 'knownSexAge'] as const).every(
            (name) => row[name] === null || !hidden.of(row)?.sums.has(name),
          );
        const { counted } = sharesShown(series, QUARTER, audience).sexAge;
        expect(counted.length).toBeGreaterThanOrEqual(series.filter(isTold).length);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
