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
import { assessmentsOf, snapshotsOf } from './assessments.queries.js';
import type { Before, Round } from './body-figures.js';

/** The latest round of a body with the one before; `input` only where the answers themselves may be read. */
export interface LatestRound {
  readonly round: Round;
  readonly before: Before | null;
  readonly input: ScoringInput | null;
}

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

  /** What was published last of each body, country by country. */
  async published(tx: EntityManager, countries: readonly string[]): Promise<Map<string, LatestRound[]>> {
    const snapshots = await snapshotsOf(tx, countries);
    const of = (country: string, body: Body) =>
      snapshots.filter((one) => one.countryCode === country && one.body === body);
    return new Map(
      countries.map((country) => [country, BODIES.flatMap((body) => asPublished(of(country, body)))]),
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

function asPublished(snapshots: readonly AssessmentSnapshot[]): LatestRound[] {
  const [latest] = snapshots;
  if (!latest) return [];
  const { assessmentId, body, period, frameworkRef, verified, scores: kept } = latest;
  const round: Round = {
    assessmentId,
    body,
    period,
    frameworkRef,
    status: 'published',
    verification: verified ? 'verified' : null,
    asOf: new Date(latest.asOf).toISOString(),
    scores: kept,
  };
  return [{ round, before: roundBefore(snapshots, round), input: null }];
}

/** The last published round of the body that ended earlier. Snapshots come latest first. */
function roundBefore(
  snapshots: readonly AssessmentSnapshot[],
  { body, period }: Pick<Round, 'body' | 'period'>,
): Before | null {
  const { last } = parsePeriod(period);
  return snapshots.find((one) => one.body === body && parsePeriod(one.period).last < last) ?? null;
}
