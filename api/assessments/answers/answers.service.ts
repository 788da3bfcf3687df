import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { assertAnswer } from '../../domain/answer.js';
import { ruleBroken } from '../../domain/domain-error.js';
import { assertMayVerify } from '../../domain/separation.js';
import { Page } from '../../http/page.js';
import type { ExpectedVersion } from '../../http/versions.js';
import type { Assessment } from '../assessment.entity.js';
import { findAssessment, holdAssessment, holdForEditing, separationOf } from '../assessments.queries.js';
import { assertNoContactData } from '../no-contact-data.js';
import { assertUnderVerification, verificationBy } from '../officers.js';
import { SharedAnswers } from '../shared/shared-answers.service.js';
import type { AnswerDto, WriteAnswerDto, WriteVerifierAnswerDto } from './answer.dto.js';
import { answersOf, putAnswer, putVerifierAnswer, type Written } from './answers.queries.js';

@Injectable()
export class AnswersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
    private readonly shared: SharedAnswers,
  ) {}

  list(actor: Actor, id: string): Promise<Page<AnswerDto>> {
    return this.db.as(actor, async (tx) => {
      await findAssessment(tx, actor, id);
      const answers = await answersOf(tx, id);
      return new Page(answers, 0, answers.length);
    });
  }

  /**
   * Answers a question; where one body is both authority and centre, its twin with it.
   * @throws DomainError `not-editable`, `unknown-code`, `answer-not-allowed`, `reason-missing`, `other-version`, `twin-closed`, `rule-broken`
   */
  put(
    actor: Actor,
    id: string,
    code: string,
    given: WriteAnswerDto,
    expected: ExpectedVersion,
  ): Promise<AnswerDto> {
    assertNoContactData({ reason: given.reason ?? undefined, note: given.note ?? undefined });
    return this.db.as(actor, async (tx) => {
      const asked = await this.shared.ask(tx, id, code);
      const assessment = await holdForEditing(tx, actor, id, [code]);
      assertSameQuestion(assessment, code, given);
      const { answer, reason = null } = given;
      assertAnswer(await this.frameworks.framework(assessment.frameworkRef), assessment.body, {
        code,
        answer,
        reason,
      });
      const by = { actor, at: this.clock.now(), expected };
      const written = await putAnswer(tx, assessment, code, given, by);
      const onceFor = await this.shared.answerToo(tx, actor, asked, given);
      return recorded(tx, actor, assessment, { ...written, onceFor }, 'assessment:answer');
    });
  }

  /**
   * The verifier's own answer; it never replaces the body's.
   * @throws DomainError `not-under-verification`, `separation-of-duties`, and those of `put`
   */
  putVerifier(
    actor: Actor,
    id: string,
    code: string,
    given: WriteVerifierAnswerDto,
    expected: ExpectedVersion,
  ): Promise<AnswerDto> {
    assertNoContactData({ note: given.note ?? undefined });
    return this.db.as(actor, async (tx) => {
      const asked = await this.shared.ask(tx, id, code);
      const assessment = await holdAssessment(tx, actor, id);
      verificationBy(actor, assessment);
      assertUnderVerification(assessment);
      assertMayVerify(await separationOf(tx, actor, assessment));
      const { answer, note: reason = null } = given;
      assertAnswer(await this.frameworks.framework(assessment.frameworkRef), assessment.body, {
        code,
        answer,
        reason,
      });
      const written = await putVerifierAnswer(tx, assessment, code, given, { actor, expected });
      const onceFor = await this.shared.verifyToo(tx, actor, asked, given);
      return recorded(tx, actor, assessment, { ...written, onceFor }, 'assessment:verifier-answer');
    });
  }
}

/** A question read from another version, or under another code, is another question. */
function assertSameQuestion({ frameworkRef }: Assessment, code: string, given: WriteAnswerDto): void {
  if (given.frameworkRef !== undefined && given.frameworkRef !== frameworkRef) {
    const detail = `This assessment is made by ${frameworkRef}, not by ${given.frameworkRef}.`;
    throw ruleBroken('other-version', detail, [{ pointer: '#/frameworkRef', code: 'other-version', detail }]);
  }
  if (given.code !== undefined && given.code !== code) {
    const detail = `The path says ${code}.`;
    throw ruleBroken('unknown-code', detail, [{ pointer: '#/code', code: 'unknown-code', detail }]);
  }
}

async function recorded(
  tx: EntityManager,
  actor: Actor,
  { id, countryCode }: Assessment,
  { before, onceFor, ...answer }: Written & { readonly onceFor: string | null },
  deed: 'assessment:answer' | 'assessment:verifier-answer',
): Promise<AnswerDto> {
  const to = deed === 'assessment:answer' ? answer.answer : answer.verifierAnswer;
  await recordAudit(tx, actor, {
    deed,
    on: id,
    countryCode,
    change: { code: answer.code, from: before, to, ...(onceFor && { onceFor }) },
  });
  return answer;
}
