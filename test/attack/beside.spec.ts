import fc from 'fast-check';
import { COUNTED_BANDS, COUNTED_SEXES } from '../../api/domain/cuts.js';
import { type Audience, SEES_MORE } from '../../api/domain/disclosure.js';
import { hiddenIn } from '../../api/results/hidden-people.js';
import type { EnteredRow } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import { quarter } from './scenes.js';

const WIDER = Object.keys(SEES_MORE) as (keyof typeof SEES_MORE)[];
const READINGS = ['of', 'ofSum', 'ofSeriesQuarter', 'ofQuarter'] as const;

/** Everything of some people that an audience is not shown, each by a name of its own. */
function hiddenOf(rows: readonly EnteredRow[], audience: Audience): string[] {
  const { series } = resultsOf({ people: rows });
  const hidden = hiddenIn(series, audience);
  return series.flatMap((one) =>
    READINGS.flatMap((reading) => {
      const found = hidden[reading](one);
      const places = [
        ...(found?.cells ?? []),
        ...(found?.sums ?? []),
        ...COUNTED_BANDS.filter((band) => found?.band(band)),
        ...COUNTED_SEXES.flatMap((sex) =>
          COUNTED_BANDS.filter((band) => found?.row(sex, band)).map((band) => `${sex} ${band}`),
        ),
      ];
      return places.map((place) => `${reading} ${one.period} ${one.activity} ${place}`);
    }),
  );
}

describe('what two audiences are shown, laid side by side', () => {
  it.each(WIDER)('shows %s nothing of people that is hidden from those who see more', (audience) => {
    fc.assert(
      fc.property(quarter, (rows) => {
        const hidden = new Set(hiddenOf(rows, audience));
        const theirs = hiddenOf(rows, SEES_MORE[audience] ?? audience);
        expect(theirs.filter((place) => !hidden.has(place))).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
