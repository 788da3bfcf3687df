import { standingOf } from './standing.js';

const functions = (...indexes: (number | null)[]) =>
  indexes.map((index, place) => ({ code: `NMAA-${place + 1}`, title: `Function ${place + 1}`, index }));

describe('the first sentence of the dashboard', () => {
  it('names at most two functions at least ten points above the mean, and two as far below', () => {
    const { ahead, behind } = standingOf(functions(90, 80, 75, 50, 25, 20, 10), null);
    expect(ahead.map(({ index }) => index)).toEqual([90, 80]);
    expect(behind.map(({ index }) => index)).toEqual([10, 20]);
  });

  it('names none where all stand alike, and none that is withheld', () => {
    expect(standingOf(functions(50, 45, 55, null), null)).toMatchObject({ ahead: [], behind: [] });
    expect(standingOf(functions(null, null), null)).toMatchObject({ ahead: [], behind: [] });
  });
});
