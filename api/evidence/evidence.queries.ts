import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/policy.js';
import type { Assessment } from '../assessments/assessment.entity.js';
import { isInside, respondsFor } from '../assessments/officers.js';
import type { Sensitivity } from '../domain/codes.js';
import { type Allowed, type ListQueryDto, listSql } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import type { EvidenceDto } from './evidence.dto.js';
import { Evidence } from './evidence.entity.js';

/** What an invited adviser is shown. */
export const OUTSIDE: readonly Sensitivity[] = ['public', 'advisers'];
export const INSIDE: readonly Sensitivity[] = ['public', 'advisers', 'country'];

/** Which evidence of the assessment the actor is shown, by its label. */
export function shownTo(
  actor: Actor,
  home: Pick<Assessment, 'countryCode' | 'body'>,
): readonly Sensitivity[] {
  return isInside(actor, home.countryCode) || respondsFor(actor, home) ? INSIDE : OUTSIDE;
}

const ALLOWED: Allowed = {
  sort: { title: 'title', contentUntil: '"contentUntil"', addedAt: '"addedAt"' },
  filter: { id: 'id', sensitivity: 'sensitivity', fileId: '"fileId"' },
  order: '"addedAt", id',
  search: ['title', 'reference'],
};

/** A respondent is told of none but the criteria of their own functions. */
const SHOWN_CODES = `case when cardinality(actor_assigned(e.assessment_id)) = 0 then e.criterion_codes else
  array(select code from unnest(e.criterion_codes) with ordinality c (code, n)
    where functions_of(array[code]) <@ actor_assigned(e.assessment_id) order by n) end`;

const COLUMNS = `e.id, ${SHOWN_CODES} as "criterionCodes", e.title, e.reference, e.document_date::text as "documentDate",
  e.content_from::text as "contentFrom", e.content_until::text as "contentUntil", e.kept_where as "keptWhere", e.url,
  e.file_id as "fileId", f.name as "fileName", e.sensitivity,
  case when e.sighted_on is not null
    then jsonb_build_object('on', e.sighted_on, 'role', e.sighted_by_role) end as sighted,
  e.added_at as "addedAt", e.revision, e.version`;
const FROM = 'from evidence e left join evidence_file f on f.id = e.file_id';

export function pageOf(
  tx: EntityManager,
  query: ListQueryDto,
  assessmentId: string,
  shown: readonly Sensitivity[],
): Promise<Page<EvidenceDto>> {
  const select = `select ${COLUMNS} ${FROM} where e.assessment_id = $1 and e.sensitivity = any ($2::text[])`;
  return readPage(tx, select, listSql(query, ALLOWED, [assessmentId, shown]));
}

export async function findEvidence(tx: EntityManager, id: string): Promise<EvidenceDto> {
  const [evidence] = await tx.query(`select ${COLUMNS} ${FROM} where e.id = $1`, [id]);
  return evidence;
}

/** One piece of evidence of an assessment, locked until the transaction ends. */
export function lockEvidence(
  tx: EntityManager,
  assessmentId: string,
  id: string,
  shown: readonly Sensitivity[],
): Promise<Evidence> {
  const where = shown.map((sensitivity) => ({ id, assessmentId, sensitivity }));
  return tx.findOneOrFail(Evidence, { where, lock: { mode: 'pessimistic_write' } });
}

/** Whether a file still stands behind any evidence. */
export async function isReferenced(tx: EntityManager, fileId: string): Promise<boolean> {
  const [{ found }] = await tx.query('select exists (select from evidence where file_id = $1) as found', [
    fileId,
  ]);
  return found;
}

/** Whether an outsider may read the file: it stands behind evidence shown to them, of an assessment shown to them. */
export async function isShownOutside(
  tx: EntityManager,
  fileId: string,
  statuses: readonly string[],
): Promise<boolean> {
  const [{ found }] = await tx.query(
    `select exists (select from evidence e join assessment a on a.id = e.assessment_id
      where e.file_id = $1 and e.sensitivity = any ($2::text[]) and a.status = any ($3::text[])) as found`,
    [fileId, OUTSIDE, statuses],
  );
  return found;
}

/** Bytes that a country's files take; other uploads of the country wait until this one is through. */
export async function bytesStored(tx: EntityManager, countryCode: string): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('evidence-files:' || $1, 0))`, [countryCode]);
  const [{ bytes }] = await tx.query(
    'select coalesce(sum(size), 0)::float8 as bytes from evidence_file where country_code = $1',
    [countryCode],
  );
  return bytes;
}
