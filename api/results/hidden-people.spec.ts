import { count, people } from '../../test/fixtures/kpi-facts.js';
import { resultsOf } from '../../test/fixtures/result-facts.js';
import { hiddenIn } from './hidden-people.js';

const few = [count('F', 'Y18T59', 7), count('M', 'Y18T59', 200)];
const { series } = resultsOf({ people: [people(few)] });

describe('what of people is hidden', () => {
  it('is decided once of the same rows for those who are shown alike, however many KPIs read it', () => {
    expect(hiddenIn(series, 'public')).toBe(hiddenIn(series, 'public'));
  });

  it('is decided apart for each threshold, and for other rows', () => {
    expect([hiddenIn(series, 'public').isNothing, hiddenIn(series, 'adviser').isNothing]).toEqual([
      false,
      true,
    ]);
    expect(hiddenIn(resultsOf({ people: [] }).series, 'public').isNothing).toBe(true);
  });
});
