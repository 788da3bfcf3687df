import fc from 'fast-check';
import { answersOf, foundOut, publishedIn } from './month.js';
import { reported } from './scenes.js';

describe('a month of people, with the people series and every cut of the KPIs laid side by side', () => {
  // The search is long: the same months each time, so that a long one does not end it.
  it.each([
    ['adviser', 5, 12],
    ['public', 10, 6],
  ] as const)('tells %s of no small count more than its mark does', async (audience, from, numRuns) => {
    await fc.assert(
      fc.asyncProperty(reported, async (rows) => {
        expect(foundOut(rows, await publishedIn(answersOf(rows, audience)), from)).toEqual([]);
      }),
      { numRuns, seed: 11, endOnFailure: true },
    );
  });
});
