import fc from 'fast-check';
import { assessments, fresh } from '../../../test/support/checklist.js';
import { criteriaOf, type Framework, type Recommendation, recommendationsOf } from '../framework.js';
import { READINGS } from './criterion-state.js';
import type { Reading } from './reading.js';
import { recommendationStates } from './recommendation-state.js';
import { type AssessmentScores, scores } from './scores.js';
import type { ScoringInput } from './scoring-input.js';

function allReadings({ entity, functions, pillars }: AssessmentScores): Reading[] {
  return [entity, ...functions, ...pillars].flatMap((of) => READINGS.map((name) => of[name]));
}

/** The indexes of an assessment by where they stand, so that two assessments can be laid side by side. */
function indexes({ entity, functions, pillars, policyPractice }: AssessmentScores) {
  const named = [{ code: 'entity', ...entity }, ...functions, ...pillars];
  return {
    ...Object.fromEntries(
      named.map((of) => [of.code, READINGS.map((name) => [of[name].index, of[name].reason])]),
    ),
    weighted: READINGS.map((name) => entity[name].functionWeightedIndex),
    policyPractice: [policyPractice.written, policyPractice.applied, policyPractice.gap],
  };
}

const codesOf = (given: Framework) =>
  recommendationsOf(given, 'NMAA').flatMap((one) => criteriaOf(one).map(({ criterion }) => criterion.code));

/** The same recommendation under a code of its own, its criteria too. */
function renamed(model: Recommendation): Recommendation {
  return JSON.parse(JSON.stringify(model).replaceAll(model.code, 'NMAA-1.9'));
}

/** An assessment and one of its criteria. */
const withOne = assessments.chain((input) =>
  fc.record({ input: fc.constant(input), code: fc.constantFrom(...codesOf(input.framework)) }),
);

const isWithin = (value: number | null, least: number, most: number) =>
  value === null || (value >= least && value <= most);

const levels = (input: ScoringInput, name: 'claimed' | 'evidenced') =>
  recommendationStates(input).map((state) => state.levels[name] ?? -1);

describe('the scores of any assessment', () => {
  it('have indexes between 0 and 100 or a reason, over the recommendations that their levels count', () => {
    fc.assert(
      fc.property(assessments, (input) => {
        for (const { index, reason, items, levels: counts, answered } of allReadings(scores(input))) {
          expect(reason === undefined).toBe(index !== null);
          expect(isWithin(index, 0, 100)).toBe(true);
          expect(isWithin(answered, 0, 1)).toBe(true);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(items);
        }
      }),
    );
  });

  it('have levels from 0 to 4, and progress that never reaches the next', () => {
    fc.assert(
      fc.property(assessments, (input) => {
        for (const one of scores(input).recommendations) {
          expect([null, 0, 1, 2, 3, 4]).toEqual(
            expect.arrayContaining([one.claimedLevel, one.evidencedLevel, one.verifiedLevel]),
          );
          expect(isWithin(one.progress, 0, 0.99)).toBe(true);
        }
      }),
    );
  });

  it('do not depend on the order of answers, evidence, recommendations or functions', () => {
    fc.assert(
      fc.property(assessments, (input) => {
        const turned: ScoringInput = {
          ...input,
          answers: new Map([...input.answers].reverse()),
          evidence: [...input.evidence].reverse(),
          framework: {
            ...input.framework,
            functions: [...input.framework.functions]
              .reverse()
              .map((one) => ({ ...one, recommendations: [...one.recommendations].reverse() })),
          },
        };
        expect(indexes(scores(turned))).toEqual(indexes(scores(input)));
      }),
    );
  });

  it('do not move when a recommendation is added that does not apply', () => {
    fc.assert(
      fc.property(assessments, fc.constantFrom(null, 'not_applicable' as const), (input, verifierAnswer) => {
        const [first, ...others] = input.framework.functions;
        const [model] = first?.recommendations ?? [];
        if (!first || !model) throw new Error('a framework has functions');
        const functions = [
          { ...first, recommendations: [...first.recommendations, renamed(model)] },
          ...others,
        ];
        const recommendationAnswers = new Map(input.recommendationAnswers).set('NMAA-1.9', {
          answer: 'not_applicable',
          verifierAnswer,
        });
        const given = { ...input, framework: { ...input.framework, functions }, recommendationAnswers };
        expect(indexes(scores(given))).toEqual(indexes(scores(input)));
      }),
    );
  });

  it('never fall as claimed when an answer becomes met', () => {
    fc.assert(
      fc.property(withOne, ({ input, code }) => {
        const answers = new Map(input.answers).set(code, {
          ...input.answers.get(code),
          answer: 'met' as const,
        });
        const after = levels({ ...input, answers }, 'claimed');
        levels(input, 'claimed').forEach((level, index) => {
          expect(after[index]).toBeGreaterThanOrEqual(level);
        });
      }),
    );
  });

  it('never fall as evidenced when fresh evidence is added', () => {
    fc.assert(
      fc.property(withOne, ({ input, code }) => {
        const after = levels({ ...input, evidence: [...input.evidence, fresh(code)] }, 'evidenced');
        levels(input, 'evidenced').forEach((level, index) => {
          expect(after[index]).toBeGreaterThanOrEqual(level);
        });
      }),
    );
  });

  it('are never higher as evidenced than as claimed', () => {
    fc.assert(
      fc.property(assessments, (input) => {
        for (const { claimedLevel, evidencedLevel } of scores(input).recommendations) {
          expect(evidencedLevel ?? -1).toBeLessThanOrEqual(claimedLevel ?? -1);
        }
      }),
    );
  });

  it('never rest on an unanswered criterion: its rung does not hold', () => {
    fc.assert(
      fc.property(withOne, ({ input, code }) => {
        const answers = new Map(input.answers);
        answers.delete(code);
        const state = recommendationStates({ ...input, answers, recommendationAnswers: new Map() }).find(
          (one) => one.criteria.some((criterion) => criterion.code === code),
        );
        const rung = Number(code.at(-2));
        expect(state?.levels.claimed).toBeLessThan(rung);
        expect(state?.levels.evidenced).toBeLessThan(rung);
      }),
    );
  });
});
