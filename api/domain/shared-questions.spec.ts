import {
  listFor,
  NOTHING_SHARED,
  questionsOf,
  type SharedQuestions,
  saysTheSame,
  twinsOf,
} from './shared-questions.js';

const why = { en: 'The same figure.' };
const pair = { codes: ['NMAA-3.1-3a', 'NMAC-2.1-3a'], why } as const;

describe('questions that both bodies are asked', () => {
  it('stand with one’s own code first, whichever body asks', () => {
    expect(twinsOf([pair], 'NMAA')).toEqual([{ code: 'NMAA-3.1-3a', twinCode: 'NMAC-2.1-3a', why }]);
    expect(twinsOf([pair], 'NMAC')).toEqual([{ code: 'NMAC-2.1-3a', twinCode: 'NMAA-3.1-3a', why }]);
  });

  it('are counted once', () => {
    const rungs = [{ rung: 1, criteria: [{}, {}] }];
    const framework = { functions: [{ recommendations: [{ rungs }] }, { recommendations: [{ rungs }] }] };
    expect(questionsOf(framework as never, [pair])).toEqual({ asked: 4, distinct: 3 });
    expect(questionsOf(framework as never, NOTHING_SHARED.shared)).toEqual({ asked: 4, distinct: 4 });
  });

  it.each([
    ['two that nobody answered', null, { answer: null, reason: null }, true],
    ['one that nobody answered and one', null, { answer: 'met', reason: null }, false],
    ['the same answer', { answer: 'met', reason: null }, { answer: 'met', reason: ' ' }, true],
    ['another answer', { answer: 'met', reason: null }, { answer: 'partly', reason: null }, false],
    ['another reason', { answer: 'met', reason: 'A visit.' }, { answer: 'met', reason: null }, false],
  ] as const)('say the same or not: %s', (_what, one, other, same) => {
    expect([saysTheSame(one, other), saysTheSame(other, one)]).toEqual([same, same]);
  });

  it('are those of the version itself, or of the latest before it', () => {
    const list = (ref: string): SharedQuestions => ({
      ref,
      verified: { en: true, fr: true, ar: true },
      ...NOTHING_SHARED,
    });
    const lists = [list('gdei-wps@1.10'), list('gdei-wps@1.2')];
    const found = ['1.2', '1.9', '1.10', '2.0', '1.1'].map((one) => listFor(`gdei-wps@${one}`, lists)?.ref);
    expect(found).toEqual(['gdei-wps@1.2', 'gdei-wps@1.2', 'gdei-wps@1.10', 'gdei-wps@1.10', undefined]);
  });
});
