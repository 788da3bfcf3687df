import fc from 'fast-check';
import {
  answersAt,
  assessments,
  framework,
  fresh,
  inputOf,
  recommendation,
} from '../../../test/support/checklist.js';
import { criteriaOf, type Framework, recommendationsOf } from '../framework.js';
import { scores } from '../scoring/scores.js';
import { assuming, whatIf } from './what-if.js';

const checklist = framework([recommendation('NMAA-1.1'), recommendation('NMAA-1.2')]);

const codesOf = (given: Framework) =>
  recommendationsOf(given, 'NMAA').flatMap((one) => criteriaOf(one).map(({ criterion }) => criterion.code));

/** Level 1 and level 0 by documents: half of the authority's way to 25. */
const begun = inputOf(checklist, {
  answers: answersAt({ 'NMAA-1.1': 1, 'NMAA-1.2': 0 }),
  evidence: [fresh('NMAA-1.1-1a', 'NMAA-1.1-1b')],
});

/** Any assessment with two sets of its criteria. */
const asked = assessments.chain((input) => {
  const some = fc.subarray(codesOf(input.framework));
  return fc.record({ input: fc.constant(input), some, more: some });
});

describe('what if', () => {
  it('lifts a recommendation by the criteria of its next level, and the indexes with it', () => {
    const answer = whatIf(begun, ['NMAA-1.1-2a', 'NMAA-1.1-2b']);
    expect(answer.recommendations[0]).toMatchObject({ code: 'NMAA-1.1', before: 1, after: 2, difference: 1 });
    expect(answer.entity).toEqual({ before: 12.5, after: 25, difference: 12.5 });
    expect(answer.assumed).toEqual(['NMAA-1.1-2a', 'NMAA-1.1-2b']);
  });

  it('says what would still hold a level back where only a part of it is assumed', () => {
    const answer = whatIf(begun, ['NMAA-1.1-2a', 'NMAA-1.1-3a']);
    expect(answer.recommendations[0]).toMatchObject({
      before: 1,
      after: 1,
      difference: 0,
      heldBackBy: [{ code: 'NMAA-1.1-2b', reason: 'not_met' }],
    });
    expect(answer.entity.difference).toBe(0);
  });

  it('tells what changes nothing: what holds, does not apply, or is not asked', () => {
    const answers = new Map([
      ...begun.answers,
      ['NMAA-1.2-1b', { answer: 'not_applicable', reason: 'There is none.' } as const],
    ]);
    const answer = whatIf({ ...begun, answers }, ['NMAA-1.1-1a', 'NMAA-1.2-1b', 'NMAC-1.1-1a']);
    expect(answer.assumed).toEqual([]);
    expect(answer.idle).toEqual([
      { code: 'NMAA-1.1-1a', reason: 'holds' },
      { code: 'NMAA-1.2-1b', reason: 'not_applicable' },
      { code: 'NMAC-1.1-1a', reason: 'not_asked' },
    ]);
  });

  it('leaves a recommendation that does not apply without a level', () => {
    const recommendationAnswers = new Map([['NMAA-1.2', { answer: 'not_applicable' } as const]]);
    const answer = whatIf({ ...begun, recommendationAnswers }, codesOf(checklist));
    expect(answer.recommendations[1]).toMatchObject({ before: null, after: null, difference: null });
  });

  it('assumes that a figure that contradicts the answer moves, too, and says so', () => {
    const verdict = { state: 'contradicts', value: 0.8, numerator: 8, denominator: 10, asOf: '2026-10-20' };
    const withFigure = framework([
      recommendation('NMAA-1.1', [], { '1a': { dataEvidence: { kpi: 'KPI-04', atLeast: 0.9 } } }),
    ]);
    const input = inputOf(withFigure, {
      answers: answersAt({ 'NMAA-1.1': 1 }),
      evidence: [fresh('NMAA-1.1-1a', 'NMAA-1.1-1b')],
      verdicts: new Map([['NMAA-1.1-1a', verdict as never]]),
    });
    const answer = whatIf(input, ['NMAA-1.1-1a']);
    expect(answer.figures).toEqual(['NMAA-1.1-1a']);
    expect(answer.recommendations[0]).toMatchObject({ before: 0, after: 1 });
  });

  it('gives no difference where too little is answered to show an index, but the levels all the same', () => {
    const answer = whatIf(inputOf(checklist), ['NMAA-1.1-1a', 'NMAA-1.1-1b']);
    expect(answer.entity).toEqual({
      before: null,
      beforeReason: 'too_few_answers',
      after: null,
      afterReason: 'too_few_answers',
      difference: null,
    });
    expect(answer.recommendations[0]).toMatchObject({ before: 0, after: 1 });
  });
});

describe('what if, of any assessment', () => {
  it('changes nothing when nothing is assumed', () => {
    fc.assert(
      fc.property(assessments, (input) => {
        const { recommendations, entity, functions, pillars } = whatIf(input, []);
        expect(scores(assuming(input, []))).toEqual(scores(input));
        for (const { before, after } of [entity, ...functions, ...pillars, ...recommendations])
          expect(after).toBe(before);
      }),
    );
  });

  it('never lowers a level or an index, and the more is assumed the higher they are', () => {
    fc.assert(
      fc.property(asked, ({ input, some, more }) => {
        const [few, many] = [whatIf(input, some), whatIf(input, [...some, ...more])];
        few.recommendations.forEach(({ difference, after }, index) => {
          expect(difference ?? 0).toBeGreaterThanOrEqual(0);
          expect(many.recommendations[index]?.after ?? 0).toBeGreaterThanOrEqual(after ?? 0);
        });
        for (const { difference } of [few.entity, ...few.functions, ...few.pillars])
          expect(difference ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is what the same assessment shows once it is answered so, with a document for each', () => {
    fc.assert(
      fc.property(asked, ({ input, some }) => {
        const { assumed, figures, entity, recommendations } = whatIf(input, some);
        fc.pre(figures.length === 0);
        const answers = new Map(input.answers);
        for (const code of assumed) answers.set(code, { ...answers.get(code), answer: 'met' });
        const evidence = [...input.evidence, ...assumed.map((code) => fresh(code))];
        const answered = scores({ ...input, answers, evidence });
        expect(entity.after).toBe(answered.entity.evidenced.index);
        expect(recommendations.map(({ after }) => after)).toEqual(
          answered.recommendations.map(({ evidencedLevel }) => evidencedLevel),
        );
      }),
    );
  });

  it('lets every criterion that applies hold when all are assumed', () => {
    fc.assert(
      fc.property(assessments, (input) => {
        for (const { after } of whatIf(input, codesOf(input.framework)).recommendations)
          expect([4, null]).toContain(after);
      }),
    );
  });

  it('leaves the verified reading as it is: nobody has verified what is only planned', () => {
    fc.assert(
      fc.property(asked, ({ input, some }) => {
        expect(scores(assuming(input, some)).entity.verified.index).toBe(scores(input).entity.verified.index);
      }),
    );
  });
});
