import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { functionOf, inLanguage } from '../../domain/framework.js';
import {
  type QuestionPair,
  questionsOf,
  saysTheSame,
  type Twin,
  twinsOf,
} from '../../domain/shared-questions.js';
import type { Assessment } from '../assessment.entity.js';
import { findAssessment } from '../assessments.queries.js';
import { assignedTo } from '../assignments/part.queries.js';
import { isShown, respondsFor } from '../officers.js';
import type { SharedQuestionDto, SharedQuestionsDto } from './shared-questions.dto.js';
import { rowsAt, type StoredRow } from './shared-rows.queries.js';
import { isAssigned, mayAnswerThere, seenTwin } from './twin-round.queries.js';

/** What is told of a country where authority and centre are two bodies. */
const TWO_BODIES: SharedQuestionsDto = { oneBody: false, twin: null, questions: null, shared: [], near: [] };

/** What one body that is both authority and centre is asked once, and where its two checklists differ. */
@Injectable()
export class SharedQuestionsService {
  constructor(
    private readonly db: Db,
    private readonly frameworks: FrameworksService,
  ) {}

  read(actor: Actor, id: string, language: string): Promise<SharedQuestionsDto> {
    return this.db.as(actor, async (tx) => {
      const assessment = await findAssessment(tx, actor, id);
      const { oneBody, twin: found } = await seenTwin(tx, assessment);
      if (!oneBody) return TWO_BODIES;
      const twin = found && isShown(actor, found) ? found : null;
      const part = await assignedTo(tx, actor, assessment);
      const { frameworkRef, body } = assessment;
      const pairs = await this.frameworks.sharedQuestions(frameworkRef);
      const told = (list: readonly QuestionPair[]) =>
        twinsOf(list, body).filter(({ code }) => part?.includes(functionOf(code)) ?? true);
      const framework = await this.frameworks.framework(frameworkRef);
      return {
        oneBody,
        twin: twin && { id: twin.id, body: twin.body, status: twin.status },
        questions: part ? null : questionsOf(framework, pairs.shared),
        shared: await standing(tx, actor, { assessment, twin }, told(pairs.shared), language),
        near: told(pairs.near).map((one) => inWords(one, language)),
      };
    });
  }
}

interface Both {
  readonly assessment: Assessment;
  readonly twin: Assessment | null;
}

/** How each question stands over there, as far as the actor is told. */
async function standing(
  tx: EntityManager,
  actor: Actor,
  { assessment, twin }: Both,
  questions: readonly Twin[],
  language: string,
): Promise<SharedQuestionDto[]> {
  const codes = questions.flatMap(({ code, twinCode }) => [code, twinCode]);
  const rows = await rowsAt(tx, [assessment.id, ...(twin ? [twin.id] : [])], codes);
  const at = (code: string) => rows.find((row) => row.code === code) ?? null;
  return Promise.all(
    questions.map(async (question) => ({
      ...inWords(question, language),
      ...compared(at(question.code), await seenThere(tx, actor, twin, question, at(question.twinCode))),
      answersBoth: twin !== null && (await mayAnswerThere(tx, actor, twin, question.twinCode)),
    })),
  );
}

/** @returns undefined where the actor is told nothing of it: a respondent of other functions, or no assessment there */
async function seenThere(
  tx: EntityManager,
  actor: Actor,
  twin: Assessment | null,
  { twinCode }: Twin,
  row: StoredRow | null,
): Promise<StoredRow | null | undefined> {
  if (!twin) return undefined;
  const isTold = !respondsFor(actor, twin) || (await isAssigned(tx, actor, twin, twinCode));
  return isTold ? row : undefined;
}

function compared(own: StoredRow | null, there: StoredRow | null | undefined) {
  return {
    agrees: there === undefined ? null : saysTheSame(own, there),
    answer: own?.answer ?? null,
    twinAnswer: there?.answer ?? null,
    twinReason: there?.reason ?? null,
    twinVersion: there?.version ?? 0,
  };
}

const inWords = ({ code, twinCode, why }: Twin, language: string) => ({
  code,
  twinCode,
  why: inLanguage(why, language),
});
