import { answersAt, framework, fresh, inputOf, recommendation } from '../../../test/support/checklist.js';
import { missing } from './missing.js';
import type { CriterionAnswer, ScoringInput } from './scoring-input.js';

const code = 'NMAA-1.1';
const one = framework([
  recommendation(code, undefined, { '3a': { dataEvidence: { kpi: 'KPI-04', atLeast: 0.9 } } }),
]);
const all = [1, 2, 3, 4].flatMap((rung) => ['a', 'b'].map((letter) => `${code}-${rung}${letter}`));

/** What is missing of an assessment that lacks nothing, but for these changes. */
function lacks(changed: Record<string, CriterionAnswer>, more: Partial<ScoringInput> = {}) {
  const answers = new Map([...answersAt({ [code]: 4 }), ...Object.entries(changed)]);
  const found = missing(inputOf(one, { answers, evidence: [fresh(...all)], ...more }));
  return found.map((lack) => [lack.code, lack.lack]);
}

const contradicting = new Map([
  [
    `${code}-3a`,
    { state: 'contradicts' as const, value: 0.4, numerator: 4, denominator: 10, asOf: '2027-01-05' },
  ],
]);

describe('what is missing before submission', () => {
  it('is nothing when every answer met is supported', () => {
    expect(lacks({})).toEqual([]);
  });

  it('is nothing of an answer partly or not met', () => {
    expect(
      lacks(
        { [`${code}-1a`]: { answer: 'partly' }, [`${code}-2a`]: { answer: 'not_met' } },
        { evidence: [fresh(...all)] },
      ),
    ).toEqual([]);
  });

  it('names criteria without an answer', () => {
    expect(lacks({ [`${code}-4b`]: { answer: null } })).toEqual([[`${code}-4b`, 'unanswered']]);
  });

  it('names answers met that have no paper, or one that is too old', () => {
    const evidence = [
      fresh(...all.slice(2, 6)),
      { id: 'old', criterionCodes: all.slice(6), contentUntil: '2019-12-31' },
      fresh(`${code}-1a`),
    ];
    expect(lacks({}, { evidence })).toEqual([
      [`${code}-1b`, 'no_evidence'],
      [`${code}-4a`, 'evidence_too_old'],
      [`${code}-4b`, 'evidence_too_old'],
    ]);
  });

  it('names answers that a figure contradicts, and the reason they owe', () => {
    expect(lacks({}, { verdicts: contradicting })).toEqual([
      [`${code}-3a`, 'contradicted'],
      [`${code}-3a`, 'reason_missing'],
    ]);
    const stated = { [`${code}-3a`]: { answer: 'met' as const, reason: 'one operator left in May' } };
    expect(lacks(stated, { verdicts: contradicting })).toEqual([[`${code}-3a`, 'contradicted']]);
  });

  it('names what is said not to apply without a reason', () => {
    expect(lacks({ [`${code}-1b`]: { answer: 'not_applicable', reason: ' ' } })).toEqual([
      [`${code}-1b`, 'reason_missing'],
    ]);
    expect(lacks({ [`${code}-1b`]: { answer: 'not_applicable', reason: 'no plan exists' } })).toEqual([]);
  });

  it('asks nothing more of a recommendation that does not apply than its reason', () => {
    const whole = (reason: string | null) => ({
      answers: new Map(),
      recommendationAnswers: new Map([[code, { answer: 'not_applicable' as const, reason }]]),
    });
    expect(lacks({}, whole(null))).toEqual([[code, 'reason_missing']]);
    expect(lacks({}, whole('no law'))).toEqual([]);
  });
});
