import type { EntityManager } from 'typeorm';
import type { Notice } from '../domain/notice.js';

const TELL = `
  insert into notice (id, user_id, country_code, kind, subject_id, body, period, code, due_on, mark, key, made_at)
  select gen_random_uuid(), "userId", "countryCode", kind, "subjectId", body, period, code, "dueOn", mark, key, $2
    from jsonb_to_recordset($1) as told ("userId" uuid, "countryCode" text, kind text, "subjectId" uuid, body text,
      period text, code text, "dueOn" date, mark text, key text)
  on conflict do nothing`;

/**
 * Tells people, inside the caller's transaction: the deed and what is told of it stand or fall together. What somebody
 * was told before is not told again.
 */
export async function tell(tx: EntityManager, notices: readonly Notice[], at: Date): Promise<void> {
  if (notices.length > 0) await tx.query(TELL, [JSON.stringify(notices), at]);
}
