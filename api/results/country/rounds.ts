import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Assessment } from '../../assessments/assessment.entity.js';
import type { AssessmentSnapshot } from '../../assessments/assessment-snapshot.entity.js';
import { ScoresService } from '../../assessments/scores/scores.service.js';
import { Clock } from '../../clock.js';
import { BODIES, type Body } from '../../domain/codes.js';
import { parsePeriod } from '../../domain/period.js';
import { scores } from '../../domain/scoring/scores.js';
import type { ScoringInput } from '../../domain/scoring/scoring-input.js';
import { assessmentsOf, latestSnapshotsOf, snapshotsOf } from './assessments.queries.js';
import type { Before, Round } from './body-figures.js';

/** The latest round of a body with the one before; `input` only where the answers themselves may be read. */
export interface LatestRound {
  readonly round: Round;
  readonly before: Before | null;
  readonly input: ScoringInput | null;
}

/** A round as it was published last, by itself. */
export type PublishedRound = Pick<LatestRound, 'round'>;

/** Where a country's assessments stand: live for its own people, as published for everybody else. */
@Injectable()
export class Rounds {
  constructor(
    private readonly scoresService: ScoresService,
    private readonly clock: Clock,
  ) {}

  async own(tx: EntityManager, country: string): Promise<LatestRound[]> {
    const assessments = await assessmentsOf(tx, country);
    const snapshots = await snapshotsOf(tx, [country]);
    const rounds: LatestRound[] = [];
    for (const body of BODIES) {
      const latest = assessments.find((one) => one.body === body);
      if (latest) rounds.push(await this.live(tx, latest, snapshots));
    }
    return rounds;
  }

  /** What the country published last of each body, with the round before. */
  async published(tx: EntityManager, country: string): Promise<LatestRound[]> {
    const snapshots = await snapshotsOf(tx, [country]);
    return BODIES.flatMap((body) => {
      const [latest] = snapshots.filter((one) => one.body === body);
      if (!latest) return [];
      const round = asPublished(latest);
      return { round, before: roundBefore(snapshots, round), input: null };
    });
  }

  /** What was published last of each body, country by country; the rounds before it are not read. */
  async latest(tx: EntityManager, countries: readonly string[]): Promise<Map<string, PublishedRound[]>> {
    const snapshots = await latestSnapshotsOf(tx, countries);
    const of = (country: string, body: Body) =>
      snapshots.filter((one) => one.countryCode === country && one.body === body);
    return new Map(
      countries.map((country) => [
        country,
        BODIES.flatMap((body) => of(country, body).map((one) => ({ round: asPublished(one) }))),
      ]),
    );
  }

  private async live(
    tx: EntityManager,
    assessment: Assessment,
    snapshots: readonly AssessmentSnapshot[],
  ): Promise<LatestRound> {
    const { id: assessmentId, body, period, frameworkRef, status, verification } = assessment;
    const input = await this.scoresService.inputOf(tx, assessment);
    const asOf = (assessment.publishedAt ?? this.clock.now()).toISOString();
    const round = {
      assessmentId,
      body,
      period,
      frameworkRef,
      status,
      verification,
      asOf,
      scores: scores(input),
    };
    return { round, before: roundBefore(snapshots, round), input };
  }
}

function asPublished(snapshot: AssessmentSnapshot): Round {
  const { assessmentId, body, period, frameworkRef, verified, asOf, scores: kept } = snapshot;
  return {
    assessmentId,
    body,
    period,
    frameworkRef,
    status: 'published',
    verification: verified ? 'verified' : null,
    asOf: new Date(asOf).toISOString(),
    scores: kept,
  };
}

/** The last published round of the body that ended earlier. Snapshots come latest first. */
function roundBefore(
  snapshots: readonly AssessmentSnapshot[],
  { body, period }: Pick<Round, 'body' | 'period'>,
): Before | null {
  const { last } = parsePeriod(period);
  return snapshots.find((one) => one.body === body && parsePeriod(one.period).last < last) ?? null;
}
