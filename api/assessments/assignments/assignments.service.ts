import { ForbiddenException, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { Clock } from '../../clock.js';
import { ruleBroken } from '../../domain/domain-error.js';
import { functionsOf } from '../../domain/framework.js';
import { answeredIn } from '../../domain/scoring/scores.js';
import type { ScoringInput } from '../../domain/scoring/scoring-input.js';
import { assertWritable, type ExpectedVersion } from '../../http/versions.js';
import type { Assessment } from '../assessment.entity.js';
import { findAssessment, holdAssessment } from '../assessments.queries.js';
import { assertNoContactData } from '../no-contact-data.js';
import { assertEditable, assertOfficer, isInside, respondsFor } from '../officers.js';
import { RoundNotices } from '../round-notices.js';
import { ScoresService } from '../scores/scores.service.js';
import type { AssignDto, AssignmentDto, AssignmentsDto, RespondentDto } from './assignment.dto.js';
import { Assignment } from './assignment.entity.js';
import { Candidates } from './candidates.js';
import { assignedTo } from './part.queries.js';

/** Functions of an assessment given to respondents: who has which, and how far each is. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly scores: ScoresService,
    private readonly candidates: Candidates,
    private readonly notices: RoundNotices,
  ) {}

  list(actor: Actor, id: string): Promise<AssignmentsDto> {
    return this.db.as(actor, async (tx) => {
      const assessment = await findAssessment(tx, actor, id);
      if (!isInside(actor, assessment.countryCode) && !respondsFor(actor, assessment))
        throw new ForbiddenException('Who answers what is the body’s own business.');
      const part = await assignedTo(tx, actor, assessment);
      const input = await this.scores.inputOf(tx, assessment, part);
      const rows = await tx.findBy(Assignment, { assessmentId: id });
      const people = await this.candidates.of(tx, assessment);
      const told = part === null ? people : people.filter((one) => one.id === actor.userId);
      const functions = functionsOf(input.framework, assessment.body).map(({ code }) =>
        toDto(
          input,
          code,
          rows.find(({ functionCode }) => functionCode === code),
          told,
        ),
      );
      return { functions, candidates: part === null ? people : [] };
    });
  }

  /** @throws DomainError `not-editable`, `unknown-code`, `unknown-respondent`, `rule-broken` with V23 */
  assign(
    actor: Actor,
    id: string,
    functionCode: string,
    given: AssignDto,
    expected: ExpectedVersion,
  ): Promise<AssignmentDto> {
    return this.db.as(actor, async (tx) => {
      const assessment = await holdAssessment(tx, actor, id);
      assertOfficer(actor, assessment);
      assertEditable(assessment);
      const input = await this.scores.inputOf(tx, assessment);
      assertAskedOf(input, functionCode);
      assertNoContactData({ note: given.note ?? undefined });
      const people = await this.candidates.of(tx, assessment);
      assertCandidates(given.respondents, people);
      const row = await this.write(tx, actor, assessment, functionCode, given, expected);
      return toDto(input, functionCode, row, people);
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    assessment: Assessment,
    functionCode: string,
    { respondents, dueOn = null, note = null }: AssignDto,
    expected: ExpectedVersion,
  ): Promise<Assignment> {
    const { id: assessmentId, countryCode, body } = assessment;
    const key = { assessmentId, functionCode };
    const before = await tx.findOne(Assignment, { where: key, lock: { mode: 'pessimistic_write' } });
    assertWritable(expected, before?.version ?? null);
    const by = { assignedBy: actor.userId, assignedAt: this.clock.now() };
    const version = (before?.version ?? 0) + 1;
    const row: Assignment = { ...key, countryCode, body, respondents, dueOn, note, ...by, version };
    if (before) await tx.update(Assignment, key, row);
    else await tx.insert(Assignment, row);
    const change = { function: functionCode, from: before?.respondents ?? [], to: respondents, dueOn };
    await recordAudit(tx, actor, { deed: 'assessment:assign', on: assessmentId, countryCode, change });
    await this.notices.assigned(tx, actor, assessment, before?.respondents ?? [], row);
    return row;
  }
}

function toDto(
  input: ScoringInput,
  functionCode: string,
  row: Assignment | undefined,
  people: readonly RespondentDto[],
): AssignmentDto {
  const { respondents = [], dueOn = null, note = null, version = 0 } = row ?? {};
  const asked = people.filter(({ id }) => respondents.includes(id));
  return { functionCode, respondents: asked, dueOn, note, ...answeredIn(input, functionCode), version };
}

function assertAskedOf({ framework, body }: ScoringInput, code: string): void {
  if (functionsOf(framework, body).some((one) => one.code === code)) return;
  const detail = `${framework.ref} has no function ${code} of this body.`;
  throw ruleBroken('unknown-code', detail, [{ pointer: '#/functionCode', code: 'unknown-code', detail }]);
}

function assertCandidates(asked: readonly string[], people: readonly RespondentDto[]): void {
  const faults = asked.flatMap((id, index) => {
    if (people.some((one) => one.id === id)) return [];
    const detail = 'Nobody of this body who is marked as a respondent has this id.';
    return [{ pointer: `#/respondents/${index}`, code: 'unknown-respondent', detail }];
  });
  if (faults[0]) throw ruleBroken('unknown-respondent', faults[0].detail, faults);
}
