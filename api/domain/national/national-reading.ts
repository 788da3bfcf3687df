import type { Criterion } from '../framework.js';
import type { Period } from '../period.js';
import {
  type CriterionState,
  criterionState,
  differs,
  type ReadingName,
} from '../scoring/criterion-state.js';
import type { CriterionAnswer, EvidenceReference } from '../scoring/scoring-input.js';
import type { NationalCriterion } from './national-criterion.js';

/** Where one of a country's own criteria stands on the three readings; no figure stands behind it. */
export type NationalState = Omit<CriterionState, 'verdict'> & { readonly differs: boolean };

/** How many are met of those that apply. `met` is `null` where none applies, or none was looked at: that is not 0. */
export interface MetOf {
  readonly met: number | null;
  readonly of: number;
}

/**
 * What a country's own criteria of a round come to: counts, no level and no index.
 * @source docs/methodology.md#national-criteria
 */
export interface NationalReading extends Readonly<Record<ReadingName, MetOf>> {
  /** criteria that are asked in this round */
  readonly asked: number;
  /** of these, answered by the body; "not applicable" is an answer */
  readonly answered: number;
}

/** What is asked of one country's own criteria, and what it rests on. */
export interface NationalInput {
  readonly criteria: readonly NationalCriterion[];
  /** by code */
  readonly answers: ReadonlyMap<string, CriterionAnswer>;
  readonly evidence: readonly EvidenceReference[];
  readonly period: Period;
}

/**
 * Each of a country's own criteria as it stands, by the rules of the checklist for answers and evidence.
 * @source docs/methodology.md#national-criteria
 */
export function nationalStates({ criteria, answers, evidence, period }: NationalInput): NationalState[] {
  return criteria.map((one) => {
    const { code, rung } = one;
    const references = evidence.filter(({ criterionCodes }) => criterionCodes.includes(code));
    const asked = asCriterion(one);
    const { verdict: _, ...state } = criterionState(rung, asked, answers.get(code), references, null, period);
    return { ...state, differs: differs(state) };
  });
}

/**
 * Met of asked, on each reading. Claimed and evidenced are out of those that apply by the body's answers, answered or not;
 * verified is out of those that the verifier answered and that apply by those answers.
 * @source docs/methodology.md#national-criteria
 */
export function nationalReading(states: readonly NationalState[]): NationalReading {
  const answered = states.filter(({ claimed }) => claimed !== 'unanswered');
  const looked = states.filter(({ verified }) => verified !== 'unanswered');
  return {
    asked: states.length,
    answered: answered.length,
    claimed: metOf(states, 'claimed'),
    evidenced: metOf(states, 'evidenced'),
    verified: metOf(looked, 'verified'),
  };
}

function metOf(states: readonly NationalState[], reading: ReadingName): MetOf {
  const of = states.filter((state) => state[reading] !== 'not_applicable');
  const met = of.filter((state) => state[reading] === 'holds').length;
  return { met: of.length === 0 ? null : met, of: of.length };
}

/** As the rules for answers and evidence look at a criterion; of its words they read whether it can be not applicable. */
function asCriterion({ code, notApplicableWhen }: NationalCriterion): Criterion {
  const unread = { en: '' };
  const optional = notApplicableWhen ? { notApplicableWhen: unread } : {};
  return { code, text: unread, help: unread, evidence: [], ...optional };
}
