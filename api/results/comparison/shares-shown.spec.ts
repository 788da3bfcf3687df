import fc from 'fast-check';
import { quarter } from '../../../test/attack/scenes.js';
import { count, people } from '../../../test/fixtures/kpi-facts.js';
import { resultsOf } from '../../../test/fixtures/result-facts.js';
import { hiddenIn } from '../hidden-people.js';
import { sharesShown } from './shares-shown.js';

const QUARTER = { from: '2026-01', to: '2026-03' };
const counts = (women: number, men: number) => [count('F', 'Y18T59', women), count('M', 'Y18T59', men)];
const seriesOf = (...rows: Parameters<typeof people>[]) =>
  resultsOf({ people: rows.map((row) => people(...row)) }).series;

describe('the shares of all people of a country', () => {
  it('stand where nobody is few', () => {
    const series = seriesOf([counts(120, 80)], [counts(40, 60), { activity: 'VA_REFERRAL' }]);
    expect(sharesShown(series, QUARTER, 'adviser')).toEqual({ female: true, sexAge: true, full: true });
  });

  it('go whole where one series is hidden: without it they would be another figure', () => {
    const series = seriesOf([counts(120, 80)], [counts(3, 60), { activity: 'COMMUNITY_LIAISON' }]);
    expect(sharesShown(series, QUARTER, 'adviser').female).toBe(false);
    expect(sharesShown(series, QUARTER, 'monitor')).toEqual({ female: true, sexAge: true, full: true });
  });

  it('do not rest on a month that is not asked for', () => {
    const series = seriesOf([counts(120, 80)], [counts(3, 60), { period: '2025-12' }]);
    expect(sharesShown(series, QUARTER, 'adviser').female).toBe(true);
  });

  it('stand wherever the months of every series do', () => {
    fc.assert(
      fc.property(quarter, fc.constantFrom('adviser', 'country', 'public'), (rows, audience) => {
        const { series } = resultsOf({ people: rows });
        const hidden = hiddenIn(series, audience);
        const isTold = series.every((row) =>
          (['total', 'knownSexAge'] as const).every(
            (name) => row[name] === null || !hidden.of(row)?.sums.has(name),
          ),
        );
        if (isTold) expect(sharesShown(series, QUARTER, audience).sexAge).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});
