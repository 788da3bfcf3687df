import { answersAt, framework, fresh, inputOf, recommendation } from '../../../test/support/checklist.js';
import { recommendationStates } from './recommendation-state.js';

const contradicts = {
  state: 'contradicts' as const,
  value: 0,
  numerator: 0,
  denominator: 9,
  asOf: '2027-01-05',
};

describe('a recommendation as it stands', () => {
  it('hears a figure only at a criterion that names a KPI', () => {
    const named = recommendation('NMAA-1.1', undefined, {
      '3a': { dataEvidence: { kpi: 'KPI-04', atLeast: 0.9 } },
    });
    const verdicts = new Map(['NMAA-1.1-3a', 'NMAA-1.1-3b'].map((code) => [code, contradicts]));
    const evidence = [fresh('NMAA-1.1-3a', 'NMAA-1.1-3b')];
    const input = inputOf(framework([named]), { answers: answersAt({ 'NMAA-1.1': 4 }), evidence, verdicts });
    const [state] = recommendationStates(input);
    const third = state?.criteria
      .filter(({ rung }) => rung === 3)
      .map(({ evidenced, verdict }) => [evidenced, verdict]);
    expect(third).toEqual([
      ['contradicted', contradicts],
      ['holds', null],
    ]);
  });

  it('is left out as a whole only where the catalogue says when', () => {
    const { notApplicableWhen: _, ...always } = recommendation('NMAA-1.2');
    const whole = new Map(
      ['NMAA-1.1', 'NMAA-1.2'].map((code) => [code, { answer: 'not_applicable' as const }]),
    );
    const input = inputOf(framework([recommendation('NMAA-1.1'), always]), { recommendationAnswers: whole });
    expect(recommendationStates(input).map(({ code, notApplicable }) => [code, notApplicable])).toEqual([
      ['NMAA-1.1', true],
      ['NMAA-1.2', false],
    ]);
  });

  it('takes one paper for several criteria', () => {
    const input = inputOf(framework([recommendation('NMAA-1.1')]), {
      answers: answersAt({ 'NMAA-1.1': 1 }),
      evidence: [fresh('NMAA-1.1-1a', 'NMAA-1.1-1b')],
    });
    expect(recommendationStates(input)[0]?.levels).toEqual({ claimed: 1, evidenced: 1, verified: null });
  });
});
