import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { Clock } from '../../clock.js';
import { ruleBroken } from '../../domain/domain-error.js';
import { assertNationalAnswer } from '../../domain/national/national-answer.js';
import { assertMayVerify } from '../../domain/separation.js';
import { Page } from '../../http/page.js';
import type { ExpectedVersion } from '../../http/versions.js';
import type { AnswerDto, WriteVerifierAnswerDto } from '../answers/answer.dto.js';
import { answersOf, putAnswer, putVerifierAnswer, type Written } from '../answers/answers.queries.js';
import type { Assessment } from '../assessment.entity.js';
import { findAssessment, holdAssessment, holdForEditing, separationOf } from '../assessments.queries.js';
import { assertNoContactData } from '../no-contact-data.js';
import { assertUnderVerification, verificationBy } from '../officers.js';
import { type AskedCriterion, criteriaOf } from './national.queries.js';
import type { WriteNationalAnswerDto } from './national-part.dto.js';

/** Which criterion of which round, written from which version. */
export interface WhichAnswer {
  readonly id: string;
  readonly code: string;
  readonly expected: ExpectedVersion;
}

const into = 'national_answer';

/** Answers to the country's own criteria: given and verified as those to the checklist are, and kept apart from them. */
@Injectable()
export class NationalAnswersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, id: string): Promise<Page<AnswerDto>> {
    return this.db.as(actor, async (tx) => {
      await findAssessment(tx, actor, id);
      const answers = await answersOf(tx, id, into);
      return new Page(answers, 0, answers.length);
    });
  }

  /** @throws DomainError `not-editable`, `unknown-code`, `answer-not-allowed`, `reason-missing`, `rule-broken` with V23 */
  put(actor: Actor, { id, code, expected }: WhichAnswer, given: WriteNationalAnswerDto): Promise<AnswerDto> {
    const { answer, reason = null, note = null } = given;
    assertNoContactData({ reason: reason ?? undefined, note: note ?? undefined });
    return this.db.as(actor, async (tx) => {
      const assessment = await holdForEditing(tx, actor, id, [code]);
      assertNationalAnswer(await asked(tx, assessment, code), { answer, reason });
      const by = { actor, at: this.clock.now(), expected, into } as const;
      const written = await putAnswer(tx, assessment, code, given, by);
      return recorded(tx, actor, assessment, written, 'assessment:national-answer');
    });
  }

  /**
   * The verifier's own answer; it never replaces the body's.
   * @throws DomainError `not-under-verification`, `separation-of-duties`, and those of `put`
   */
  putVerifier(
    actor: Actor,
    { id, code, expected }: WhichAnswer,
    given: WriteVerifierAnswerDto,
  ): Promise<AnswerDto> {
    const { answer, note = null } = given;
    assertNoContactData({ note: note ?? undefined });
    return this.db.as(actor, async (tx) => {
      const assessment = await holdAssessment(tx, actor, id);
      verificationBy(actor, assessment);
      assertUnderVerification(assessment);
      assertMayVerify(await separationOf(tx, actor, assessment));
      assertNationalAnswer(await asked(tx, assessment, code), { answer, reason: note });
      const said = { answer, note };
      const written = await putVerifierAnswer(tx, assessment, code, said, { actor, expected, into });
      return recorded(tx, actor, assessment, written, 'assessment:national-verifier-answer');
    });
  }
}

async function asked(tx: EntityManager, assessment: Assessment, code: string): Promise<AskedCriterion> {
  const found = (await criteriaOf(tx, assessment)).find((one) => one.code === code);
  if (found) return found;
  const detail = `The country asks nothing of its own under ${code} in this round.`;
  throw ruleBroken('unknown-code', detail, [{ pointer: '#/code', code: 'unknown-code', detail }]);
}

async function recorded(
  tx: EntityManager,
  actor: Actor,
  { id, countryCode }: Assessment,
  { before, ...answer }: Written,
  deed: 'assessment:national-answer' | 'assessment:national-verifier-answer',
): Promise<AnswerDto> {
  const to = deed === 'assessment:national-answer' ? answer.answer : answer.verifierAnswer;
  const change = { code: answer.code, from: before, to };
  await recordAudit(tx, actor, { deed, on: id, countryCode, change });
  return answer;
}
