import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { isEditable } from '../../domain/assessment-workflow.js';
import { DomainError, ruleBroken } from '../../domain/domain-error.js';
import { type Framework, isNewer } from '../../domain/framework.js';
import { remap, undoUntil } from '../../domain/remap.js';
import { versionsLike } from '../../domain/version-faults.js';
import { assertVersion, type ExpectedVersion } from '../../http/versions.js';
import type { AssessmentDto } from '../assessment.dto.js';
import { Assessment } from '../assessment.entity.js';
import { findAssessment, lockAssessment } from '../assessments.queries.js';
import { AssessmentsService } from '../assessments.service.js';
import { assertEditable, assertOfficer } from '../officers.js';
import type { RoundFrameworkDto } from './framework.dto.js';
import {
  answersHeld,
  insertChange,
  lastChange,
  markUndone,
  moveAnswers,
  moveEvidence,
} from './framework.queries.js';

/** A round and its version of the checklist: which there is, accepting a later one, and undoing that. */
@Injectable()
export class RoundFrameworkService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
    private readonly assessments: AssessmentsService,
  ) {}

  read(actor: Actor, id: string): Promise<RoundFrameworkDto> {
    return this.db.as(actor, async (tx) => {
      const assessment = await findAssessment(tx, actor, id);
      const { frameworkRef, status } = assessment;
      const isOpen = isEditable(status);
      const latest =
        versionsLike(frameworkRef, await this.frameworks.frameworks()).at(-1)?.ref ?? frameworkRef;
      const change = isOpen ? await lastChange(tx, assessment) : undefined;
      const until = change && undoUntil(change.acceptedAt);
      const { aside } = await answersHeld(tx, id);
      return {
        frameworkRef,
        newer: isOpen && isNewer(latest, frameworkRef) ? latest : null,
        undo:
          change && until && until >= this.clock.now()
            ? { from: change.fromRef, acceptedAt: change.acceptedAt, until }
            : null,
        setAside: aside.length,
      };
    });
  }

  /**
   * The round goes on under a later version, with every answer it has.
   * @throws DomainError `unknown-framework`, `version-not-later`, `not-editable`
   */
  accept(actor: Actor, id: string, ref: string, expected: ExpectedVersion): Promise<AssessmentDto> {
    return this.db.as(actor, async (tx) => {
      const assessment = await this.held(tx, actor, id, expected);
      const framework = await this.later(assessment.frameworkRef, ref);
      const at = this.clock.now();
      await insertChange(tx, assessment, ref, { actor, at });
      return this.change(tx, actor, assessment, framework, { at, deed: 'assessment:accept-version' });
    });
  }

  /**
   * Back to the version before, with every answer as it was; what was answered since stays where both versions ask it.
   * @throws DomainError `nothing-to-undo`, `undo-too-late`, `not-editable`
   */
  undo(actor: Actor, id: string, expected: ExpectedVersion): Promise<AssessmentDto> {
    return this.db.as(actor, async (tx) => {
      const assessment = await this.held(tx, actor, id, expected);
      const change = await lastChange(tx, assessment);
      const at = this.clock.now();
      if (!change) throw new DomainError('nothing-to-undo', 'This round began under its version.');
      if (undoUntil(change.acceptedAt) < at)
        throw new DomainError('undo-too-late', 'A version is undone within 30 days of being accepted.');
      await markUndone(tx, change.id, actor, at);
      const framework = await this.frameworks.framework(change.fromRef);
      return this.change(tx, actor, assessment, framework, { at, deed: 'assessment:undo-version' });
    });
  }

  private async held(
    tx: EntityManager,
    actor: Actor,
    id: string,
    expected: ExpectedVersion,
  ): Promise<Assessment> {
    const assessment = await lockAssessment(tx, actor, id);
    assertOfficer(actor, assessment);
    assertVersion(expected, assessment.version);
    assertEditable(assessment);
    return assessment;
  }

  private async later(current: string, ref: string): Promise<Framework> {
    const framework = (await this.frameworks.frameworks()).find((one) => one.ref === ref);
    const refuse = (code: string, detail: string) =>
      ruleBroken(code, detail, [{ pointer: '#/frameworkRef', code, detail }]);
    if (!framework) throw refuse('unknown-framework', `There is no framework ${ref}.`);
    if (!isNewer(ref, current))
      throw refuse('version-not-later', `${ref} is no later version of ${current}.`);
    return framework;
  }

  private async change(
    tx: EntityManager,
    actor: Actor,
    { id, countryCode, body, frameworkRef, editors, version }: Assessment,
    to: Framework,
    { at, deed }: { at: Date; deed: string },
  ): Promise<AssessmentDto> {
    const moving = remap(await answersHeld(tx, id), to, body);
    await moveAnswers(tx, id, moving, { actor, at });
    await moveEvidence(tx, id, to, body);
    const hands = [...new Set([...editors, actor.userId])];
    await tx.update(Assessment, { id }, { frameworkRef: to.ref, editors: hands, version: version + 1 });
    const { kept, restored, carried, setAside } = moving;
    const counts = {
      kept: kept.length,
      restored: restored.length,
      carried: carried.length,
      setAside: setAside.length,
    };
    const change = { frameworkRef: { from: frameworkRef, to: to.ref }, answers: counts };
    await recordAudit(tx, actor, { deed, on: id, countryCode, change });
    return this.assessments.dtoOf(tx, actor, id);
  }
}
