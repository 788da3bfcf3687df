import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { DomainError } from '../../domain/domain-error.js';
import { recommendationOf } from '../../domain/framework.js';
import { saysTheSame, twinsOf } from '../../domain/shared-questions.js';
import { staleVersion } from '../../http/versions.js';
import type { WriteAnswerDto, WriteVerifierAnswerDto } from '../answers/answer.dto.js';
import { putAnswer, putVerifierAnswer } from '../answers/answers.queries.js';
import type { Assessment } from '../assessment.entity.js';
import { addEditor } from '../assessments.queries.js';
import { isOfficer } from '../officers.js';
import { rowsAt, type StoredRow } from './shared-rows.queries.js';
import { takeAnswers, takeEvidence } from './take-over.queries.js';
import { mayAnswerThere, mayVerifyThere, twinOfRound } from './twin-round.queries.js';

/** A question that both bodies are asked, as it stands before an answer to it is given. */
export interface Asked {
  /** of the assessment that is answered */
  readonly id: string;
  readonly twin: Assessment;
  readonly code: string;
  readonly twinCode: string;
  readonly own: StoredRow | null;
  readonly other: StoredRow | null;
  /** over there the whole recommendation does not apply: its criteria are left alone */
  readonly isLeft: boolean;
}

/**
 * Where one body is both authority and centre, an answer to what both checklists ask is an answer in both: one deed,
 * two rows. It follows only where both said the same before, so nothing that was answered apart is overwritten.
 */
@Injectable()
export class SharedAnswers {
  constructor(
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
  ) {}

  /**
   * The question's twin, held until the transaction ends; ask before the assessment itself is held.
   * @returns null where it is asked of one body alone, or the other's assessment is not there
   */
  async ask(tx: EntityManager, id: string, code: string): Promise<Asked | null> {
    if (!this.frameworks.mayBeShared(code)) return null;
    const twin = await twinOfRound(tx, id);
    if (!twin) return null;
    const { shared } = await this.frameworks.sharedQuestions(twin.frameworkRef);
    const pair = [...twinsOf(shared, 'NMAA'), ...twinsOf(shared, 'NMAC')].find((one) => one.code === code);
    if (!pair) return null;
    const whole = recommendationOf(pair.twinCode);
    const rows = await rowsAt(tx, [id, twin.id], [code, pair.twinCode, whole]);
    const at = (asked: string) => rows.find((row) => row.code === asked) ?? null;
    const isLeft = at(whole)?.answer === 'not_applicable';
    return { id, twin, code, twinCode: pair.twinCode, own: at(code), other: at(pair.twinCode), isLeft };
  }

  /**
   * Writes the body's answer at the twin too, where both said the same before or the actor says that it holds for both.
   * @returns the twin's code where it was answered with it
   * @throws DomainError `twin-closed` where it was to hold for both and cannot; HttpException 412 where another answer
   * stands there than was seen
   */
  async answerToo(
    tx: EntityManager,
    actor: Actor,
    asked: Asked | null,
    given: WriteAnswerDto,
  ): Promise<string | null> {
    const isTheirs = asked !== null && (await mayAnswerThere(tx, actor, asked.twin, asked.twinCode));
    if (given.twinVersion !== undefined && !isTheirs) throw twinClosed();
    if (!asked || !isTheirs || !goesAlong(asked, given.twinVersion)) return null;
    const { twin, code, twinCode, own, other } = asked;
    await addEditor(tx, twin.id, actor.userId);
    const { answer, reason = null, note = null } = given;
    const content = { answer, reason, note: keptNote(note, own?.note, other?.note) };
    const by = { actor, at: this.clock.now(), expected: other?.version ?? null, answeredAs: code };
    await putAnswer(tx, twin, twinCode, content, by);
    if (given.twinVersion !== undefined && isOfficer(actor, twin)) await joinEvidence(tx, asked);
    const change = { code: twinCode, from: other?.answer ?? null, to: answer, onceFor: code };
    await this.record(tx, actor, twin, 'assessment:answer', change);
    return twinCode;
  }

  /**
   * Writes the verifier's own answer at the twin too, where they may verify it as well and had said the same of both.
   * @returns the twin's code where it was answered with it
   */
  async verifyToo(
    tx: EntityManager,
    actor: Actor,
    asked: Asked | null,
    given: WriteVerifierAnswerDto,
  ): Promise<string | null> {
    if (!asked || asked.isLeft) return null;
    const { twin, code, twinCode, own, other } = asked;
    if (!(await mayVerifyThere(tx, actor, twin))) return null;
    if (!saysTheSame(verdictOf(own), verdictOf(other))) return null;
    const { answer, note = null, reasonAccepted } = given;
    const kept = keptNote(note, own?.verifierNote, other?.verifierNote);
    const accepts = reasonAccepted !== undefined && saysTheSame(own, other) ? { reasonAccepted } : {};
    const by = { actor, expected: other?.version ?? null, verifiedAs: code };
    await putVerifierAnswer(tx, twin, twinCode, { answer, note: kept, ...accepts }, by);
    const change = { code: twinCode, from: other?.verifierAnswer ?? null, to: answer, onceFor: code };
    await this.record(tx, actor, twin, 'assessment:verifier-answer', change);
    return twinCode;
  }

  /**
   * Brings into an assessment that begins what the other body answered in this period already (`twinOfBeginning`). Whoever gave those
   * answers had a hand in it, and will not verify it.
   * @returns the codes that were answered with it
   */
  async takeOver(tx: EntityManager, twin: Assessment | null, begun: Begun): Promise<string[]> {
    if (!twin) return [];
    const { shared } = await this.frameworks.sharedQuestions(twin.frameworkRef);
    const pairs = twinsOf(shared, begun.body);
    const taken = await takeAnswers(tx, twin.id, begun.id, pairs);
    const by = [
      ...taken.map(({ editedBy }) => editedBy),
      ...(await takeEvidence(tx, twin.id, begun.id, pairs)),
    ];
    for (const person of by) if (person) await addEditor(tx, begun.id, person);
    return taken.map(({ code }) => code);
  }

  private record(
    tx: EntityManager,
    actor: Actor,
    { id, countryCode }: Assessment,
    deed: string,
    change: object,
  ): Promise<void> {
    return recordAudit(tx, actor, { deed, on: id, countryCode, change });
  }
}

/** Whether an answer holds over there too. @throws HttpException 412 where it was said of another answer than stands there */
function goesAlong({ own, other, isLeft }: Asked, settles: number | undefined): boolean {
  if (settles === undefined) return !isLeft && saysTheSame(own, other);
  if (settles !== (other?.version ?? 0)) throw staleVersion();
  return true;
}

/** The documents that each side named for its own answer speak for the one that holds for both. */
async function joinEvidence(tx: EntityManager, { id, twin, code, twinCode }: Asked): Promise<void> {
  const here = await takeEvidence(tx, twin.id, id, [{ code, twinCode }]);
  for (const person of here) await addEditor(tx, id, person);
  const over = await takeEvidence(tx, id, twin.id, [{ code: twinCode, twinCode: code }]);
  for (const person of over) await addEditor(tx, twin.id, person);
}

/** An assessment that begins. */
type Begun = Pick<Assessment, 'id' | 'body'>;

/** A note that was written for one side alone stays there. */
function keptNote(given: string | null, own: string | null | undefined, other: string | null | undefined) {
  return (own ?? null) === (other ?? null) ? given : (other ?? null);
}

const verdictOf = (row: StoredRow | null) => row && { answer: row.verifierAnswer, reason: null };

function twinClosed(): DomainError {
  const detail = 'The other body’s checklist is not open to you now, so this cannot hold for both.';
  return new DomainError('twin-closed', detail);
}
