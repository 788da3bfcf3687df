import { bandOf, distribution, type OthersIndex, versionCompared } from '../../domain/bands.js';
import { BODIES, type Body, PILLARS } from '../../domain/codes.js';
import type { ColumnDto } from '../comparison/comparison.dto.js';
import type { PublishedRound } from '../country/rounds.js';
import type { BandLineDto } from './bands.dto.js';

type Asked = Pick<BandLineDto, 'body' | 'of' | 'code' | 'title'>;

/** What others published, and whether one knows it by name. */
export interface OthersRounds {
  readonly rounds: readonly PublishedRound[];
  readonly isKnown: boolean;
}

/** A line for each pillar of each body, and for each function. */
export function bandLines(
  functions: readonly ColumnDto[],
  own: readonly PublishedRound[],
  others: readonly OthersRounds[],
): BandLineDto[] {
  const pillars = BODIES.flatMap((body) => PILLARS.map((code): Asked => ({ body, of: 'pillar', code })));
  const columns = functions.flatMap(({ code, body, title }): Asked[] =>
    body ? [{ body, of: 'function', code, title }] : [],
  );
  return [...pillars, ...columns].map((asked) => lineOf(asked, own, others));
}

function lineOf(asked: Asked, own: readonly PublishedRound[], others: readonly OthersRounds[]): BandLineDto {
  const follow = (rounds: readonly PublishedRound[]) => roundOf(rounds, asked.body)?.frameworkRef ?? null;
  const followed = others.flatMap(({ rounds }) => follow(rounds) ?? []);
  const frameworkRef = versionCompared(follow(own), followed);
  const alike = others.filter(({ rounds }) => follow(rounds) === frameworkRef);
  const found = alike.flatMap(({ rounds, isKnown }): OthersIndex[] => {
    const index = indexOf(rounds, asked);
    return index === null ? [] : [{ index, isKnown }];
  });
  const counts = distribution(found);
  const index = indexOf(own, asked);
  return {
    ...asked,
    frameworkRef,
    counts,
    leftOut: counts && followed.filter((ref) => ref !== frameworkRef).length,
    ...(counts === null && { reason: 'too_few_countries' as const }),
    own: index,
    ownBand: index === null ? null : bandOf(index),
  };
}

const roundOf = (rounds: readonly PublishedRound[], body: Body) =>
  rounds.find(({ round }) => round.body === body)?.round;

/** The evidenced index of a pillar or function; `null` = not published, or withheld. */
function indexOf(rounds: readonly PublishedRound[], { body, of, code }: Asked): number | null {
  const scores = roundOf(rounds, body)?.scores;
  const found =
    of === 'pillar'
      ? scores?.pillars.find((one) => one.code === code)
      : scores?.functions.find((one) => one.code === code);
  return found?.evidenced.index ?? null;
}
