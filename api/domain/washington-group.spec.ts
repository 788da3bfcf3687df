import fc from 'fast-check';
import type { Count } from './cells.js';
import {
  askedOf,
  disabilityOf,
  peopleIn,
  tallied,
  WG_ANSWERS,
  WG_QUESTIONS,
  type WgAnswers,
} from './washington-group.js';

const NO_DIFFICULTY: WgAnswers = {
  seeing: 'none',
  hearing: 'none',
  walking: 'none',
  remembering: 'none',
  selfCare: 'none',
  communicating: 'none',
};
const anyAnswers = fc.record(
  Object.fromEntries(WG_QUESTIONS.map((question) => [question, fc.constantFrom(...WG_ANSWERS)])),
) as fc.Arbitrary<WgAnswers>;

describe('The Washington Group short set', () => {
  it.each(WG_QUESTIONS)(
    'one “a lot of difficulty” or “cannot” makes somebody counted with: %s',
    (question) => {
      expect(disabilityOf({ ...NO_DIFFICULTY, [question]: 'a_lot' })).toBe('with');
      expect(disabilityOf({ ...NO_DIFFICULTY, [question]: 'cannot' })).toBe('with');
    },
  );

  it('some difficulty, in however many things, is without', () => {
    const some = Object.fromEntries(WG_QUESTIONS.map((question) => [question, 'some'])) as WgAnswers;
    expect(disabilityOf(some)).toBe('without');
  });

  it('an answer that is missing is not known, never without, unless another decides', () => {
    expect(disabilityOf({ ...NO_DIFFICULTY, hearing: 'no_answer' })).toBe('_U');
    expect(disabilityOf({ ...NO_DIFFICULTY, hearing: 'no_answer', walking: 'cannot' })).toBe('with');
  });

  it('a tally counts each person once, in one cell of her row', () => {
    const person = fc.tuple(
      fc.constantFrom('F', 'M', '_U'),
      fc.constantFrom('Y0T17', 'Y18T59', 'Y60', '_U'),
      anyAnswers,
    );
    fc.assert(
      fc.property(fc.array(person), (people) => {
        const tally = people.reduce<readonly Count[]>(
          (sofar, [sex, ageBand, answers]) => tallied(sofar, sex, ageBand, disabilityOf(answers)),
          [],
        );
        expect(peopleIn(tally, 'all', '_T')).toBe(people.length);
        for (const [sex, ageBand] of people) {
          const ofRow = people.filter((one) => one[0] === sex && one[1] === ageBand);
          expect(peopleIn(tally, { sex, ageBand }, '_T')).toBe(ofRow.length);
          expect(peopleIn(tally, { sex, ageBand }, 'with')).toBe(
            ofRow.filter(([, , answers]) => disabilityOf(answers) === 'with').length,
          );
        }
      }),
    );
  });

  it('the tally does not tell in which order people answered, nor to which question', () => {
    const one = tallied(tallied([], 'F', 'Y60', 'with'), 'F', 'Y60', 'without');
    const other = tallied(tallied([], 'F', 'Y60', 'without'), 'F', 'Y60', 'with');
    expect(new Set(one)).toEqual(new Set(other));
    expect(one.map((count) => Object.keys(count))).toEqual([
      ['sex', 'ageBand', 'disability', 'value'],
      ['sex', 'ageBand', 'disability', 'value'],
    ]);
  });

  it('stands for all who are counted, or for a number of them where more are counted', () => {
    const two = tallied(tallied([], 'F', 'Y60', 'with'), 'M', 'Y60', '_U');
    expect([null, 0, 2, 3].map((counted) => askedOf(two, counted))).toEqual(['all', 'all', 'all', 'number']);
  });
});
