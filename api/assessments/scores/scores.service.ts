import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { isEditable } from '../../domain/assessment-workflow.js';
import { type Framework, partOf } from '../../domain/framework.js';
import { missing } from '../../domain/scoring/missing.js';
import type { EvidenceReference, ScoringInput } from '../../domain/scoring/scoring-input.js';
import { AssessmentAnswer } from '../answers/assessment-answer.entity.js';
import type { Assessment } from '../assessment.entity.js';
import { findAssessment } from '../assessments.queries.js';
import { assignedTo } from '../assignments/part.queries.js';
import { DATA_EVIDENCE, type DataEvidenceSource } from '../data-evidence.js';
import { isInside } from '../officers.js';
import { asksOf, type FrozenDataEvidence, verdictsOf } from './frozen-data-evidence.js';
import type { MissingDto, ScoresDto } from './scores.dto.js';
import { evidenceOf } from './scores.queries.js';
import { toScoresDto } from './to-scores-dto.js';
import { type ScoredAnswer, toScoringInput } from './to-scoring-input.js';
import { withoutFigures } from './without-figures.js';

/** Levels, indexes and what is missing, computed from the answers whenever they are asked for. */
@Injectable()
export class ScoresService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
    @Inject(DATA_EVIDENCE) private readonly dataEvidence: DataEvidenceSource,
  ) {}

  /** The scores as the actor may see them: an adviser and a respondent are told what a figure says, not
   * the figure, and a respondent only of the functions assigned to them. */
  read(actor: Actor, id: string): Promise<ScoresDto> {
    return this.db.as(actor, async (tx) => {
      const assessment = await findAssessment(tx, actor, id);
      const part = await assignedTo(tx, actor, assessment);
      const scores = await this.of(tx, assessment, part);
      return isInside(actor, assessment.countryCode) ? scores : withoutFigures(scores);
    });
  }

  missing(actor: Actor, id: string): Promise<MissingDto[]> {
    return this.db.as(actor, async (tx) => {
      const assessment = await findAssessment(tx, actor, id);
      return missing(await this.inputOf(tx, assessment, await assignedTo(tx, actor, assessment)));
    });
  }

  /** The scores within a transaction: at publication they become the snapshot. */
  async of(
    tx: EntityManager,
    assessment: Assessment,
    part: readonly string[] | null = null,
  ): Promise<ScoresDto> {
    const asOf = assessment.publishedAt ?? this.clock.now();
    return toScoresDto(await this.inputOf(tx, assessment, part), asOf.toISOString());
  }

  /** Everything the scores of an assessment rest on, as it is now. @param part the functions it is about; null = all */
  async inputOf(
    tx: EntityManager,
    assessment: Assessment,
    part: readonly string[] | null = null,
  ): Promise<ScoringInput> {
    const framework = await this.frameworks.framework(assessment.frameworkRef);
    const answers = await tx.findBy(AssessmentAnswer, { assessmentId: assessment.id });
    const evidence = await evidenceOf(tx, assessment.id);
    if (part === null) return this.inputUnder(tx, assessment, framework, answers, evidence);
    // A respondent reads no report: what a figure says of an answer of theirs is found out for them.
    return this.db.inCountry(tx, assessment.countryCode, () =>
      this.inputUnder(tx, assessment, partOf(framework, part), answers, evidence),
    );
  }

  /** What the scores would rest on under a version of the checklist, with these answers and this evidence. */
  async inputUnder(
    tx: EntityManager,
    assessment: Assessment,
    framework: Framework,
    answers: readonly ScoredAnswer[],
    evidence: readonly EvidenceReference[],
  ): Promise<ScoringInput> {
    const figures = await this.figuresOf(tx, { ...assessment, frameworkRef: framework.ref });
    const verdicts = verdictsOf(framework, assessment.body, figures);
    return toScoringInput(framework, assessment, answers, evidence, verdicts);
  }

  /** The figures behind the answers: live while they may change, afterwards as they stood at submission. */
  async figuresOf(tx: EntityManager, assessment: Assessment): Promise<FrozenDataEvidence> {
    const { frameworkRef, body, period, countryCode, frozenDataEvidence } = assessment;
    if (frozenDataEvidence && !isEditable(assessment.status)) return frozenDataEvidence;
    const asks = asksOf(await this.frameworks.framework(frameworkRef), body, period, this.clock.today());
    const points = asks.length > 0 ? await this.dataEvidence.pointsFor(tx, countryCode, asks) : new Map();
    return { asOf: this.clock.now().toISOString(), points: Object.fromEntries(points) };
  }
}
