import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, EntityNotFoundError } from 'typeorm';
import { Db } from '../../access/db.js';
import { once } from '../../access/idempotency.js';
import { namesOf } from '../../access/names.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { ruleBroken } from '../../domain/domain-error.js';
import type { ListQueryDto } from '../../http/list-query.js';
import { Page } from '../../http/page.js';
import { assertVersion, type ExpectedVersion } from '../../http/versions.js';
import type { Assessment } from '../assessment.entity.js';
import { findAssessment, holdAssessment } from '../assessments.queries.js';
import { nationalAmong } from '../national/national.queries.js';
import { assertNoContactData } from '../no-contact-data.js';
import { speaksAs } from '../officers.js';
import { RoundNotices } from '../round-notices.js';
import { ReviewComment } from './review-comment.entity.js';
import { ReviewThread } from './review-thread.entity.js';
import type { OpenReviewThreadDto, ReviewThreadDto, WriteReviewCommentDto } from './thread.dto.js';
import { assertAsked } from './thread-rules.js';
import { findThread, markAsked, nextPlace, pageOfThreads, type ThreadRow } from './threads.queries.js';

/** Which thread of which assessment. */
export interface WhichThread {
  readonly id: string;
  readonly threadId: string;
}

/** What a return asks for: reasons at criteria, written now, or threads that are open already. */
export interface Asks {
  readonly asks: readonly { readonly code: string; readonly text: string }[];
  readonly threadIds: readonly string[];
}

/** The talk about an assessment, criterion by criterion, between its body and those who look at it. */
@Injectable()
export class ThreadsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
    private readonly notices: RoundNotices,
  ) {}

  async list(actor: Actor, id: string, query: ListQueryDto): Promise<Page<ReviewThreadDto>> {
    const { rows, offset, total } = await this.db.as(actor, async (tx) => {
      await findAssessment(tx, actor, id);
      return pageOfThreads(tx, id, query);
    });
    return new Page(await this.named(actor, rows), offset, total);
  }

  /** @throws DomainError `unknown-code`, `rule-broken` for contact data */
  async open(actor: Actor, id: string, given: OpenReviewThreadDto): Promise<ReviewThreadDto> {
    assertNoContactData({ text: given.text });
    const thread = await this.db.as(actor, (tx) =>
      once(tx, actor, `POST /assessments/${id}/threads`, async () => {
        const assessment = await holdAssessment(tx, actor, id);
        await this.assertAsked(tx, assessment, given.code, '#/code');
        const threadId = await this.insert(tx, actor, assessment, given);
        await this.notices.commented(tx, actor, assessment, { threadId, code: given.code });
        return this.found(tx, { id, threadId });
      }),
    );
    return this.one(actor, thread);
  }

  /** @throws DomainError `rule-broken` for contact data */
  async comment(actor: Actor, which: WhichThread, given: WriteReviewCommentDto): Promise<ReviewThreadDto> {
    assertNoContactData({ text: given.text });
    const { id, threadId } = which;
    const thread = await this.db.as(actor, (tx) =>
      once(tx, actor, `POST /assessments/${id}/threads/${threadId}/comments`, async () => {
        const assessment = await holdAssessment(tx, actor, id);
        const { code } = await this.found(tx, which);
        await this.write(tx, actor, assessment, threadId, given);
        await this.notices.commented(tx, actor, assessment, { threadId, code });
        const { countryCode } = assessment;
        await recordAudit(tx, actor, {
          deed: 'assessment:comment',
          on: id,
          countryCode,
          change: { thread: threadId },
        });
        return this.found(tx, which);
      }),
    );
    return this.one(actor, thread);
  }

  /** Resolved, or open again: whoever may write in it says so. */
  async resolve(
    actor: Actor,
    which: WhichThread,
    resolved: boolean,
    expected: ExpectedVersion,
  ): Promise<ReviewThreadDto> {
    const { id, threadId } = which;
    const thread = await this.db.as(actor, async (tx) => {
      const assessment = await holdAssessment(tx, actor, id);
      const role = speaksAs(actor, assessment);
      const where = { id: threadId, assessmentId: id };
      const before = await tx.findOneOrFail(ReviewThread, { where, lock: { mode: 'pessimistic_write' } });
      assertVersion(expected, before.version);
      await tx.update(
        ReviewThread,
        { id: threadId },
        {
          resolvedAt: resolved ? this.clock.now() : null,
          resolvedBy: resolved ? actor.userId : null,
          resolvedAs: resolved ? role : null,
          version: before.version + 1,
        },
      );
      const { countryCode } = assessment;
      const change = { thread: threadId, code: before.code, resolved };
      await recordAudit(tx, actor, { deed: 'assessment:resolve', on: id, countryCode, change });
      return this.found(tx, which);
    });
    return this.one(actor, thread);
  }

  /**
   * The reasons of a return, criterion by criterion, within the return's transaction.
   * @throws DomainError `unknown-code`, `unknown-reference` for a thread that is not open here, `rule-broken` for contact data
   */
  async ask(
    tx: EntityManager,
    actor: Actor,
    assessment: Assessment,
    { asks, threadIds }: Asks,
  ): Promise<void> {
    assertNoContactData(Object.fromEntries(asks.map(({ text }, index) => [`asks/${index}/text`, text])));
    for (const [index, { code }] of asks.entries())
      await this.assertAsked(tx, assessment, code, `#/asks/${index}/code`);
    for (const one of asks) await this.insert(tx, actor, assessment, { ...one, asked: true });
    const ids = [...new Set(threadIds)];
    if ((await markAsked(tx, assessment.id, ids)) !== ids.length) throw unknownThread();
  }

  private async assertAsked(
    tx: EntityManager,
    assessment: Assessment,
    code: string,
    pointer: string,
  ): Promise<void> {
    const national = await nationalAmong(tx, assessment, [code]);
    const framework = await this.frameworks.framework(assessment.frameworkRef);
    assertAsked(framework, assessment.body, { code, pointer, national });
  }

  private async insert(
    tx: EntityManager,
    actor: Actor,
    assessment: Assessment,
    { id = randomUUID(), code, text, asked = false }: OpenReviewThreadDto & { asked?: boolean },
  ): Promise<string> {
    const { id: assessmentId, countryCode, revision } = assessment;
    const opened = { openedBy: actor.userId, openedAt: this.clock.now() };
    await tx.insert(ReviewThread, { id, assessmentId, countryCode, code, revision, asked, ...opened });
    await this.write(tx, actor, assessment, id, { text });
    const change = { thread: id, code, asked };
    await recordAudit(tx, actor, { deed: 'assessment:thread', on: assessmentId, countryCode, change });
    return id;
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    assessment: Assessment,
    threadId: string,
    { id = randomUUID(), text }: WriteReviewCommentDto,
  ): Promise<void> {
    await tx.insert(ReviewComment, {
      id,
      threadId,
      countryCode: assessment.countryCode,
      seq: await nextPlace(tx, threadId),
      text,
      writtenBy: actor.userId,
      writtenAs: speaksAs(actor, assessment),
      writtenAt: this.clock.now(),
    });
  }

  private async found(tx: EntityManager, { id, threadId }: WhichThread): Promise<ThreadRow> {
    const thread = await findThread(tx, id, threadId);
    if (!thread) throw new EntityNotFoundError(ReviewThread, threadId);
    return thread;
  }

  private async one(actor: Actor, row: ThreadRow): Promise<ReviewThreadDto> {
    const [thread] = await this.named(actor, [row]);
    return thread as ReviewThreadDto;
  }

  /** With people's names, which are kept with the accounts. */
  private async named(actor: Actor, rows: readonly ThreadRow[]): Promise<ReviewThreadDto[]> {
    const ids = rows.flatMap(({ resolvedBy, comments }) => [resolvedBy, ...comments.map(({ by }) => by)]);
    return toThreadDtos(rows, actor.userId, await namesOf(this.db, ids));
  }
}

function toThreadDtos(
  rows: readonly ThreadRow[],
  me: string,
  names: ReadonlyMap<string, string>,
): ReviewThreadDto[] {
  const nameOf = (id: string | null) => names.get(id ?? '') ?? null;
  return rows.map(({ openedBy, resolvedAt, resolvedBy, resolvedAs, comments, ...row }) => ({
    id: row.id,
    code: row.code,
    revision: row.revision,
    asked: row.asked,
    mine: openedBy === me,
    resolved: resolvedAt && resolvedAs ? { by: nameOf(resolvedBy), role: resolvedAs, at: resolvedAt } : null,
    comments: comments.map(({ by, at, ...one }) => ({
      ...one,
      by: nameOf(by),
      mine: by === me,
      at: new Date(at),
    })),
    version: row.version,
  }));
}

function unknownThread() {
  const detail = 'A return names threads that are open in this assessment.';
  return ruleBroken('unknown-reference', detail, [
    { pointer: '#/threadIds', code: 'unknown-reference', detail },
  ]);
}
