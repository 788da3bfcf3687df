import { answersAt, framework, inputOf, recommendation } from '../../../test/support/checklist.js';
import { scores } from './scores.js';
import { verifiedAmongApplicable } from './verified-reading.js';

describe('how many recommendations are verified', () => {
  it('is counted among those that the body says apply, so that never more are verified than apply', () => {
    const agreed = { answer: 'not_applicable', verifierAnswer: 'not_applicable', reason: 'none' } as const;
    const { recommendations } = scores(
      inputOf(framework([recommendation('NMAA-1.1'), recommendation('NMAA-1.2')]), {
        answers: answersAt({ 'NMAA-1.1': 4 }),
        recommendationAnswers: new Map([['NMAA-1.2', agreed]]),
      }),
    );
    expect(recommendations.map(({ isVerified }) => isVerified)).toEqual([false, true]);
    expect(verifiedAmongApplicable(recommendations)).toEqual({ applicable: 1, verified: 0 });
  });
});
