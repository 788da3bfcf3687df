import type { EntityManager } from 'typeorm';
import type { Answer } from '../../domain/codes.js';

/** What stands at a question, the body's answer and the verifier's own. */
export interface StoredRow {
  readonly assessmentId: string;
  readonly code: string;
  readonly answer: Answer | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly verifierAnswer: Answer | null;
  readonly verifierNote: string | null;
  readonly version: number;
}

const ROWS = `
  select assessment_id as "assessmentId", code, answer, reason, note, verifier_answer as "verifierAnswer",
         verifier_note as "verifierNote", version
    from answer where assessment_id = any ($1::uuid[]) and code = any ($2::text[])`;

/** What stands at these questions of these assessments; a question that was never answered has no row. */
export function rowsAt(
  tx: EntityManager,
  assessmentIds: readonly string[],
  codes: readonly string[],
): Promise<StoredRow[]> {
  return tx.query(ROWS, [assessmentIds, codes]);
}
