import type { EntityManager } from 'typeorm';
import type { EvidenceReference } from '../../domain/scoring/scoring-input.js';

/** The evidence of an assessment, as far as scores look at it. */
export function evidenceOf(tx: EntityManager, assessmentId: string): Promise<EvidenceReference[]> {
  return tx.query(
    `select id, criterion_codes as "criterionCodes", content_until::text as "contentUntil"
       from evidence where assessment_id = $1 order by added_at, id`,
    [assessmentId],
  );
}
