import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { toFrameworkChangeDto } from '../../catalogue/versions/to-change-dto.js';
import { DomainError } from '../../domain/domain-error.js';
import { isNewer } from '../../domain/framework.js';
import { changeFor, frameworkChange } from '../../domain/framework-change.js';
import { afterwards, remap, remapEvidence } from '../../domain/remap.js';
import { scores } from '../../domain/scoring/scores.js';
import { versionsLike } from '../../domain/version-faults.js';
import { findAssessment } from '../assessments.queries.js';
import { assertEditable } from '../officers.js';
import { ScoresService } from '../scores/scores.service.js';
import type { FrameworkPreviewDto } from './framework.dto.js';
import { answersHeld, evidenceHeld, type Held } from './framework.queries.js';
import { comparedIndexes, comparedLevels, toRemapDto } from './to-preview-dto.js';

/** What a later version would make of a round: its answers, and its scores beside those of today. Nothing is stored. */
@Injectable()
export class FrameworkPreviewService {
  constructor(
    private readonly db: Db,
    private readonly frameworks: FrameworksService,
    private readonly scoring: ScoresService,
  ) {}

  /** @throws DomainError `no-later-version`, `not-editable` */
  preview(
    actor: Actor,
    id: string,
    asked: string | undefined,
    language: string,
  ): Promise<FrameworkPreviewDto> {
    return this.db.as(actor, async (tx) => {
      const assessment = await findAssessment(tx, actor, id);
      assertEditable(assessment);
      const { frameworkRef, body } = assessment;
      const versions = versionsLike(frameworkRef, await this.frameworks.frameworks());
      const from = await this.frameworks.framework(frameworkRef);
      const to = asked ? versions.find(({ ref }) => ref === asked) : versions.at(-1);
      if (!to || !isNewer(to.ref, frameworkRef))
        throw new DomainError('no-later-version', `There is no such version after ${frameworkRef}.`);
      const held = await answersHeld(tx, id);
      const moving = remap(held, to, body);
      const { standing } = afterwards(held, moving, copy);
      const evidence = await evidenceHeld(tx, id);
      const moved = evidence.map((one) => ({
        ...one,
        criterionCodes: remapEvidence({ standing: one.criterionCodes, aside: one.asideCodes }, to, body)
          .standing,
      }));
      const before = scores(await this.scoring.inputUnder(tx, assessment, from, held.standing, evidence));
      const after = scores(await this.scoring.inputUnder(tx, assessment, to, standing, moved));
      const change = changeFor(frameworkChange(from, to), body);
      return {
        change: toFrameworkChangeDto(change, language),
        answers: toRemapDto(moving),
        evidenced: comparedIndexes(before.entity.evidenced, after.entity.evidenced),
        claimed: comparedIndexes(before.entity.claimed, after.entity.claimed),
        recommendations: comparedLevels({ from, to, body, language }, before, after),
      };
    });
  }
}

/** A former answer where it begins a new criterion: nobody has verified that. */
const copy = (from: Held, code: string): Held => ({
  ...from,
  code,
  carriedOver: true,
  verifierAnswer: null,
  reasonAccepted: false,
});
