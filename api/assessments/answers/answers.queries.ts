import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/policy.js';
import { type ExpectedVersion, missingIfMatch, staleVersion } from '../../http/versions.js';
import type { Assessment } from '../assessment.entity.js';
import type { AnswerDto, WriteAnswerDto, WriteVerifierAnswerDto } from './answer.dto.js';

/** Where answers stand: those to the checklist, and apart from them those to a country's own criteria. */
export type AnswersIn = 'answer' | 'national_answer';

const COLUMNS = `answer.code, answer.answer, answer.reason, answer.note, answer.verifier_answer as "verifierAnswer",
  answer.verifier_note as "verifierNote", answer.reason_accepted as "reasonAccepted",
  answer.carried_over as "carriedOver", answer.changed_since_verification as "changedSinceVerification",
  answer.edited_at as "editedAt", answer.answered_as as "answeredAs", answer.verified_as as "verifiedAs",
  answer.version`;

/** Inserts where nothing is expected, changes the expected version, and otherwise touches nothing. */
const expectedIn = (table: AnswersIn) =>
  `($4::int is null or exists (select from ${table} where assessment_id = $1 and code = $3))`;

const putInto = (table: AnswersIn) => `
  with before as (select answer from ${table} where assessment_id = $1 and code = $3)
  insert into ${table} as answer (assessment_id, country_code, code, answer, reason, note, edited_by, edited_at, answered_as)
  select $1, $2, $3, $5, $6, $7, $8::uuid, $9, $11 where ${expectedIn(table)}
  on conflict (assessment_id, code) do update set
    answer = excluded.answer, reason = excluded.reason, note = excluded.note, carried_over = false,
    changed_since_verification = answer.changed_since_verification
      or (($10 or answer.verifier_answer is not null)
          and (answer.answer, answer.reason) is distinct from (excluded.answer, excluded.reason)),
    edited_by = excluded.edited_by, edited_at = excluded.edited_at, answered_as = excluded.answered_as,
    version = answer.version + 1
  where answer.version = $4
  returning ${COLUMNS}, (select answer from before) as before`;

const putVerifierInto = (table: AnswersIn) => `
  with before as (select verifier_answer from ${table} where assessment_id = $1 and code = $3)
  insert into ${table} as answer (assessment_id, country_code, code, verifier_answer, verifier_note, reason_accepted, verified_by, verified_as)
  select $1, $2, $3, $5, $6, coalesce($7, false), $8::uuid, $9 where ${expectedIn(table)}
  on conflict (assessment_id, code) do update set
    verifier_answer = excluded.verifier_answer, verifier_note = excluded.verifier_note,
    reason_accepted = coalesce($7, answer.reason_accepted), verified_by = excluded.verified_by,
    verified_as = excluded.verified_as,
    changed_since_verification = false, version = answer.version + 1
  where answer.version = $4 or ($4 is null and answer.verified_by is null)
  returning ${COLUMNS}, (select verifier_answer from before) as before`;

const carryOverIn = (table: AnswersIn) => `
  insert into ${table} (assessment_id, country_code, code, answer, reason, note, carried_over, edited_by, edited_at)
  select $1, country_code, begun.code, answer, reason, note, true, $5, $6
    from unnest($3::text[], $4::text[]) begun (code, former)
    join ${table} a on a.assessment_id = $2 and a.code = begun.former and a.answer is not null`;

/** What was stored, and the answer it replaces. */
export type Written = AnswerDto & { readonly before: string | null };

export function answersOf(
  tx: EntityManager,
  assessmentId: string,
  table: AnswersIn = 'answer',
): Promise<AnswerDto[]> {
  return tx.query(`select ${COLUMNS} from ${table} answer where assessment_id = $1 order by code`, [
    assessmentId,
  ]);
}

/** Who writes, from which version, and where. */
interface By {
  readonly actor: Actor;
  readonly expected: ExpectedVersion;
  /** the checklist's answers when left out */
  readonly into?: AnswersIn;
}

/** Writes the body's answer in one statement; `answeredAs` names the other body's question that it was given to. @throws HttpException 428 or 412 unless the version is the expected one */
export async function putAnswer(
  tx: EntityManager,
  { id, countryCode, verifiedAt }: Pick<Assessment, 'id' | 'countryCode' | 'verifiedAt'>,
  code: string,
  { answer, reason = null, note = null }: WriteAnswerDto,
  by: By & { readonly at: Date; readonly answeredAs?: string },
): Promise<Written> {
  const { actor, at, expected, into = 'answer', answeredAs = null } = by;
  const values = [
    id,
    countryCode,
    code,
    expected,
    answer,
    reason,
    note,
    actor.userId,
    at,
    verifiedAt !== null,
    answeredAs,
  ];
  const [written]: Written[] = await tx.query(putInto(into), values);
  if (!written) throw refusal(expected);
  return written;
}

/** Writes the verifier's own answer beside the body's. @throws HttpException as `putAnswer` */
export async function putVerifierAnswer(
  tx: EntityManager,
  { id, countryCode }: Pick<Assessment, 'id' | 'countryCode'>,
  code: string,
  { answer, note = null, reasonAccepted = undefined }: WriteVerifierAnswerDto,
  by: By & { readonly verifiedAs?: string },
): Promise<Written> {
  const { actor, expected, into = 'answer', verifiedAs = null } = by;
  const content = [answer, note, reasonAccepted ?? null];
  const values = [id, countryCode, code, expected, ...content, actor.userId, verifiedAs];
  const [written]: Written[] = await tx.query(putVerifierInto(into), values);
  if (!written) throw refusal(expected);
  return written;
}

/** An answer of an earlier assessment and the code it comes in under. */
export interface Begun {
  readonly code: string;
  readonly former: string;
}

/** Brings answers of an earlier assessment in, each under the code that the new version asks it by. */
export async function carryOver(
  tx: EntityManager,
  actor: Actor,
  from: string,
  to: { id: string; begun: readonly Begun[]; at: Date; into?: AnswersIn },
): Promise<void> {
  const codes = to.begun.map(({ code }) => code);
  const formers = to.begun.map(({ former }) => former);
  await tx.query(carryOverIn(to.into ?? 'answer'), [to.id, from, codes, formers, actor.userId, to.at]);
}

/** After a verification every answer has been looked at. */
export async function forgetChanges(tx: EntityManager, assessmentId: string): Promise<void> {
  for (const table of ['answer', 'national_answer'] as const)
    await tx.query(
      `update ${table} set changed_since_verification = false, version = version + 1
        where assessment_id = $1 and changed_since_verification`,
      [assessmentId],
    );
}

function refusal(expected: ExpectedVersion) {
  return expected === null ? missingIfMatch() : staleVersion();
}
