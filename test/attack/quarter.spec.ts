import fc from 'fast-check';
import { foundOut, published } from './quarter.js';
import { quarter } from './scenes.js';

describe('a quarter of people, with series, KPIs and every run of months laid side by side', () => {
  it.each(['adviser', 'country', 'public'] as const)(
    'tells %s of no small count more than its mark does',
    (audience) => {
      fc.assert(
        fc.property(quarter, (rows) => {
          expect(foundOut(published(rows, audience), audience)).toEqual([]);
        }),
        { numRuns: 20, endOnFailure: true },
      );
    },
  );
});
