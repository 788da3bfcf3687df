import fc from 'fast-check';
import { assessments } from '../../../test/support/checklist.js';
import { ANSWERS, type Answer } from '../codes.js';
import { parsePeriod } from '../period.js';
import { missing } from '../scoring/missing.js';
import { answered, scores } from '../scoring/scores.js';
import type { CriterionAnswer, EvidenceReference } from '../scoring/scoring-input.js';
import { assertNationalAnswer } from './national-answer.js';
import type { NationalCriterion } from './national-criterion.js';
import { nationalReading, nationalStates } from './national-reading.js';

const criterion = (number: number, more: Partial<NationalCriterion> = {}): NationalCriterion => ({
  code: `XVE-NMAA-${number}`,
  body: 'NMAA',
  family: 'example',
  recommendationCode: 'NMAA-1.1',
  heading: null,
  text: { en: 'The annual report has a page on survivors.' },
  help: null,
  notApplicableWhen: { en: 'There are no survivors.' },
  rung: 3,
  from: '2026',
  until: null,
  ...more,
});
const criteria = [1, 2, 3, 4].map((number) => criterion(number));
const paper = (contentUntil: string, ...criterionCodes: string[]): EvidenceReference => ({
  id: contentUntil,
  criterionCodes,
  contentUntil,
});
const read = (answers: Record<string, CriterionAnswer>, evidence: readonly EvidenceReference[] = []) =>
  nationalReading(
    nationalStates({
      criteria,
      answers: new Map(Object.entries(answers)),
      evidence,
      period: parsePeriod('2026'),
    }),
  );

describe('what a country’s own criteria come to', () => {
  it('is how many are met of those that apply: claimed, supported, verified', () => {
    const answers = {
      'XVE-NMAA-1': { answer: 'met', verifierAnswer: 'met' },
      'XVE-NMAA-2': { answer: 'met', verifierAnswer: 'partly' },
      'XVE-NMAA-3': { answer: 'not_applicable', verifierAnswer: 'not_applicable' },
    } as const;
    expect(read(answers, [paper('2026-03-31', 'XVE-NMAA-1'), paper('2020-03-31', 'XVE-NMAA-2')])).toEqual({
      asked: 4,
      answered: 3,
      claimed: { met: 2, of: 3 },
      evidenced: { met: 1, of: 3 },
      verified: { met: 1, of: 2 },
    });
  });

  it('is none, and not 0, where nobody looked or nothing applies', () => {
    expect(read({}).verified).toEqual({ met: null, of: 0 });
    expect(read({}).claimed).toEqual({ met: 0, of: 4 });
    const none = Object.fromEntries(
      criteria.map(({ code }) => [code, { answer: 'not_applicable' as const }]),
    );
    expect(read(none).claimed).toEqual({ met: null, of: 0 });
  });

  it('is never more than what applies, and never more on paper than claimed', () => {
    const answer = fc.option(fc.constantFrom<Answer>(...ANSWERS));
    const given = fc.array(fc.record({ answer, verifierAnswer: answer }), { minLength: 4, maxLength: 4 });
    const papers = fc.constantFrom([], [paper('2026-01-31', ...criteria.map(({ code }) => code))]);
    fc.assert(
      fc.property(given, papers, (list, evidence) => {
        const answers = Object.fromEntries(list.map((one, index) => [`XVE-NMAA-${index + 1}`, one]));
        const { asked, claimed, evidenced, verified } = read(answers, evidence);
        for (const reading of [claimed, evidenced, verified]) {
          expect(Number(reading.met)).toBeLessThanOrEqual(reading.of);
          expect(reading.of).toBeLessThanOrEqual(asked);
          expect(reading.met === null).toBe(reading.of === 0);
        }
        expect(Number(evidenced.met)).toBeLessThanOrEqual(Number(claimed.met));
      }),
    );
  });
});

describe('no answer to a country’s own criterion', () => {
  it('ever changes a score of the checklist, a share answered, or what is missing', () => {
    const own = fc.array(
      fc.record({
        code: fc.integer({ min: 1, max: 40 }).map((number) => `XVE-NMAA-${number}`),
        answer: fc.option(fc.constantFrom<Answer>(...ANSWERS)),
        verifierAnswer: fc.option(fc.constantFrom<Answer>(...ANSWERS)),
      }),
      { minLength: 1 },
    );
    const papers = fc.constantFrom('2020-01-31', '2026-03-31');
    fc.assert(
      fc.property(assessments, own, papers, (input, given, until) => {
        const codes = given.map(({ code }) => code);
        const beside = {
          ...input,
          answers: new Map([...input.answers, ...given.map((one) => [one.code, one] as const)]),
          evidence: [
            ...input.evidence.map((one) => ({ ...one, criterionCodes: [...one.criterionCodes, ...codes] })),
            paper(until, ...codes),
          ],
        };
        expect(scores(beside)).toEqual(scores(input));
        expect(answered(beside)).toBe(answered(input));
        expect(missing(beside)).toEqual(missing(input));
      }),
    );
  });
});

describe('an answer to a country’s own criterion', () => {
  const always = { code: 'XVE-NMAA-1', notApplicableWhen: null };
  const sometimes = { code: 'XVE-NMAA-1', notApplicableWhen: { en: 'There are no survivors.' } };
  it('is “not applicable” only where it says when, and with a reason', () => {
    const na = (reason: string | null) => ({ answer: 'not_applicable' as const, reason });
    expect(() => assertNationalAnswer(always, na('none here'))).toThrow('answer-not-allowed');
    expect(() => assertNationalAnswer(sometimes, na(' '))).toThrow('reason-missing');
    expect(() => assertNationalAnswer(sometimes, na('none here'))).not.toThrow();
    expect(() => assertNationalAnswer(always, { answer: 'met', reason: null })).not.toThrow();
  });
});
