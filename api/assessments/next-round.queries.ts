import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/policy.js';
import type { Body } from '../domain/codes.js';
import { ruleBroken } from '../domain/domain-error.js';
import { familyOf } from '../domain/family.js';
import { criteriaOf, type Framework, recommendationsOf } from '../domain/framework.js';
import { remap } from '../domain/remap.js';
import { type Begun, carryOver } from './answers/answers.queries.js';
import { AssessmentAnswer } from './answers/assessment-answer.entity.js';
import { Assessment } from './assessment.entity.js';
import { criteriaOf as nationalOf } from './national/national.queries.js';

interface Beginning {
  readonly id: string;
  readonly countryCode: string;
  readonly body: Body;
  readonly framework: Framework;
  readonly at: Date;
}

const COPY_EVIDENCE = `
  insert into evidence (id, assessment_id, country_code, criterion_codes, title, reference, document_date, content_from,
                        content_until, kept_where, url, file_id, sensitivity, added_by, added_at)
  select gen_random_uuid(), $1, country_code, still.codes, title, reference, document_date, content_from,
         content_until, kept_where, url, file_id, sensitivity, $4, $5
    from evidence
    cross join lateral (
      select array(select distinct asked.code from unnest($3::text[], $6::text[]) asked (code, former)
                    where asked.former = any (criterion_codes)) as codes) still
   where assessment_id = $2 and cardinality(still.codes) > 0`;

/** The criteria of a body, each with every code its evidence may come in under. */
function evidencePairs(framework: Framework, body: Body): Begun[] {
  return recommendationsOf(framework, body)
    .flatMap(criteriaOf)
    .flatMap(({ criterion: { code, formerly = [] } }) =>
      [code, ...formerly].map((former) => ({ code, former })),
    );
}

function assertSameFamily(ref: string, earlier: string): void {
  if (familyOf(ref) === familyOf(earlier)) return;
  const detail = `A round by ${ref} begins from one of the same checklist, not from ${earlier}.`;
  throw ruleBroken('other-version', detail, [{ pointer: '#/copyFrom', code: 'other-version', detail }]);
}

/**
 * Begins a round from an earlier assessment of the same body: its answers, each carried over until reconfirmed, and
 * its references, which may be too old by now. A criterion that replaces others begins with their answer. So do
 * the country's own criteria that are still asked. Nothing of its verification comes along.
 * @throws DomainError `other-version` where it was made by another checklist
 */
export async function beginFrom(tx: EntityManager, actor: Actor, from: string, to: Beginning): Promise<void> {
  const { id, countryCode, body, framework, at } = to;
  const earlier = await tx.findOneByOrFail(Assessment, { id: from, countryCode, body });
  assertSameFamily(framework.ref, earlier.frameworkRef);
  const standing = await tx.findBy(AssessmentAnswer, { assessmentId: from });
  const { kept, carried } = remap({ standing, aside: [] }, framework, body);
  const begun = [
    ...kept.map(({ code }) => ({ code, former: code })),
    ...carried.flatMap(({ code, from: [first] }) => (first ? [{ code, former: first.code }] : [])),
  ];
  await carryOver(tx, actor, from, { id, begun, at });
  const national = await nationalOf(tx, await tx.findOneByOrFail(Assessment, { id }));
  const own = national.map(({ code }) => ({ code, former: code }));
  await carryOver(tx, actor, from, { id, begun: own, at, into: 'national_answer' });
  const pairs = [...evidencePairs(framework, body), ...own];
  const [codes, formers] = [pairs.map(({ code }) => code), pairs.map(({ former }) => former)];
  await tx.query(COPY_EVIDENCE, [id, from, codes, actor.userId, at, formers]);
  await tx.query('update assessment set editors = array[$2::uuid] where id = $1', [id, actor.userId]);
}
