import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/policy.js';
import type { Framework } from '../../domain/framework.js';
import { type Answers, type Remap, remapEvidence, type Standing } from '../../domain/remap.js';
import type { EvidenceReference } from '../../domain/scoring/scoring-input.js';
import type { AssessmentAnswer } from '../answers/assessment-answer.entity.js';
import type { Assessment } from '../assessment.entity.js';

/** An answer as a change of version and the scores look at it. */
export type Held = Standing &
  Pick<AssessmentAnswer, 'reason' | 'verifierAnswer' | 'reasonAccepted'> & {
    /** where it is kept, of one that was set aside; `null` = it stands */
    readonly asideId: string | null;
  };

/** Evidence with the criteria of other versions that it speaks for. */
export type HeldEvidence = EvidenceReference & { readonly asideCodes: readonly string[] };

/** A change of version that may still be undone. */
export interface AcceptedChange {
  readonly id: string;
  readonly fromRef: string;
  readonly acceptedAt: Date;
}

const HELD = `a.code, a.answer, a.reason, a.carried_over as "carriedOver", a.verifier_answer as "verifierAnswer",
  a.reason_accepted as "reasonAccepted"`;

/** Every answer of a round: those that stand, and those set aside, latest first. */
export async function answersHeld(tx: EntityManager, id: string): Promise<Answers<Held>> {
  const standing = await tx.query(
    `select ${HELD}, null as "asideId" from answer a where a.assessment_id = $1 order by a.code`,
    [id],
  );
  const aside = await tx.query(
    `select ${HELD}, s.id as "asideId" from answer_set_aside s
      cross join lateral jsonb_populate_record(null::answer, s.content) a
      where s.assessment_id = $1 order by s.set_aside_at desc, s.id`,
    [id],
  );
  return { standing, aside };
}

export function evidenceHeld(tx: EntityManager, id: string): Promise<HeldEvidence[]> {
  return tx.query(
    `select id, criterion_codes as "criterionCodes", aside_codes as "asideCodes", content_until::text as "contentUntil"
       from evidence where assessment_id = $1 order by added_at, id`,
    [id],
  );
}

/** Moves every answer where the change puts it. Nothing is deleted: what leaves the checklist is set aside whole. */
export async function moveAnswers(
  tx: EntityManager,
  id: string,
  { carried, replaced, setAside, restored }: Remap<Held>,
  { actor, at }: { actor: Actor; at: Date },
): Promise<void> {
  const begun = carried.flatMap(({ code, from: [first] }) => (first ? [{ code, former: first.code }] : []));
  await tx.query(
    `insert into answer (assessment_id, country_code, code, answer, reason, note, carried_over, edited_by, edited_at)
     select a.assessment_id, a.country_code, begun.code, a.answer, a.reason, a.note, true, $4, $5
       from unnest($2::text[], $3::text[]) begun (code, former)
       join answer a on a.assessment_id = $1 and a.code = begun.former`,
    [id, begun.map(({ code }) => code), begun.map(({ former }) => former), actor.userId, at],
  );
  await tx.query(
    `with leaving as (delete from answer where assessment_id = $1 and code = any ($2) returning *)
     insert into answer_set_aside (assessment_id, country_code, code, content, set_aside_at)
     select assessment_id, country_code, code, to_jsonb(leaving), $3 from leaving`,
    [id, [...replaced, ...setAside].map(({ code }) => code), at],
  );
  await tx.query(
    `with back as (delete from answer_set_aside where id = any ($1::uuid[]) returning content)
     insert into answer select a.* from back cross join lateral jsonb_populate_record(null::answer, content) a`,
    [restored.map(({ asideId }) => asideId)],
  );
}

/** Lets each piece of evidence speak for the criteria of the other version. */
export async function moveEvidence(
  tx: EntityManager,
  id: string,
  to: Framework,
  body: Assessment['body'],
): Promise<void> {
  const moved = (await evidenceHeld(tx, id)).map((one) => ({
    id: one.id,
    ...remapEvidence({ standing: one.criterionCodes, aside: one.asideCodes }, to, body),
  }));
  await tx.query(
    `update evidence e set criterion_codes = m.standing, aside_codes = m.aside, version = e.version + 1
       from jsonb_to_recordset($2::jsonb) as m (id uuid, standing text[], aside text[])
      where e.assessment_id = $1 and e.id = m.id
        and (e.criterion_codes, e.aside_codes) is distinct from (m.standing, m.aside)`,
    [id, JSON.stringify(moved)],
  );
}

/** The change of version that brought the round to the one it has now, unless it was undone. */
export async function lastChange(
  tx: EntityManager,
  { id, frameworkRef }: Pick<Assessment, 'id' | 'frameworkRef'>,
): Promise<AcceptedChange | undefined> {
  const [change] = await tx.query(
    `select id, from_ref as "fromRef", accepted_at as "acceptedAt" from framework_change
      where assessment_id = $1 and to_ref = $2 and undone_at is null order by accepted_at desc limit 1`,
    [id, frameworkRef],
  );
  return change;
}

export async function insertChange(
  tx: EntityManager,
  { id, countryCode, frameworkRef }: Assessment,
  toRef: string,
  { actor, at }: { actor: Actor; at: Date },
): Promise<void> {
  await tx.query(
    `insert into framework_change (id, assessment_id, country_code, from_ref, to_ref, accepted_by, accepted_at)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, $6)`,
    [id, countryCode, frameworkRef, toRef, actor.userId, at],
  );
}

export async function markUndone(tx: EntityManager, change: string, actor: Actor, at: Date): Promise<void> {
  await tx.query('update framework_change set undone_by = $2, undone_at = $3 where id = $1', [
    change,
    actor.userId,
    at,
  ]);
}
