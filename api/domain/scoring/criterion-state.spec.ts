import { recommendation } from '../../../test/support/checklist.js';
import { type Criterion, criteriaOf, type Rung } from '../framework.js';
import { parsePeriod } from '../period.js';
import { criterionState } from './criterion-state.js';
import type { VerdictState } from './data-evidence.js';
import type { CriterionAnswer } from './scoring-input.js';

const year2026 = parsePeriod('2026');
const codes = criteriaOf(recommendation('NMAA-1.1'));

function at(rung: Rung, more: Partial<Criterion> = {}, letter = 'a'): Criterion {
  const found = codes.find(({ criterion }) => criterion.code === `NMAA-1.1-${rung}${letter}`);
  if (!found) throw new Error(`no criterion at rung ${rung}`);
  return { ...found.criterion, ...more };
}

/** The evidenced standing of a criterion that is answered met with one paper of this date. */
function withPaper(rung: Rung, contentUntil: string, more: Partial<Criterion> = {}, period = year2026) {
  const paper = { id: 'p', criterionCodes: [], contentUntil };
  return criterionState(rung, at(rung, more), { answer: 'met' }, [paper], null, period).evidenced;
}

function withFigure(state: VerdictState, given: CriterionAnswer, hasPaper: boolean) {
  const papers = hasPaper ? [{ id: 'p', criterionCodes: [], contentUntil: '2026-06-30' }] : [];
  const verdict = { state, value: 0.5, numerator: 1, denominator: 2, asOf: '2026-12-31' };
  return criterionState(3, at(3), given, papers, verdict, year2026).evidenced;
}

describe('evidence that counts', () => {
  it('is any document in force at rung 1, whatever its date', () => {
    expect(withPaper(1, '1998-01-01')).toBe('holds');
    expect(withPaper(1, '2031-12-31')).toBe('holds');
  });

  it('is not a document that is no longer in force', () => {
    const repealed = { id: 'p', criterionCodes: [], contentUntil: '2026-01-01', inForce: false };
    expect(criterionState(1, at(1), { answer: 'met' }, [repealed], null, year2026).evidenced).toBe(
      'not_in_force',
    );
  });

  it('has any date at rung 2, unless the criterion names months', () => {
    expect(withPaper(2, '2010-01-01')).toBe('holds');
    expect(withPaper(2, '2025-12-31', { freshMonths: 12 })).toBe('evidence_too_old');
    expect(withPaper(2, '2026-01-31', { freshMonths: 12 })).toBe('holds');
  });

  it.each([3, 4] as const)(
    'covers a period that ends within 24 months before the end of 2026 at rung %i',
    (rung) => {
      expect(withPaper(rung, '2024-12-31')).toBe('evidence_too_old');
      expect(withPaper(rung, '2025-01-01')).toBe('holds');
      expect(withPaper(rung, '2026-12-31')).toBe('holds');
      expect(withPaper(rung, '2027-01-01')).toBe('evidence_after_period');
    },
  );

  it('follows the months that the criterion names', () => {
    expect(withPaper(4, '2024-01-31', { freshMonths: 36 })).toBe('holds');
    expect(withPaper(4, '2023-12-31', { freshMonths: 36 })).toBe('evidence_too_old');
  });

  it('is counted from the end of the assessment period, here a quarter', () => {
    const quarter = parsePeriod('2026-Q1');
    expect(withPaper(3, '2024-03-31', {}, quarter)).toBe('evidence_too_old');
    expect(withPaper(3, '2024-04-01', {}, quarter)).toBe('holds');
    expect(withPaper(3, '2026-04-01', {}, quarter)).toBe('evidence_after_period');
  });

  it('needs one paper that counts among several', () => {
    const papers = ['2019-01-31', '2026-02-28'].map((contentUntil) => ({
      id: 'p',
      criterionCodes: [],
      contentUntil,
    }));
    expect(criterionState(3, at(3), { answer: 'met' }, papers, null, year2026).evidenced).toBe('holds');
  });
});

describe('the three readings of a criterion', () => {
  it('are held apart: met without a paper holds as claimed, not as evidenced, and is unanswered by the verifier', () => {
    expect(criterionState(1, at(1), { answer: 'met' }, [], null, year2026)).toMatchObject({
      claimed: 'holds',
      evidenced: 'no_evidence',
      verified: 'unanswered',
    });
  });

  it('follow the verifier on the verified reading alone', () => {
    const given: CriterionAnswer = { answer: 'partly', verifierAnswer: 'met' };
    expect(criterionState(1, at(1), given, [], null, year2026)).toMatchObject({
      claimed: 'partly',
      verified: 'holds',
    });
  });

  it.each(['partly', 'not_met'] as const)(
    'never hold as evidenced when the answer is %s, whatever the papers',
    (answer) => {
      expect(withFigure('supports', { answer }, true)).toBe(answer);
    },
  );

  it('never hold without an answer', () => {
    expect(withFigure('supports', { answer: null }, true)).toBe('unanswered');
    expect(criterionState(1, at(1), undefined, [], null, year2026).claimed).toBe('unanswered');
  });

  it('leave out what is not applicable, only where the catalogue says when', () => {
    const given: CriterionAnswer = { answer: 'not_applicable', verifierAnswer: 'not_applicable' };
    const optional = criterionState(1, at(1, {}, 'b'), given, [], null, year2026);
    expect(optional).toMatchObject({
      claimed: 'not_applicable',
      evidenced: 'not_applicable',
      verified: 'not_applicable',
    });
    expect(criterionState(1, at(1), given, [], null, year2026)).toMatchObject({
      claimed: 'unanswered',
      verified: 'unanswered',
    });
  });
});

describe('a figure beside an answer', () => {
  it('supports without any paper', () => {
    expect(withFigure('supports', { answer: 'met' }, false)).toBe('holds');
  });

  it('contradicts in spite of papers, until a verifier accepts the reason', () => {
    expect(withFigure('contradicts', { answer: 'met', reason: 'one operator left' }, true)).toBe(
      'contradicted',
    );
    expect(withFigure('contradicts', { answer: 'met', acceptedReason: true }, true)).toBe('holds');
  });

  it('leaves an accepted answer to its papers', () => {
    expect(withFigure('contradicts', { answer: 'met', acceptedReason: true }, false)).toBe('no_evidence');
  });

  it.each(['too_few_reports', 'not_computable'] as const)(
    'says nothing when %s: the papers decide',
    (state) => {
      expect(withFigure(state, { answer: 'met' }, true)).toBe('holds');
      expect(withFigure(state, { answer: 'met' }, false)).toBe('no_evidence');
    },
  );
});
