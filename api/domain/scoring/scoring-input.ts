import type { Answer, Body } from '../codes.js';
import type { Framework } from '../framework.js';
import type { Period } from '../period.js';
import type { Verdict } from './data-evidence.js';

/** What the body and its verifier say of one criterion. `null` or absent = unanswered, which is never "not met". */
export interface CriterionAnswer {
  readonly answer: Answer | null;
  readonly reason?: string | null;
  /** the verifier's own answer */
  readonly verifierAnswer?: Answer | null;
  /** a verifier accepted the stated reason why a contradicting figure does not decide */
  readonly acceptedReason?: boolean;
}

/** "Not applicable" said once for a whole recommendation, by the body and by the verifier, each for itself. */
export interface RecommendationAnswer {
  readonly answer: 'not_applicable' | null;
  readonly reason?: string | null;
  readonly verifierAnswer?: 'not_applicable' | null;
}

/** A reference to a paper and the criteria it speaks for. */
export interface EvidenceReference {
  readonly id: string;
  readonly criterionCodes: readonly string[];
  /** last day `2026-03-31` of the period its content covers; never the day it was uploaded */
  readonly contentUntil: string;
  /** `false`: a document that is no longer in force and so holds up no rung 1; absent: in force */
  readonly inForce?: boolean;
}

/**
 * Everything the scores of one assessment rest on. Answers to codes that the framework does not know are ignored.
 * @source docs/methodology.md#readings
 */
export interface ScoringInput {
  readonly framework: Framework;
  readonly body: Body;
  readonly period: Period;
  /** by criterion code */
  readonly answers: ReadonlyMap<string, CriterionAnswer>;
  /** by recommendation code */
  readonly recommendationAnswers: ReadonlyMap<string, RecommendationAnswer>;
  readonly evidence: readonly EvidenceReference[];
  /** what the figures say, by criterion code; live in a draft, frozen with their `asOf` at submission */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}
