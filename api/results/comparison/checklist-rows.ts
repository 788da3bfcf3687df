import type { Body } from '../../domain/codes.js';
import type { Asked, AskedAlike } from '../../domain/comparison/asked-alike.js';
import { byVersion, type Framework } from '../../domain/framework.js';
import { ALONE, readingsOf } from '../country/body-figures.js';
import type { PublishedRound } from '../country/rounds.js';
import { askedBetween } from './asked-between.js';
import type { FunctionCellDto, PillarCellDto, RecommendationCellDto } from './checklist-cells.dto.js';
import type { ColumnDto, ComparisonRowDto } from './comparison.dto.js';

/** How a round's version asks what the latest version shown asks. */
export type AskedOf = (frameworkRef: string) => AskedAlike;

/** Each version beside the latest of them. */
export function askedBeside(frameworks: readonly Framework[]): AskedOf {
  const latest = [...frameworks].sort((a, b) => byVersion(a.ref, b.ref)).at(-1);
  const known = new Map(
    latest ? frameworks.map((framework) => [framework.ref, askedBetween(framework, latest)]) : [],
  );
  return (ref) => {
    const found = known.get(ref);
    if (!found) throw new Error(`no version ${ref} is compared`);
    return found;
  };
}

const NOT_SHARED = { reason: 'not_shared' } as const;
const NOT_ASKED = { reason: 'not_asked' } as const;

const roundOf = (rounds: readonly PublishedRound[], body: Body | undefined) =>
  rounds.find(({ round }) => round.body === body)?.round;

/** The cells of a row: of a body that published nothing, not shared; of what its version does not ask, not asked. */
export function functionCells(
  rounds: readonly PublishedRound[],
  columns: readonly ColumnDto[],
  asked: AskedOf,
): Pick<ComparisonRowDto, 'functions'> {
  return {
    functions: columns.map(({ code, body }): FunctionCellDto => {
      const round = roundOf(rounds, body);
      if (!round) return { code, ...NOT_SHARED };
      const found = round.scores.functions.find((one) => one.code === code);
      if (!found) return { code, ...NOT_ASKED };
      return { code, ...readingsOf(found, ALONE), asked: of(asked(round.frameworkRef).functions, code) };
    }),
  };
}

export function pillarCells(
  rounds: readonly PublishedRound[],
  columns: readonly ColumnDto[],
  asked: AskedOf,
): Pick<ComparisonRowDto, 'pillars'> {
  return {
    pillars: columns.flatMap(({ code, body }): PillarCellDto[] => {
      if (!body) return [];
      const round = roundOf(rounds, body);
      const found = round?.scores.pillars.find((one) => one.code === code);
      if (!round || !found) return [{ code: code as PillarCellDto['code'], body, ...NOT_SHARED }];
      const alike = of(asked(round.frameworkRef).pillars[body], found.code);
      return [{ code: found.code, body, ...readingsOf(found, ALONE), asked: alike }];
    }),
  };
}

export function recommendationCells(
  rounds: readonly PublishedRound[],
  columns: readonly ColumnDto[],
  asked: AskedOf,
): Pick<ComparisonRowDto, 'recommendations'> {
  return {
    recommendations: columns.map(({ code, body }): RecommendationCellDto => {
      const round = roundOf(rounds, body);
      if (!round) return { code, ...NOT_SHARED };
      const found = round.scores.recommendations.find((one) => one.code === code);
      if (!found) return { code, ...NOT_ASKED };
      const { notApplicable, evidencedLevel, claimedLevel, soFar, verifiedLevel, isVerified } = found;
      const levels = { notApplicable, evidencedLevel, claimedLevel, soFar, verifiedLevel, isVerified };
      return { code, ...levels, asked: of(asked(round.frameworkRef).recommendations, code) };
    }),
  };
}

/** What neither version asks is asked alike: by neither. */
const of = <Code>(known: ReadonlyMap<Code, Asked>, code: Code): Asked => known.get(code) ?? 'alike';
