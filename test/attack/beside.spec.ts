import fc from 'fast-check';
import { type Audience, closerThan } from '../../api/domain/audiences.js';
import { COUNTED_BANDS, COUNTED_SEXES } from '../../api/domain/cuts.js';
import { hiddenIn } from '../../api/results/hidden-people.js';
import type { EnteredRow } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import { quarter } from './scenes.js';

const STRICT = { advisersAndPeers: 15, public: 30 };
const WIDER: readonly [string, Audience][] = [
  ['advisers', 'adviser'],
  ['the public', 'public'],
  ['advisers of a stricter country', { name: 'adviser', own: STRICT }],
  ['the public of a stricter country', { name: 'public', own: STRICT }],
];
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
  it.each(WIDER)('shows %s nothing of people that is hidden from those who see more', (_, audience) => {
    fc.assert(
      fc.property(quarter, (rows) => {
        const hidden = new Set(hiddenOf(rows, audience));
        const theirs = hiddenOf(rows, closerThan(audience) ?? audience);
        expect(theirs.filter((place) => !hidden.has(place))).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
