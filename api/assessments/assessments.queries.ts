import { type EntityManager, EntityNotFoundError } from 'typeorm';
import type { Actor } from '../access/policy.js';
import type { Answer } from '../domain/codes.js';
import type { Verification } from '../domain/separation.js';
import { type Allowed, type ListQueryDto, listSql } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import type { AssessmentDto } from './assessment.dto.js';
import { Assessment } from './assessment.entity.js';
import { assertAssigned } from './assignments/part.queries.js';
import {
  assertEditable,
  assertOfficer,
  assertShown,
  isInside,
  respondsFor,
  SHOWN_OUTSIDE,
} from './officers.js';

const ALLOWED: Allowed = {
  sort: { period: 'period', dueOn: '"dueOn"', status: 'status', body: 'body', countryCode: '"countryCode"' },
  filter: {
    id: 'id',
    countryCode: '"countryCode"',
    body: 'body',
    period: 'period',
    status: 'status',
    frameworkRef: '"frameworkRef"',
  },
  order: 'period desc, body, id',
};

/** A row of the list: what was answered stands in it by code, so that the share can be told. */
export type AssessmentRow = Omit<AssessmentDto, 'answered'> & {
  readonly answers: Record<string, Answer> | null;
};

const SUMMARY = `a.id, a.country_code as "countryCode", a.body, a.framework_ref as "frameworkRef", a.period,
  a.due_on::text as "dueOn", a.status,
  a.revision, a.reason, a.verification, c.one_officer as "oneOfficer", c.one_body as "oneBody",
  (a.submitted_by = $1 or a.editors @> array[$1::uuid]) is true as "editedByMe",
  a.submitted_at as "submittedAt", a.verified_at as "verifiedAt", a.published_at as "publishedAt", a.version,
  nullif(actor_assigned(a.id), '{}') as "assignedFunctions",
  (select count(*)::int from review_thread t where t.assessment_id = a.id and t.resolved_at is null) as "openThreads",
  (select count(*)::int from review_thread t where t.assessment_id = a.id and t.resolved_at is null and t.asked) as "openAsks",
  (select jsonb_object_agg(n.code, n.answer) from answer n where n.assessment_id = a.id and n.answer is not null) as answers`;
const FROM = 'from assessment a left join country c on c.code = a.country_code';

/** A page of the list; an outsider sees only what was handed in. */
export function pageOfRows(
  tx: EntityManager,
  actor: Actor,
  query: ListQueryDto,
): Promise<Page<AssessmentRow>> {
  const inside = actor.scope.countries.filter((code) => isInside(actor, code));
  const select = `select ${SUMMARY} ${FROM} where a.country_code = any ($2::text[])
    or a.status = any ($3::text[]) or a.country_code || '/' || a.body = any ($4::text[])`;
  const values = [actor.userId, inside, SHOWN_OUTSIDE, actor.scope.responds];
  return readPage(tx, select, listSql(query, ALLOWED, values));
}

/** One assessment as the list shows it. */
export async function findRow(tx: EntityManager, actor: Actor, id: string): Promise<AssessmentRow> {
  const row = await rowOf(tx, actor, id);
  assertShown(actor, row);
  return row;
}

/** As `findRow`, for whoever just changed it: an invited adviser who returned it sees it no more from then on. */
export async function rowOf(tx: EntityManager, actor: Actor, id: string): Promise<AssessmentRow> {
  const [row] = await tx.query(`select ${SUMMARY} ${FROM} where a.id = $2`, [actor.userId, id]);
  if (!row) throw new EntityNotFoundError(Assessment, id);
  return row;
}

/** The assessment, as far as the actor may see it. */
export async function findAssessment(tx: EntityManager, actor: Actor, id: string): Promise<Assessment> {
  const assessment = await tx.findOneByOrFail(Assessment, { id });
  assertShown(actor, assessment);
  return assessment;
}

/** The assessment, locked until the transaction ends: nobody answers meanwhile. */
export async function lockAssessment(tx: EntityManager, actor: Actor, id: string): Promise<Assessment> {
  const assessment = await tx.findOneOrFail(Assessment, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  assertShown(actor, assessment);
  return assessment;
}

const HOLD = `select id, country_code as "countryCode", body, framework_ref as "frameworkRef", period, due_on::text as "dueOn",
  status, revision, reason, editors, created_by as "createdBy", created_at as "createdAt", submitted_by as "submittedBy",
  submitted_at as "submittedAt", verified_by as "verifiedBy", verified_at as "verifiedAt", verification,
  published_at as "publishedAt", frozen_data_evidence as "frozenDataEvidence", version
  from assessment where id = $1 for key share`;

/** The assessment while parts of it are written; many may do that at once, but it keeps its state meanwhile. */
export async function holdAssessment(tx: EntityManager, actor: Actor, id: string): Promise<Assessment> {
  const [assessment]: Assessment[] = await tx.query(HOLD, [id]);
  if (!assessment) throw new EntityNotFoundError(Assessment, id);
  assertShown(actor, assessment);
  return assessment;
}

/**
 * As `holdAssessment`, for an officer, or a respondent to whom these codes are assigned, who changes answers or evidence
 * and so will not verify them.
 * @param codes of criteria and recommendations
 */
export async function holdForEditing(
  tx: EntityManager,
  actor: Actor,
  id: string,
  codes: readonly string[],
): Promise<Assessment> {
  const assessment = await holdAssessment(tx, actor, id);
  if (respondsFor(actor, assessment)) await assertAssigned(tx, assessment, codes);
  else assertOfficer(actor, assessment);
  assertEditable(assessment);
  if (!assessment.editors.includes(actor.userId)) await addEditor(tx, id, actor.userId);
  return assessment;
}

/** Counts a person among those who had a hand in the assessment, once. */
export async function addEditor(tx: EntityManager, id: string, userId: string): Promise<void> {
  await tx.query(
    'update assessment set editors = editors || $2::uuid where id = $1 and not editors @> array[$2::uuid]',
    [id, userId],
  );
}

/** Who had a hand in the assessment, and whether that keeps the actor from verifying it. */
export async function separationOf(
  tx: EntityManager,
  actor: Actor,
  assessment: Pick<Assessment, 'editors' | 'submittedBy' | 'countryCode'>,
): Promise<Verification> {
  const { editors: editorIds, submittedBy: submitterId, countryCode } = assessment;
  const [country] = await tx.query('select one_officer from country where code = $1', [countryCode]);
  return { editorIds, submitterId, verifierId: actor.userId, oneOfficer: country?.one_officer ?? false };
}
