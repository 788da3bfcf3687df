import type { EntityManager } from 'typeorm';
import type { Body } from '../../domain/codes.js';
import { COUNTRY_FAMILY } from '../../domain/family.js';
import type { AssessmentScores, RecommendationScore } from '../../domain/scoring/scores.js';

/** What a round published last: the index of its body, and how many recommendations were verified. */
export interface PublishedIndex {
  readonly countryCode: string;
  readonly body: Body;
  readonly period: string;
  readonly frameworkRef: string;
  /** ISO date-time */
  readonly asOf: string;
  readonly entity: AssessmentScores['entity'];
  /** no more of each than what its limits count */
  readonly recommendations: readonly Pick<RecommendationScore, 'notApplicable' | 'isVerified'>[];
}

const PUBLISHED = `
  select distinct on (assessment_id) country_code as "countryCode", body, period, framework_ref as "frameworkRef",
         to_char(as_of at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "asOf", scores -> 'entity' as entity,
         (select jsonb_agg(jsonb_build_object('notApplicable', r.one -> 'notApplicable', 'isVerified', r.one -> 'isVerified'))
            from jsonb_array_elements(scores -> 'recommendations') r(one)) as recommendations
    from assessment_snapshot where country_code = any ($1) and framework_ref like $2
   order by assessment_id, revision desc`;

/** All that the countries published by the checklist that makes their indexes, of each round the latest revision. */
export function publishedIndexes(tx: EntityManager, countries: readonly string[]): Promise<PublishedIndex[]> {
  return tx.query(PUBLISHED, [countries, `${COUNTRY_FAMILY}@%`]);
}
