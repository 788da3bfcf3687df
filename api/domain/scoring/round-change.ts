import { PILLARS, type Pillar } from '../codes.js';
import { askedAs } from './asked-as.js';
import { type CriterionChange, criterionChanges, type Direction } from './criterion-change.js';
import type { ReadingName } from './criterion-state.js';
import type { Level } from './ladder.js';
import { answeredShare, type IndexReason, oneDecimal, type Part, weightedIndex } from './reading.js';
import { type RecommendationState, recommendationStates } from './recommendation-state.js';
import { bearing, evenly, readings } from './scores.js';
import type { ScoringInput } from './scoring-input.js';
import { verifiedReading } from './verified-reading.js';

/** A round as far as a comparison looks at it. */
export interface RoundAt {
  readonly frameworkRef: string;
  /** in the framework's order */
  readonly states: readonly RecommendationState[];
}

/** What keeps two rounds from being compared without a word. Shares are 0–1. */
export type ComparisonLimit =
  | { readonly code: 'other_framework'; readonly before: string; readonly after: string }
  | { readonly code: 'share_answered'; readonly before: number; readonly after: number };

/** An index as each round shows it, and how far it moved over what can be compared. */
export interface IndexChange {
  /** 0–100, one decimal; `null` with a reason */
  readonly before: number | null;
  readonly beforeReason?: IndexReason;
  readonly after: number | null;
  readonly afterReason?: IndexReason;
  /** over the recommendations asked alike in both rounds that have a level in both; `null` where either round shows no index */
  readonly alike: {
    readonly before: number | null;
    readonly after: number | null;
    /** after minus before, in points */
    readonly difference: number | null;
    readonly items: number;
  };
}

/** A recommendation's level in two rounds. */
export interface RecommendationChange {
  readonly code: string;
  readonly functionCode: string;
  /** asked with the same criteria in both rounds; `false` = only one asks it, or with other criteria */
  readonly askedAlike: boolean;
  /** `null` = not applicable, not asked, or on the verified reading not verified */
  readonly levels: Readonly<
    Record<ReadingName, { readonly before: Level | null; readonly after: Level | null }>
  >;
  /** levels gained (above 0) or lost on the evidenced reading; `null` unless both rounds have one */
  readonly difference: number | null;
}

/** Two rounds side by side: what moved, by how much, and why. */
export interface RoundChange {
  /** empty = the rounds can be compared as they stand */
  readonly limits: readonly ComparisonLimit[];
  readonly entity: Readonly<Record<ReadingName, IndexChange>>;
  readonly functions: readonly ({ readonly code: string } & IndexChange)[];
  readonly pillars: readonly ({ readonly code: Pillar } & IndexChange)[];
  readonly recommendations: readonly RecommendationChange[];
  /** how many criteria moved, by direction */
  readonly moved: Readonly<Record<Direction, number>>;
  /** only those that moved */
  readonly criteria: readonly CriterionChange[];
}

/** A round from what its scores rest on. */
export function roundAt(input: ScoringInput): RoundAt {
  return { frameworkRef: input.framework.ref, states: recommendationStates(input) };
}

/**
 * What moved between two rounds of one body, and why. Function and pillar indexes are those of the evidenced reading.
 * @param before the earlier round; `after` the later one
 * @returns limits where the frameworks or the shares answered differ; differences over what is asked alike
 * @source docs/methodology.md#round-change
 */
export function roundChange(before: RoundAt, after: RoundAt): RoundChange {
  const both: Both = { before: before.states, after: after.states, alike: askedAlike(before, after) };
  const functions = [...new Set(after.states.map(({ functionCode }) => functionCode))];
  const inFunction = (code: string) => (states: States) =>
    evenly(states.filter(({ functionCode }) => functionCode === code));
  const criteria = criterionChanges(before.states, after.states);
  const moved = (direction: Direction) => criteria.filter((one) => one.direction === direction).length;
  return {
    limits: limitsOf(before, after),
    entity: {
      evidenced: indexChange(both, evenly, 'evidenced'),
      claimed: indexChange(both, evenly, 'claimed'),
      verified: indexChange(both, evenly, 'verified', true),
    },
    functions: functions.map((code) => ({ code, ...indexChange(both, inFunction(code), 'evidenced') })),
    pillars: PILLARS.map((code) => ({
      code,
      ...indexChange(both, (states) => bearing(states, code), 'evidenced'),
    })),
    recommendations: recommendationChanges(both),
    moved: { up: moved('up'), down: moved('down'), level: moved('level'), beside: moved('beside') },
    criteria,
  };
}

type States = readonly RecommendationState[];

interface Both {
  readonly before: States;
  readonly after: States;
  /** codes of the recommendations asked with the same criteria in both rounds */
  readonly alike: ReadonlySet<string>;
}

function askedAlike(before: RoundAt, after: RoundAt): ReadonlySet<string> {
  const earlier = new Map(before.states.map(({ code, criteria }) => [code, askedAs(criteria)]));
  return new Set(
    after.states
      .filter(({ code, criteria }) => earlier.get(code) === askedAs(criteria))
      .map(({ code }) => code),
  );
}

function limitsOf(before: RoundAt, after: RoundAt): ComparisonLimit[] {
  const share = ({ states }: RoundAt) =>
    answeredShare(
      states.flatMap(({ criteria }) => criteria),
      'claimed',
    );
  const shares = { before: share(before), after: share(after) };
  const refs = { before: before.frameworkRef, after: after.frameworkRef };
  return [
    ...(refs.before === refs.after ? [] : [{ code: 'other_framework' as const, ...refs }]),
    ...(shares.before === shares.after ? [] : [{ code: 'share_answered' as const, ...shares }]),
  ];
}

/**
 * @param partsOf the parts of the index among a round's recommendations, with their weights
 * @param needsMost withheld below 80 % verified, as an entity's verified figure is
 */
function indexChange(
  both: Both,
  partsOf: (states: States) => readonly Part[],
  name: ReadingName,
  needsMost = false,
): IndexChange {
  const shown = (states: States) => {
    const parts = partsOf(states);
    return name === 'verified' ? verifiedReading(parts, needsMost) : readings(parts)[name];
  };
  const [earlier, later] = [shown(both.before), shown(both.after)];
  return {
    before: earlier.index,
    ...(earlier.reason && { beforeReason: earlier.reason }),
    after: later.index,
    ...(later.reason && { afterReason: later.reason }),
    alike: alike(both, partsOf, name, earlier.index !== null && later.index !== null),
  };
}

function alike(
  { before, after, alike: codes }: Both,
  partsOf: (states: States) => readonly Part[],
  name: ReadingName,
  isShown: boolean,
): IndexChange['alike'] {
  const withLevel = (states: States) =>
    new Set(states.filter(({ levels }) => levels[name] !== null).map(({ code }) => code));
  const [earlier, later] = [withLevel(before), withLevel(after)];
  const counts = ({ state: { code } }: Part) => codes.has(code) && earlier.has(code) && later.has(code);
  const parts = partsOf(after).filter(counts);
  const inBoth = new Set(parts.map(({ state }) => state.code));
  // weights as they are now, so that a pillar assigned anew moves nothing by itself
  const weights = new Map(parts.map(({ state, weight }) => [state.code, weight]));
  const old = before
    .filter(({ code }) => inBoth.has(code))
    .map((state) => ({ state, weight: weights.get(state.code) ?? 0 }));
  const [was, is] = [weightedIndex(old, name), weightedIndex(parts, name)];
  if (!isShown || was === null || is === null)
    return { before: null, after: null, difference: null, items: parts.length };
  return {
    before: oneDecimal(was),
    after: oneDecimal(is),
    difference: oneDecimal(is - was),
    items: parts.length,
  };
}

function recommendationChanges({ before, after, alike: codes }: Both): RecommendationChange[] {
  const earlier = new Map(before.map((state) => [state.code, state]));
  const later = new Set(after.map(({ code }) => code));
  const gone = before.filter(({ code }) => !later.has(code));
  return [...after, ...gone].map(({ code, functionCode }, index) => {
    const was = earlier.get(code);
    const is = after[index];
    const level = (name: ReadingName) => ({
      before: was?.levels[name] ?? null,
      after: is?.levels[name] ?? null,
    });
    const { before: from, after: to } = level('evidenced');
    return {
      code,
      functionCode,
      askedAlike: codes.has(code),
      levels: { evidenced: level('evidenced'), claimed: level('claimed'), verified: level('verified') },
      difference: from === null || to === null ? null : to - from,
    };
  });
}
