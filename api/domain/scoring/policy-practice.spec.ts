import { answersAt, framework, fresh, inputOf, recommendation } from '../../../test/support/checklist.js';
import { policyPractice } from './policy-practice.js';
import { recommendationStates } from './recommendation-state.js';
import type { ScoringInput } from './scoring-input.js';

const three = framework(['NMAA-1.1', 'NMAA-1.2', 'NMAA-1.3'].map((code) => recommendation(code)));
const codes = ['NMAA-1.1', 'NMAA-1.2', 'NMAA-1.3'];

/** All criteria not met but these, which are met with a fresh paper. */
function pair(met: string[], more: Partial<ScoringInput> = {}) {
  const answers = answersAt(Object.fromEntries(codes.map((code) => [code, 0])));
  for (const code of met) answers.set(code, { answer: 'met' });
  const evidence = [fresh(...met)];
  return policyPractice(recommendationStates(inputOf(three, { answers, evidence, ...more })));
}

describe('policy beside practice', () => {
  it('is the mean evidenced share of what is written and of what is applied, and their difference', () => {
    // written (1 + 1 + ½) ÷ 3 = 83.33 %, applied (½ + 0 + 0) ÷ 3 = 16.67 %, 66.67 points apart
    const written = ['NMAA-1.1-1a', 'NMAA-1.1-1b', 'NMAA-1.2-1a', 'NMAA-1.2-1b', 'NMAA-1.3-1a'];
    expect(pair([...written, 'NMAA-1.1-3a'])).toEqual({ written: 83.3, applied: 16.7, gap: 66.7, items: 3 });
  });

  it('counts only what is evidenced', () => {
    expect(pair(['NMAA-1.1-1a'], { evidence: [] })).toMatchObject({ written: 0, applied: 0 });
  });

  it('gives no verdict where less than half is written, and one at half', () => {
    expect(pair(['NMAA-1.1-1a', 'NMAA-1.2-1a'])).toMatchObject({
      written: 33.3,
      gap: null,
      reason: 'too_little_written',
    });
    expect(pair(['NMAA-1.1-1a', 'NMAA-1.2-1a', 'NMAA-1.3-1a'])).toMatchObject({ written: 50, gap: 50 });
  });

  it('leaves out recommendations that do not apply', () => {
    const recommendationAnswers = new Map([['NMAA-1.3', { answer: 'not_applicable' as const }]]);
    expect(pair(['NMAA-1.1-1a', 'NMAA-1.2-1a'], { recommendationAnswers })).toMatchObject({
      written: 50,
      items: 2,
    });
  });

  it('is withheld below 80 % answered of the two rungs, whatever the others are', () => {
    const answers = answersAt({ 'NMAA-1.1': 4, 'NMAA-1.2': 4 });
    for (const own of ['2a', '2b', '4a', '4b']) answers.set(`NMAA-1.3-${own}`, { answer: 'met' });
    expect(pair([], { answers })).toEqual({
      written: null,
      applied: null,
      gap: null,
      reason: 'too_few_answers',
      items: 3,
    });
  });

  it('is nothing, and not 0, where nothing applies', () => {
    const recommendationAnswers = new Map(codes.map((code) => [code, { answer: 'not_applicable' as const }]));
    expect(pair([], { recommendationAnswers })).toMatchObject({
      written: null,
      reason: 'not_applicable',
      items: 0,
    });
  });
});
