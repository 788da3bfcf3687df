import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/policy.js';
import type { Assessment } from '../assessment.entity.js';
import { isInside, SHOWN_OUTSIDE } from '../officers.js';
import type { EntityScoresDto } from '../scores/scores.dto.js';

/** A round of a body, with what it published last. */
export interface RoundRow {
  readonly assessmentId: string;
  readonly period: string;
  readonly frameworkRef: string;
  readonly published: {
    readonly revision: number;
    readonly asOf: string;
    readonly verified: boolean;
    readonly entity: EntityScoresDto;
  } | null;
}

/** All rounds of the assessment's body that the actor may see. */
export function roundsOfBody(
  tx: EntityManager,
  actor: Actor,
  { countryCode, body }: Pick<Assessment, 'countryCode' | 'body'>,
): Promise<RoundRow[]> {
  return tx.query(
    `select a.id as "assessmentId", a.period, a.framework_ref as "frameworkRef",
            (select jsonb_build_object('revision', s.revision, 'asOf', s.as_of, 'verified', s.verified,
                                       'entity', s.scores -> 'entity')
               from assessment_snapshot s where s.assessment_id = a.id order by s.revision desc limit 1) as published
       from assessment a
      where a.country_code = $1 and a.body = $2 and ($3 or a.status = any ($4::text[]))`,
    [countryCode, body, isInside(actor, countryCode), SHOWN_OUTSIDE],
  );
}
