import type { AssessmentStatus, Body, Pillar } from '../../domain/codes.js';
import { type Framework, functionsOf, inLanguage } from '../../domain/framework.js';
import { oneDecimal } from '../../domain/scoring/reading.js';
import type { AssessmentScores, Readings } from '../../domain/scoring/scores.js';
import { verifiedAmongApplicable } from '../../domain/scoring/verified-reading.js';
import type { Visible } from '../visible.queries.js';

/** Where the figures of one body come from. */
export interface Round {
  readonly assessmentId: string;
  readonly body: Body;
  readonly period: string;
  readonly frameworkRef: string;
  readonly status: AssessmentStatus;
  /** `null` = nobody verified it */
  readonly verification: string | null;
  /** the moment of the figures, ISO date-time */
  readonly asOf: string;
  readonly scores: AssessmentScores;
}

/** The round before, as it was published. */
export interface Before {
  readonly period: string;
  readonly frameworkRef: string;
  readonly scores: Pick<AssessmentScores, 'entity'>;
}

type Index = Readings['evidenced'];

type Shared = Pick<Visible, 'indexes' | 'recommendationLevels'>;

/** An index; how many recommendations stand at which level only where levels are shared, too: they are shared apart. */
function indexOf({ index, reason, items, levels, answered }: Index, shared: Shared) {
  return {
    index,
    ...(reason && { reason }),
    items,
    ...(shared.recommendationLevels && { levels }),
    answered,
  };
}

/** Where countries stand side by side an index is told alone. */
export const ALONE: Shared = { indexes: true, recommendationLevels: false };

/** The three readings of an index. */
export function readingsOf({ evidenced, claimed, verified }: Readings, shared: Shared) {
  return {
    evidenced: indexOf(evidenced, shared),
    claimed: indexOf(claimed, shared),
    verified: { ...indexOf(verified, shared), self: verified.self },
  };
}

/** The figures of one body, as far as they are shared. */
export function bodyFigures(round: Round, before: Before | null, shared: Shared) {
  const { scores, body, assessmentId, period, frameworkRef, status, verification, asOf } = round;
  const head = { body, assessmentId, period, frameworkRef, status, verification, asOf };
  const recommendations = {
    total: scores.recommendations.length,
    ...verifiedAmongApplicable(scores.recommendations),
  };
  if (!shared.indexes) return { ...head, recommendations, reason: 'not_shared' as const };
  const { evidenced, claimed, verified } = scores.entity;
  return {
    ...head,
    recommendations,
    ...readingsOf(scores.entity, shared),
    functionWeightedIndex: {
      evidenced: evidenced.functionWeightedIndex,
      claimed: claimed.functionWeightedIndex,
      verified: verified.functionWeightedIndex,
    },
    policyPractice: scores.policyPractice,
    delta: deltaOf(round, before),
  };
}

/** How far the evidenced index moved since the round before; null where the two cannot be compared. */
function deltaOf({ scores, frameworkRef }: Round, before: Before | null) {
  const now = scores.entity.evidenced.index;
  const then = before?.scores.entity.evidenced.index ?? null;
  if (!before || now === null || then === null || before.frameworkRef !== frameworkRef) return null;
  return { since: before.period, evidenced: oneDecimal(now - then) };
}

export function pillarFigures(pillars: readonly ({ readonly code: Pillar } & Readings)[], shared: Shared) {
  return pillars.map(({ code, ...readings }) => ({ code, ...readingsOf(readings, shared) }));
}

/** One line per function, one square per recommendation. */
export function functionFigures(
  { scores, body }: Round,
  framework: Framework,
  shared: Shared,
  language: string,
) {
  const levels = new Map(scores.recommendations.map((one) => [one.code, one]));
  return functionsOf(framework, body).map(({ code, title, recommendations }) => {
    const found = scores.functions.find((one) => one.code === code);
    return {
      code,
      body,
      title: inLanguage(title, language),
      ...(found && shared.indexes ? readingsOf(found, shared) : { reason: 'not_shared' as const }),
      recommendations: recommendations.map((one) => ({
        code: one.code,
        title: inLanguage(one.title, language),
        ...(shared.recommendationLevels ? squareOf(levels.get(one.code)) : { reason: 'not_shared' as const }),
      })),
    };
  });
}

function squareOf(score: AssessmentScores['recommendations'][number] | undefined) {
  if (!score) return { reason: 'not_started' as const };
  const { notApplicable, evidencedLevel, claimedLevel, soFar, verifiedLevel, isVerified, progress } = score;
  return { notApplicable, evidencedLevel, claimedLevel, soFar, verifiedLevel, isVerified, progress };
}
