import { PILLARS, type Pillar } from '../codes.js';
import { functionsOf } from '../framework.js';
import type { Level, NextStep } from '../scoring/ladder.js';
import { nextStep } from '../scoring/ladder.js';
import { type IndexReason, oneDecimal, type Part, reading, weightedIndex } from '../scoring/reading.js';
import { type RecommendationState, recommendationStates } from '../scoring/recommendation-state.js';
import { bearing, evenly } from '../scoring/scores.js';
import type { ScoringInput } from '../scoring/scoring-input.js';

/** Why a criterion that was asked about changes nothing. */
export type Idle = 'holds' | 'not_applicable' | 'not_asked';

/** An index on the evidenced reading as it is and as it would be. */
export interface IndexWhatIf {
  /** 0–100, one decimal; `null` with a reason */
  readonly before: number | null;
  readonly beforeReason?: IndexReason;
  readonly after: number | null;
  readonly afterReason?: IndexReason;
  /** after minus before, in points, 0 or more; `null` unless both are there */
  readonly difference: number | null;
}

/** A recommendation's level as it is and as it would be. */
export interface LevelWhatIf {
  readonly code: string;
  readonly functionCode: string;
  /** `null` = not applicable */
  readonly before: Level | null;
  readonly after: Level | null;
  /** levels gained, 0 or more; `null` = not applicable */
  readonly difference: number | null;
  /** what would still be in the way of the level above `after` */
  readonly heldBackBy: NextStep['heldBackBy'];
}

/** What an assessment would show if some more of its criteria held. */
export interface WhatIf {
  /** the criteria that are assumed to hold and do not hold now, in the framework's order */
  readonly assumed: readonly string[];
  /** those asked about that change nothing, and why */
  readonly idle: readonly { readonly code: string; readonly reason: Idle }[];
  /** of the assumed ones those that a figure contradicts now: it would have to move, too */
  readonly figures: readonly string[];
  readonly entity: IndexWhatIf;
  readonly functions: readonly ({ readonly code: string } & IndexWhatIf)[];
  readonly pillars: readonly ({ readonly code: Pillar } & IndexWhatIf)[];
  readonly recommendations: readonly LevelWhatIf[];
}

/**
 * The assessment in which these criteria are answered "met", each with a document that counts, and in which no figure
 * contradicts them. What does not apply stays so; what holds already, and what is not asked, changes nothing.
 * @source docs/methodology.md#what-if
 */
export function assuming(input: ScoringInput, codes: readonly string[]): ScoringInput {
  const assumed = assumedOf(recommendationStates(input), codes);
  const given = assumed.map(
    (code) => [code, { ...input.answers.get(code), answer: 'met' as const }] as const,
  );
  const paper = { id: 'assumed', criterionCodes: assumed, contentUntil: `${input.period.last}-01` };
  return {
    ...input,
    answers: new Map([...input.answers, ...given]),
    evidence: [...input.evidence, paper],
    verdicts: new Map(
      [...input.verdicts].filter(([code, { state }]) => state !== 'contradicts' || !assumed.includes(code)),
    ),
  };
}

/**
 * Levels and indexes on the evidenced reading, before and after these criteria are assumed to hold.
 * @param codes of criteria, in any order, twice if one likes
 * @source docs/methodology.md#what-if
 */
export function whatIf(input: ScoringInput, codes: readonly string[]): WhatIf {
  const both: Both = {
    before: recommendationStates(input),
    after: recommendationStates(assuming(input, codes)),
  };
  const assumed = assumedOf(both.before, codes);
  const criteria = new Map(both.before.flatMap((state) => state.criteria).map((one) => [one.code, one]));
  const inFunction = (code: string) => (states: States) =>
    evenly(states.filter(({ functionCode }) => functionCode === code));
  return {
    assumed,
    idle: [...new Set(codes)]
      .filter((code) => !assumed.includes(code))
      .map((code) => ({ code, reason: (criteria.get(code)?.evidenced ?? 'not_asked') as Idle })),
    figures: assumed.filter((code) => input.verdicts.get(code)?.state === 'contradicts'),
    entity: indexOf(both, evenly),
    functions: functionsOf(input.framework, input.body).map(({ code }) => ({
      code,
      ...indexOf(both, inFunction(code)),
    })),
    pillars: PILLARS.map((code) => ({ code, ...indexOf(both, (states) => bearing(states, code)) })),
    recommendations: both.after.map((state, index) => levelOf(state, both.before[index])),
  };
}

type States = readonly RecommendationState[];

interface Both {
  readonly before: States;
  readonly after: States;
}

/** Those of the codes that do not hold and could. */
function assumedOf(states: States, codes: readonly string[]): string[] {
  const wanted = new Set(codes);
  return states
    .flatMap(({ criteria }) => criteria)
    .filter(
      ({ code, evidenced }) => wanted.has(code) && evidenced !== 'holds' && evidenced !== 'not_applicable',
    )
    .map(({ code }) => code);
}

function indexOf({ before, after }: Both, partsOf: (states: States) => readonly Part[]): IndexWhatIf {
  const [was, is] = [partsOf(before), partsOf(after)];
  const [earlier, later] = [reading(was, 'evidenced'), reading(is, 'evidenced')];
  const gained = (weightedIndex(is, 'evidenced') ?? 0) - (weightedIndex(was, 'evidenced') ?? 0);
  return {
    before: earlier.index,
    ...(earlier.reason && { beforeReason: earlier.reason }),
    after: later.index,
    ...(later.reason && { afterReason: later.reason }),
    difference: earlier.index === null || later.index === null ? null : oneDecimal(gained),
  };
}

function levelOf(state: RecommendationState, earlier: RecommendationState | undefined): LevelWhatIf {
  const [before, after] = [earlier?.levels.evidenced ?? null, state.levels.evidenced];
  return {
    code: state.code,
    functionCode: state.functionCode,
    before,
    after,
    difference: before === null || after === null ? null : after - before,
    heldBackBy: nextStep(state.criteria, 'evidenced').heldBackBy,
  };
}
