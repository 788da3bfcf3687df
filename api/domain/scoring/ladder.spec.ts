import { RUNGS } from '../framework.js';
import type { CriterionState, Standing } from './criterion-state.js';
import { levelOf, nextStep, rungsHeld } from './ladder.js';

/** Criteria by rung: `ladder(['holds'], ['partly', 'holds'], …)`; all readings alike. */
function ladder(...rungs: Standing[][]): CriterionState[] {
  return RUNGS.flatMap((rung) =>
    (rungs[rung - 1] ?? []).map((standing, index) => ({
      code: `${rung}${'abc'[index]}`,
      rung,
      claimed: standing,
      evidenced: standing,
      verified: standing,
      evidence: [],
      verdict: null,
    })),
  );
}

describe('the level of a recommendation', () => {
  it.each([
    [0, ladder(['partly'], ['holds'], ['holds'], ['holds'])],
    [1, ladder(['holds'], ['not_met'], ['holds'], ['holds'])],
    [2, ladder(['holds', 'holds'], ['holds'], ['holds', 'unanswered'], ['holds'])],
    [3, ladder(['holds'], ['holds'], ['holds'], ['no_evidence'])],
    [4, ladder(['holds'], ['holds'], ['holds'], ['holds'])],
  ])('is %i: the rungs up to it hold, and the next does not', (level, criteria) => {
    expect(levelOf(criteria, 'evidenced')).toBe(level);
  });

  it('leaves out criteria that are not applicable', () => {
    expect(levelOf(ladder(['holds', 'not_applicable'], ['not_met'], ['holds'], ['holds']), 'claimed')).toBe(
      1,
    );
  });

  it('is none at all, and not 0, where nothing applies', () => {
    const none: Standing[] = ['not_applicable'];
    expect(levelOf(ladder(none, none, none, none), 'claimed')).toBeNull();
  });

  it('shows what is applied but not in writing', () => {
    const criteria = ladder(['not_met'], ['partly'], ['holds'], ['not_met']);
    expect(levelOf(criteria, 'evidenced')).toBe(0);
    expect(rungsHeld(criteria, 'evidenced')).toEqual([3]);
  });
});

describe('progress to the next level', () => {
  it('is met 1 and partly ½ over the applicable criteria of the first rung that does not hold', () => {
    const criteria = ladder(['holds'], ['holds', 'partly', 'not_applicable'], ['holds'], ['holds']);
    expect(nextStep(criteria, 'evidenced')).toEqual({
      progress: 0.75,
      heldBackBy: [{ code: '2b', reason: 'partly' }],
    });
  });

  it('counts what is met but contradicted or unsupported as partly', () => {
    const criteria = ladder(['contradicted', 'no_evidence', 'not_met'], [], [], []);
    expect(nextStep(criteria, 'evidenced').progress).toBeCloseTo(1 / 3);
  });

  it('is 0 where nothing is answered', () => {
    expect(
      nextStep(ladder(['unanswered', 'not_met'], ['holds'], ['holds'], ['holds']), 'evidenced').progress,
    ).toBe(0);
  });

  it('is none at level 4 and where nothing applies', () => {
    const nothing = { progress: null, heldBackBy: [] };
    expect(nextStep(ladder(['holds'], ['holds'], ['holds'], ['holds']), 'evidenced')).toEqual(nothing);
    expect(nextStep(ladder(['not_applicable'], [], [], []), 'evidenced')).toEqual(nothing);
  });
});
