import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { Clock } from '../clock.js';
import type { AssessmentMove } from '../domain/assessment-workflow.js';
import { changedHands, type Notice, type NoticedRound, noticesFor, ofRound } from '../domain/notice.js';
import { advisersOf, officersOf, stillInside } from '../notices/recipients.queries.js';
import { tell } from '../notices/tell.js';
import type { Assessment } from './assessment.entity.js';
import { Assignment } from './assignments/assignment.entity.js';

/** Tells people what happened to a round, in the transaction in which it happens. Who they are is looked up for that alone: accounts are hidden from countries. */
@Injectable()
export class RoundNotices {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** A function went to other respondents. */
  async assigned(
    tx: EntityManager,
    { userId }: Actor,
    round: NoticedRound,
    before: readonly string[],
    { functionCode, respondents, dueOn, version }: Assignment,
  ): Promise<void> {
    const { given, taken } = changedHands(before, respondents);
    const matter = (kind: 'function-assigned' | 'function-taken', day: string | null) =>
      ofRound(kind, { ...round, dueOn: day }, version, functionCode);
    await this.tell(tx, [
      ...noticesFor(matter('function-assigned', dueOn ?? round.dueOn), given, userId),
      ...noticesFor(matter('function-taken', null), taken, userId),
    ]);
  }

  /** The round moved on, or back. @param round as it was before */
  async moved(tx: EntityManager, actor: Actor, round: Assessment, move: AssessmentMove): Promise<void> {
    const occasion = `r${round.revision}/v${round.version + 1}`;
    const except = actor.userId;
    if (move === 'submit')
      await this.tell(
        tx,
        noticesFor(ofRound('round-to-verify', round, occasion), await this.verifiersOf(tx, round), except),
      );
    if (move === 'verify')
      await this.tell(
        tx,
        noticesFor(ofRound('round-verified', round, occasion), await this.officersOf(tx, round), except),
      );
    if (move === 'return')
      await this.tell(tx, [
        ...noticesFor(ofRound('round-returned', round, occasion), await this.officersOf(tx, round), except),
        ...(await openAgain(tx, round, occasion)),
      ]);
  }

  /** Somebody wrote in a thread: the officers of the body read it, and whoever wrote there before. */
  async commented(
    tx: EntityManager,
    { userId }: Actor,
    round: Assessment,
    { threadId, code }: { readonly threadId: string; readonly code: string },
  ): Promise<void> {
    const written: { id: string; by: string }[] = await tx.query(
      'select id, written_by as by from review_comment where thread_id = $1 order by seq desc',
      [threadId],
    );
    const writers = written.map(({ by }) => by);
    const people = await this.db.amongAccounts(tx, async () => [
      ...(await officersOf(tx, round)),
      ...(await stillInside(tx, round.countryCode, writers)),
      ...(await advisersOf(tx, round.countryCode)).filter((id) => writers.includes(id)),
    ]);
    await this.tell(tx, noticesFor(ofRound('comment', round, written[0]?.id ?? '', code), people, userId));
  }

  private tell(tx: EntityManager, notices: readonly Notice[]): Promise<void> {
    return tell(tx, notices, this.clock.now());
  }

  private officersOf(tx: EntityManager, round: Assessment): Promise<string[]> {
    return this.db.amongAccounts(tx, () => officersOf(tx, round));
  }

  /** Whom the round waits for: colleagues without a hand in it, unless one officer does both, and invited advisers. */
  private async verifiersOf(tx: EntityManager, round: Assessment): Promise<string[]> {
    const [country] = await tx.query('select one_officer as "oneOfficer" from country where code = $1', [
      round.countryCode,
    ]);
    const [officers, advisers] = await this.db.amongAccounts(tx, async () => [
      await officersOf(tx, round),
      await advisersOf(tx, round.countryCode),
    ]);
    const mayVerify = (id: string) => country?.oneOfficer || !round.editors.includes(id);
    return [...officers.filter(mayVerify), ...advisers];
  }
}

/** Respondents see that their functions are open again, and not why. */
async function openAgain(tx: EntityManager, round: Assessment, occasion: string): Promise<Notice[]> {
  const parts = await tx.findBy(Assignment, { assessmentId: round.id });
  return parts.flatMap(({ functionCode, respondents, dueOn }) =>
    noticesFor(
      ofRound('function-open-again', { ...round, dueOn: dueOn ?? round.dueOn }, occasion, functionCode),
      respondents,
    ),
  );
}
