import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/policy.js';
import { isEditable } from '../../domain/assessment-workflow.js';
import { functionOf } from '../../domain/framework.js';
import { isSeparate } from '../../domain/separation.js';
import { Assessment } from '../assessment.entity.js';
import { separationOf } from '../assessments.queries.js';
import { assignedTo } from '../assignments/part.queries.js';
import { isOfficer, respondsFor, verifiesAs } from '../officers.js';

type Round = Pick<Assessment, 'countryCode' | 'frameworkRef' | 'period'>;

const OF_ONE_BODY = `
  select a.country_code as "countryCode", a.framework_ref as "frameworkRef", a.period, a.body
    from assessment a join country c on c.code = a.country_code and c.one_body where a.id = $1`;

const TWIN = `
  select id from assessment where country_code = $1 and framework_ref = $2 and period = $3 and body <> $4`;

/** Whoever answers, begins or documents what both checklists of a round ask waits for whoever does so already. */
async function lockRound(tx: EntityManager, { countryCode, frameworkRef, period }: Round): Promise<void> {
  const key = ['shared-questions', countryCode, frameworkRef, period].join(':');
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
}

/**
 * The other body's assessment by the same version and of the same period, in a country where one body is both. Until
 * the transaction ends nobody else changes what the two share: ask before anything of either is locked.
 * @returns null in other countries, where it has not begun, and where the actor does not see it
 */
export async function twinOfRound(tx: EntityManager, id: string): Promise<Assessment | null> {
  const [round] = await tx.query(OF_ONE_BODY, [id]);
  return round ? heldTwin(tx, round) : null;
}

/** As `twinOfRound`, for an assessment that is about to begin. */
export async function twinOfBeginning(
  tx: EntityManager,
  beginning: Round & Pick<Assessment, 'body'>,
): Promise<Assessment | null> {
  const [country] = await tx.query('select one_body from country where code = $1', [beginning.countryCode]);
  return country?.one_body ? heldTwin(tx, beginning) : null;
}

/** Whether one body is both here, and the other body's assessment: for reading, without waiting for anybody. */
export async function seenTwin(
  tx: EntityManager,
  { id }: Pick<Assessment, 'id'>,
): Promise<{ oneBody: boolean; twin: Assessment | null }> {
  const [round] = await tx.query(OF_ONE_BODY, [id]);
  return { oneBody: round !== undefined, twin: round ? await findTwin(tx, round) : null };
}

async function findTwin(
  tx: EntityManager,
  { countryCode, frameworkRef, period, body }: Round & Pick<Assessment, 'body'>,
): Promise<Assessment | null> {
  const [found] = await tx.query(TWIN, [countryCode, frameworkRef, period, body]);
  return found ? tx.findOneByOrFail(Assessment, { id: found.id }) : null;
}

/** It keeps its state until the transaction ends. */
async function heldTwin(
  tx: EntityManager,
  round: Round & Pick<Assessment, 'body'>,
): Promise<Assessment | null> {
  await lockRound(tx, round);
  const found = await findTwin(tx, round);
  const lock = { mode: 'for_key_share' } as const;
  return found && tx.findOneOrFail(Assessment, { where: { id: found.id }, lock });
}

/** Whether the actor may answer this question of the other body now: it is open, and theirs to answer. */
export async function mayAnswerThere(
  tx: EntityManager,
  actor: Actor,
  twin: Assessment,
  code: string,
): Promise<boolean> {
  if (!isEditable(twin.status)) return false;
  return isOfficer(actor, twin) || (await isAssigned(tx, actor, twin, code));
}

/** Whether a respondent answers this question of the assessment; nobody else is assigned anything. */
export async function isAssigned(
  tx: EntityManager,
  actor: Actor,
  assessment: Assessment,
  code: string,
): Promise<boolean> {
  if (!respondsFor(actor, assessment)) return false;
  const assigned = await assignedTo(tx, actor, assessment);
  return assigned?.includes(functionOf(code)) ?? false;
}

/** Whether the actor may verify the other body's assessment now: it is handed in, and they had no hand in it. */
export async function mayVerifyThere(tx: EntityManager, actor: Actor, twin: Assessment): Promise<boolean> {
  if (twin.status !== 'submitted' || !verifiesAs(actor, twin)) return false;
  return isSeparate(await separationOf(tx, actor, twin));
}
