import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/policy.js';
import type { Body } from '../domain/codes.js';
import { criteriaOf, type Framework, recommendationsOf } from '../domain/framework.js';
import { carryOver } from './answers/answers.queries.js';
import { Assessment } from './assessment.entity.js';

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
    cross join lateral (select array(select unnest(criterion_codes) intersect select unnest($3::text[])) as codes) still
   where assessment_id = $2 and cardinality(still.codes) > 0`;

/**
 * Begins a round from an earlier assessment of the same body: its answers, each carried over until reconfirmed, and
 * its references, which may be too old by now. Nothing of its verification comes along.
 */
export async function beginFrom(tx: EntityManager, actor: Actor, from: string, to: Beginning): Promise<void> {
  const { id, countryCode, body, framework, at } = to;
  await tx.findOneByOrFail(Assessment, { id: from, countryCode, body });
  const recommendations = recommendationsOf(framework, body);
  const criteria = recommendations.flatMap(criteriaOf).map(({ criterion }) => criterion.code);
  await carryOver(tx, actor, from, {
    id,
    codes: [...recommendations.map(({ code }) => code), ...criteria],
    at,
  });
  await tx.query(COPY_EVIDENCE, [id, from, criteria, actor.userId, at]);
  await tx.query('update assessment set editors = array[$2::uuid] where id = $1', [id, actor.userId]);
}
