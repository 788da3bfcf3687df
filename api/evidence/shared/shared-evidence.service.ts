import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import type { Assessment } from '../../assessments/assessment.entity.js';
import { addEditor } from '../../assessments/assessments.queries.js';
import { mayAnswerThere, mayVerifyThere, twinOfRound } from '../../assessments/shared/twin-round.queries.js';
import { recordAudit } from '../../audit/record-audit.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { type Twin, twinsOf } from '../../domain/shared-questions.js';
import { saysAlike, toldOf } from '../content-of.js';
import { Evidence } from '../evidence.entity.js';
import { keepRevision } from '../revisions/revisions.queries.js';

/** The other body's checklist, and which of its questions are asked once with which of these. */
export interface Beside {
  readonly twin: Assessment;
  readonly pairs: readonly Twin[];
}

/** A document before and after a deed: null = it was not there, or is no more. */
interface Course {
  readonly before: Evidence | null;
  readonly after: Evidence | null;
}

/** When a verifier saw a document, and as whom; null = not seen. */
type Seen = Pick<Evidence, 'sightedOn' | 'sightedByRole'>;

/** The row over there, and the questions there that the document spoke for and shall speak for. */
interface Linked {
  readonly linked: string;
  readonly was: readonly string[];
  readonly now: readonly string[];
}

/**
 * Where one body is both authority and centre, a document that speaks for a question asked once stands in both
 * checklists, as two rows that name each other. What was changed on one side alone is left there.
 */
@Injectable()
export class SharedEvidence {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
  ) {}

  /**
   * The checklist beside this one, held until the transaction ends; ask before anything else is held.
   * @param codes that the document speaks or spoke for
   * @returns null where none of them is asked of both, or the other checklist is not there
   */
  async ask(tx: EntityManager, id: string, codes: readonly string[]): Promise<Beside | null> {
    if (!codes.some((code) => this.frameworks.mayBeShared(code))) return null;
    const twin = await twinOfRound(tx, id);
    if (!twin) return null;
    const { shared } = await this.frameworks.sharedQuestions(twin.frameworkRef);
    return { twin, pairs: twinsOf(shared, twin.body === 'NMAA' ? 'NMAC' : 'NMAA') };
  }

  /** As `ask`, for a document that is there. @param more codes that it shall speak for */
  async askOf(
    tx: EntityManager,
    id: string,
    evidenceId: string,
    more: readonly string[],
  ): Promise<Beside | null> {
    const found = await tx.findOneBy(Evidence, { id: evidenceId, assessmentId: id });
    return this.ask(tx, id, [...(found?.criterionCodes ?? []), ...more]);
  }

  /**
   * Does at the other checklist what was done here, where the actor may: adds the document, changes it, or takes it away.
   * @returns the id of the document over there, where one stands there with this one
   */
  async follow(
    tx: EntityManager,
    actor: Actor,
    beside: Beside | null,
    course: Course,
  ): Promise<string | null> {
    const linked = course.before?.twinId ?? null;
    if (!beside) return linked;
    const [was, now] = [there(beside, course.before), there(beside, course.after)];
    if (!(await mayAnswerAll(tx, actor, beside, [...was, ...now]))) return linked;
    if (linked) return this.followTo(tx, actor, beside, { ...course, linked, was, now });
    const isNew = now.some((code) => !was.includes(code));
    return course.after && isNew ? this.add(tx, actor, beside, course.after, now) : null;
  }

  /** Changes the row over there, or takes it away when it speaks for nothing any more; one that was changed apart stays. */
  private async followTo(
    tx: EntityManager,
    actor: Actor,
    beside: Beside,
    { before, after, linked, was, now }: Course & Linked,
  ): Promise<string | null> {
    const where = { id: linked, assessmentId: beside.twin.id };
    const copy = await tx.findOne(Evidence, { where, lock: { mode: 'pessimistic_write' } });
    if (!copy || !before || !saysAlike(before, copy)) return linked;
    const others = copy.criterionCodes.filter((code) => !was.includes(code));
    const codes = [...new Set([...others, ...now])];
    if (codes.length === 0) return this.remove(tx, actor, beside, copy);
    await this.change(tx, actor, beside, copy, { ...toldOf(after ?? before), criterionCodes: codes });
    return linked;
  }

  /** Marks the row over there as seen, or not seen, where the actor may verify that checklist, too, and it says the same. */
  async sightToo(
    tx: EntityManager,
    actor: Actor,
    beside: Beside | null,
    sighted: { readonly evidence: Evidence; readonly seen: Seen },
  ): Promise<void> {
    const { evidence, seen } = sighted;
    if (!beside || !evidence.twinId || !(await mayVerifyThere(tx, actor, beside.twin))) return;
    const { twin } = beside;
    const where = { id: evidence.twinId, assessmentId: twin.id };
    const copy = await tx.findOne(Evidence, { where, lock: { mode: 'pessimistic_write' } });
    if (!copy || !saysAlike(evidence, copy)) return;
    await tx.update(Evidence, { id: copy.id }, { ...seen, version: copy.version + 1 });
    const change = { evidence: copy.id, sighted: seen.sightedOn !== null, onceFor: evidence.id };
    await recordAudit(tx, actor, {
      deed: 'evidence:change',
      on: twin.id,
      countryCode: twin.countryCode,
      change,
    });
  }

  private async add(
    tx: EntityManager,
    actor: Actor,
    { twin }: Beside,
    { id, ...evidence }: Evidence,
    criterionCodes: string[],
  ): Promise<string> {
    const copyId = randomUUID();
    const added = { addedBy: actor.userId, addedAt: this.clock.now() };
    const home = { assessmentId: twin.id, countryCode: twin.countryCode, twinId: id };
    await tx.insert(Evidence, { ...toldOf(evidence), ...home, ...added, id: copyId, criterionCodes });
    await this.record(tx, actor, twin, 'evidence:add', { evidence: copyId, criterionCodes, onceFor: id });
    return copyId;
  }

  private async change(
    tx: EntityManager,
    actor: Actor,
    { twin }: Beside,
    copy: Evidence,
    content: Partial<Evidence>,
  ): Promise<void> {
    const at = this.clock.now();
    const from = await keepRevision(tx, actor, copy, 'changed', at);
    const unseen = { sightedOn: null, sightedByRole: null, version: copy.version + 1 };
    await tx.update(
      Evidence,
      { id: copy.id },
      { ...content, ...unseen, revision: copy.revision + 1, editedAt: at },
    );
    const change = { evidence: copy.id, hash: { from }, onceFor: copy.twinId };
    await this.record(tx, actor, twin, 'evidence:change', change);
  }

  private async remove(tx: EntityManager, actor: Actor, { twin }: Beside, copy: Evidence): Promise<null> {
    const hash = await this.db.inCountry(tx, twin.countryCode, () =>
      keepRevision(tx, actor, copy, 'removed', this.clock.now()),
    );
    await tx.delete(Evidence, { id: copy.id });
    await this.record(tx, actor, twin, 'evidence:remove', { evidence: copy.id, hash, onceFor: copy.twinId });
    return null;
  }

  /** Whoever had a hand in the document had one in both checklists. */
  private async record(
    tx: EntityManager,
    actor: Actor,
    { id, countryCode }: Assessment,
    deed: string,
    change: object,
  ): Promise<void> {
    await addEditor(tx, id, actor.userId);
    await recordAudit(tx, actor, { deed, on: id, countryCode, change });
  }
}

/** The codes over there of what a document speaks for here. */
function there({ pairs }: Beside, evidence: Evidence | null): string[] {
  return pairs.flatMap(({ code, twinCode }) => (evidence?.criterionCodes.includes(code) ? [twinCode] : []));
}

async function mayAnswerAll(
  tx: EntityManager,
  actor: Actor,
  { twin }: Beside,
  codes: readonly string[],
): Promise<boolean> {
  for (const code of codes) if (!(await mayAnswerThere(tx, actor, twin, code))) return false;
  return true;
}
