import { framework, recommendation } from '../../test/support/checklist.js';
import { assertAnswer, type GivenAnswer } from './answer.js';

const { notApplicableWhen: _, ...always } = recommendation('NMAA-1.2');
const checklist = framework([recommendation('NMAA-1.1'), always]);
const given = (answer: GivenAnswer) => () => assertAnswer(checklist, 'NMAA', answer);
const refusal = (code: string, pointer: string) =>
  expect.objectContaining({ code, kind: 'rule', faults: [expect.objectContaining({ pointer })] });

describe('an answer', () => {
  it.each(['met', 'partly', 'not_met', null] as const)('to a criterion may be %s', (answer) => {
    expect(given({ code: 'NMAA-1.1-1a', answer })).not.toThrow();
  });

  it('is "not applicable" only where the criterion says when, and with a reason', () => {
    expect(given({ code: 'NMAA-1.1-1b', answer: 'not_applicable', reason: 'no plan exists' })).not.toThrow();
    expect(given({ code: 'NMAA-1.1-1b', answer: 'not_applicable', reason: ' ' })).toThrow(
      refusal('reason-missing', '#/reason'),
    );
    expect(given({ code: 'NMAA-1.1-1a', answer: 'not_applicable', reason: 'no plan exists' })).toThrow(
      refusal('answer-not-allowed', '#/answer'),
    );
  });

  it('to a recommendation is only ever "not applicable", where it says when', () => {
    expect(given({ code: 'NMAA-1.1', answer: 'not_applicable', reason: 'no law' })).not.toThrow();
    expect(given({ code: 'NMAA-1.1', answer: null })).not.toThrow();
    expect(given({ code: 'NMAA-1.1', answer: 'met' })).toThrow(refusal('answer-not-allowed', '#/answer'));
    expect(given({ code: 'NMAA-1.2', answer: 'not_applicable', reason: 'no law' })).toThrow(
      refusal('answer-not-allowed', '#/answer'),
    );
  });

  it('needs a code that the body is asked', () => {
    expect(given({ code: 'NMAA-9.9', answer: 'met' })).toThrow(refusal('unknown-code', '#/code'));
    expect(() => assertAnswer(checklist, 'NMAC', { code: 'NMAA-1.1-1a', answer: 'met' })).toThrow(
      refusal('unknown-code', '#/code'),
    );
  });
});
