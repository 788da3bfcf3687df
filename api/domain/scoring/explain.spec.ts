import fc from 'fast-check';
import {
  answersAt,
  assessments,
  framework,
  fresh,
  inputOf,
  recommendation,
} from '../../../test/support/checklist.js';
import { READINGS } from './criterion-state.js';
import { explainIndex, explainRecommendation } from './explain.js';
import { oneDecimal } from './reading.js';

const checklist = framework([
  recommendation('NMAA-1.1', [{ code: 'PV', weight: 1, source: 'ours' }]),
  recommendation('NMAA-1.2', [
    { code: 'PA', weight: 1, source: 'ours' },
    { code: 'PV', weight: 0.5, source: 'ours' },
  ]),
]);

describe('an explained recommendation', () => {
  const answers = answersAt({ 'NMAA-1.1': 2 });
  answers.set('NMAA-1.1-3a', { answer: 'met' });
  const input = inputOf(checklist, {
    answers,
    evidence: [fresh('NMAA-1.1-1a', 'NMAA-1.1-1b', 'NMAA-1.1-2a')],
  });

  it('shows the level of each reading and what holds it back', () => {
    expect(explainRecommendation(input, 'NMAA-1.1')).toMatchObject({
      notApplicable: false,
      claimed: {
        level: 2,
        rungsHeld: [1, 2],
        progress: 0.5,
        heldBackBy: [{ code: 'NMAA-1.1-3b', reason: 'not_met' }],
      },
      evidenced: {
        level: 1,
        rungsHeld: [1],
        progress: 0.75,
        heldBackBy: [{ code: 'NMAA-1.1-2b', reason: 'no_evidence' }],
      },
      verified: { level: null, progress: null },
    });
  });

  it('comes down to each criterion with its papers', () => {
    const criteria = explainRecommendation(input, 'NMAA-1.1')?.criteria ?? [];
    expect(criteria).toHaveLength(8);
    expect(criteria[0]).toMatchObject({
      code: 'NMAA-1.1-1a',
      claimed: 'holds',
      evidence: [{ standing: 'counts' }],
    });
  });

  it('is none for a code the body does not have', () => {
    expect(explainRecommendation(input, 'NMAC-1.1')).toBeNull();
  });
});

describe('an explained index', () => {
  it('shows each level with its weight, and what is left out', () => {
    const input = inputOf(checklist, { answers: answersAt({ 'NMAA-1.1': 3, 'NMAA-1.2': 1 }) });
    expect(explainIndex(input, { of: 'pillar', code: 'PV' }, 'claimed')).toMatchObject({
      index: 58.3, // (1 × 3 + ½ × 1) ÷ (4 × 1.5)
      parts: [
        { code: 'NMAA-1.1', level: 3, weight: 1 },
        { code: 'NMAA-1.2', level: 1, weight: 0.5 },
      ],
      leftOut: [],
    });
    expect(explainIndex(input, { of: 'function', code: 'NMAA-1' }, 'verified').leftOut).toEqual([
      { code: 'NMAA-1.1', reason: 'not_verified' },
      { code: 'NMAA-1.2', reason: 'not_verified' },
    ]);
  });

  it('can always be computed again from its parts', () => {
    fc.assert(
      fc.property(assessments, fc.constantFrom(...READINGS), (input, on) => {
        const { index, parts, items } = explainIndex(input, { of: 'entity' }, on);
        expect(parts).toHaveLength(items);
        const levels = parts.reduce((sum, { level }) => sum + level, 0);
        if (index !== null) expect(index).toBe(oneDecimal((100 * levels) / (4 * parts.length)));
      }),
    );
  });
});
