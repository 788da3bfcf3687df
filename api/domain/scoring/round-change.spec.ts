import fc from 'fast-check';
import {
  answersAt,
  assessments,
  framework,
  fresh,
  inputOf,
  recommendation,
} from '../../../test/support/checklist.js';
import type { Framework } from '../framework.js';
import { parsePeriod } from '../period.js';
import type { VerdictState } from './data-evidence.js';
import { roundAt, roundChange } from './round-change.js';
import type { ScoringInput } from './scoring-input.js';

const policies = [1, 2].map((n) =>
  recommendation(`NMAA-1.${n}`, undefined, { '3a': { dataEvidence: { kpi: 'KPI-04', atLeast: 0.9 } } }),
);
const checklist = framework(policies);
const ALL = ['1a', '1b', '2a', '2b', '3a', '3b', '4a', '4b'];
const codesOf = (code: string) => ALL.map((own) => `${code}-${own}`);

/** Both recommendations at these levels, each with fresh papers for everything. */
function round(levels: [number, number], more: Partial<ScoringInput> = {}, given: Framework = checklist) {
  return inputOf(given, {
    answers: answersAt({ 'NMAA-1.1': levels[0], 'NMAA-1.2': levels[1] }),
    evidence: [fresh(...codesOf('NMAA-1.1'), ...codesOf('NMAA-1.2'))],
    ...more,
  });
}

const compared = (before: ScoringInput, after: ScoringInput) => roundChange(roundAt(before), roundAt(after));

const saying = (state: VerdictState) =>
  new Map([['NMAA-1.1-3a', { state, value: 1, numerator: 1, denominator: 1, asOf: '2026-10-01' }]]);

describe('what moved between two rounds', () => {
  it('is told for indexes, functions, pillars, recommendations and criteria', () => {
    const { limits, entity, functions, pillars, recommendations, criteria } = compared(
      round([2, 1]),
      round([3, 1]),
    );
    expect(limits).toEqual([]);
    expect(entity.evidenced).toEqual({
      before: 37.5,
      after: 50,
      alike: { before: 37.5, after: 50, difference: 12.5, items: 2 },
    });
    expect(functions).toMatchObject([{ code: 'NMAA-1', alike: { difference: 12.5 } }]);
    expect(pillars[0]).toMatchObject({ code: 'PA', alike: { difference: 12.5, items: 2 } });
    expect(recommendations.map(({ difference }) => difference)).toEqual([1, 0]);
    expect(criteria.map(({ code, direction, reasons }) => [code, direction, reasons])).toEqual([
      ['NMAA-1.1-3a', 'up', ['answer']],
      ['NMAA-1.1-3b', 'up', ['answer']],
    ]);
  });

  it('is nothing between a round and itself', () => {
    fc.assert(
      fc.property(assessments, (input) => {
        const { limits, recommendations, criteria } = compared(input, input);
        expect([limits, criteria]).toEqual([[], []]);
        expect(recommendations.every(({ difference }) => !difference)).toBe(true);
      }),
    );
  });

  it('has a reason for every criterion, and turns round when the rounds do', () => {
    const turned = { up: 'down', down: 'up', level: 'level', beside: 'beside' };
    fc.assert(
      fc.property(assessments, assessments, (one, other) => {
        const there = compared(one, other);
        const back = new Map(compared(other, one).criteria.map((change) => [change.code, change]));
        expect(there.criteria).toHaveLength(back.size);
        for (const { code, direction, reasons } of there.criteria) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(back.get(code)?.direction).toBe(turned[direction]);
        }
      }),
    );
  });
});

describe('why a criterion moved', () => {
  const why = (before: ScoringInput, after: ScoringInput) =>
    Object.fromEntries(
      compared(before, after).criteria.map(({ code, direction, reasons }) => [code, [direction, ...reasons]]),
    );
  const papers = (...own: string[]) => ({ evidence: [fresh(...own.map((one) => `NMAA-1.1-${one}`))] });

  it('is its evidence: come, grown too old, or no longer named', () => {
    const [without, withPaper] = [round([4, 0], papers('1a')), round([4, 0], papers('1a', '4b'))];
    expect(why(without, withPaper)).toEqual({ 'NMAA-1.1-4b': ['up', 'evidence_came'] });
    expect(why(withPaper, without)).toEqual({ 'NMAA-1.1-4b': ['down', 'evidence_gone'] });
    const later = { ...withPaper, period: parsePeriod('2028') };
    expect(why(withPaper, later)).toEqual({ 'NMAA-1.1-4b': ['down', 'evidence_aged'] });
  });

  it('is the answer and its paper where both came', () => {
    const before = round([3, 0], papers('1a'));
    expect(why(before, round([4, 0], papers('1a', '4a')))).toEqual({
      'NMAA-1.1-4a': ['up', 'answer', 'evidence_came'],
      'NMAA-1.1-4b': ['up', 'answer'],
    });
  });

  it('is what its KPI says, or that a verifier accepts the reason against it', () => {
    const silent = round([4, 0], { verdicts: saying('too_few_reports') });
    const against = round([4, 0], { verdicts: saying('contradicts') });
    expect(why(silent, against)).toEqual({ 'NMAA-1.1-3a': ['down', 'figure'] });
    expect(why(against, silent)).toEqual({ 'NMAA-1.1-3a': ['up', 'figure'] });
    const accepted = {
      ...against,
      answers: new Map(against.answers).set('NMAA-1.1-3a', { answer: 'met', acceptedReason: true }),
    };
    expect(why(against, accepted)).toEqual({ 'NMAA-1.1-3a': ['up', 'reason_accepted'] });
    expect(why(accepted, against)).toEqual({ 'NMAA-1.1-3a': ['down', 'reason_not_accepted'] });
  });

  it('is that one round has no answer: that is neither up nor down', () => {
    const answers = new Map(round([2, 2]).answers);
    const code = 'NMAA-1.1-1a';
    answers.set(code, { answer: null });
    const gone = { ...round([2, 2]), answers };
    expect(why(round([2, 2]), gone)).toEqual({ [code]: ['beside', 'unanswered'] });
    expect(why(gone, round([2, 2]))).toEqual({ [code]: ['beside', 'unanswered'] });
  });

  it('is that it does not apply any more: that is neither up nor down', () => {
    const after = round([2, 2], {
      recommendationAnswers: new Map([['NMAA-1.2', { answer: 'not_applicable' }]]),
    });
    const change = compared(round([2, 2]), after);
    expect(change.criteria.map(({ direction, reasons }) => [direction, ...reasons])).toEqual(
      ALL.map(() => ['beside', 'not_applicable']),
    );
    expect(change.recommendations[1]).toMatchObject({ difference: null, askedAlike: true });
    expect(change.entity.evidenced.alike).toEqual({ before: 50, after: 50, difference: 0, items: 1 });
  });
});

describe('two rounds that are not alike', () => {
  it('say so where the framework changed; the difference rests on what both ask alike', () => {
    const later: Framework = {
      ...framework([policies[0] as never, recommendation('NMAA-1.3')]),
      ref: 'example@1.1',
    };
    const after = inputOf(later, {
      answers: answersAt({ 'NMAA-1.1': 3, 'NMAA-1.3': 4 }),
      evidence: [fresh(...codesOf('NMAA-1.1'), ...codesOf('NMAA-1.3'))],
    });
    const change = compared(round([2, 4]), after);
    expect(change.limits).toEqual([{ code: 'other_framework', before: 'example@1.0', after: 'example@1.1' }]);
    expect(change.entity.evidenced).toEqual({
      before: 75,
      after: 87.5,
      alike: { before: 50, after: 75, difference: 25, items: 1 },
    });
    expect(change.recommendations.map(({ code, askedAlike }) => [code, askedAlike])).toEqual([
      ['NMAA-1.1', true],
      ['NMAA-1.3', false],
      ['NMAA-1.2', false],
    ]);
    expect(change.criteria.filter(({ reasons }) => reasons.includes('framework'))).toHaveLength(16);
  });

  it('say so where the shares answered differ, and show no difference of what is withheld', () => {
    const after = inputOf(checklist, { answers: answersAt({ 'NMAA-1.1': 2 }) });
    const { limits, entity } = compared(round([2, 2]), after);
    expect(limits).toEqual([{ code: 'share_answered', before: 1, after: 0.5 }]);
    expect(entity.evidenced).toMatchObject({
      before: 50,
      after: null,
      afterReason: 'too_few_answers',
      alike: { before: null, after: null, difference: null },
    });
  });
});
