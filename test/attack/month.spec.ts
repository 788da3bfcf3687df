import fc from 'fast-check';
import { answersOf, foundOut, publishedIn } from './month.js';
import { reported } from './scenes.js';

describe('a month of people, with the people series and every cut of the KPIs laid side by side', () => {
  it('tells an adviser of no small count more than its mark does', async () => {
    await fc.assert(
      fc.asyncProperty(reported, async (rows) => {
        expect(foundOut(rows, await publishedIn(answersOf(rows, 'adviser')))).toEqual([]);
      }),
      // The search is long: the same months each time, so that a long one does not end it.
      { numRuns: 12, seed: 11, endOnFailure: true },
    );
  });
});
