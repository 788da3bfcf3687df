import type { EntityManager } from 'typeorm';
import type { Twin } from '../../domain/shared-questions.js';

/** Answers given in this round go before those that were carried over from an earlier one. */
const ANSWERS = `
  insert into answer (assessment_id, country_code, code, answer, reason, note, carried_over, answered_as, edited_by, edited_at)
  select $1, a.country_code, here.code, a.answer, a.reason, a.note, a.carried_over, a.code, a.edited_by, a.edited_at
    from unnest($3::text[], $4::text[]) here (code, there)
    join answer a on a.assessment_id = $2 and a.code = here.there and a.answer is not null
  on conflict (assessment_id, code) do update set
    answer = excluded.answer, reason = excluded.reason, note = excluded.note, carried_over = false,
    answered_as = excluded.answered_as, edited_by = excluded.edited_by, edited_at = excluded.edited_at,
    version = answer.version + 1
  where not excluded.carried_over
  returning code, edited_by as "editedBy"`;

/** A document that stands there already, under this name or that of the round before, does not come a second time. */
const EVIDENCE = `
  with made as (
    insert into evidence (id, assessment_id, country_code, criterion_codes, title, reference, document_date, content_from,
                          content_until, kept_where, url, file_id, sensitivity, added_by, added_at, twin_id)
    select gen_random_uuid(), $1, country_code,
           array(select here.code from unnest($3::text[], $4::text[]) here (code, there)
                  where here.there = any (e.criterion_codes) order by 1),
           title, reference, document_date, content_from, content_until, kept_where, url, file_id, sensitivity,
           added_by, added_at, e.id
      from evidence e
     where e.assessment_id = $2 and e.criterion_codes && $4::text[]
       and not exists (select from evidence o where o.assessment_id = $1 and o.criterion_codes && $3::text[]
                        and (o.twin_id = e.id or (o.title = e.title and o.content_until = e.content_until
                                                  and o.reference is not distinct from e.reference)))
    returning id, twin_id, added_by),
  told as (update evidence e set twin_id = made.id from made where e.id = made.twin_id)
  select distinct added_by as "by" from made`;

type Codes = Pick<Twin, 'code' | 'twinCode'>;

/**
 * Brings what the other body answered in this period already into an assessment that begins.
 * @returns what was brought in, and by whom it was given
 */
export function takeAnswers(
  tx: EntityManager,
  from: string,
  to: string,
  pairs: readonly Codes[],
): Promise<{ code: string; editedBy: string | null }[]> {
  return tx.query(ANSWERS, valuesOf(from, to, pairs));
}

/**
 * Brings the documents that speak for these questions over there into an assessment.
 * @returns who had added them
 */
export async function takeEvidence(
  tx: EntityManager,
  from: string,
  to: string,
  pairs: readonly Codes[],
): Promise<string[]> {
  const added: { by: string }[] = await tx.query(EVIDENCE, valuesOf(from, to, pairs));
  return added.map(({ by }) => by);
}

const valuesOf = (from: string, to: string, pairs: readonly Codes[]) => [
  to,
  from,
  pairs.map(({ code }) => code),
  pairs.map(({ twinCode }) => twinCode),
];
