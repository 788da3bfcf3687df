import type { EntityManager } from 'typeorm';
import { type Allowed, type ListQueryDto, listSql } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import type { NoticeDto } from './notice.dto.js';

const ALLOWED: Allowed = {
  sort: { madeAt: '"madeAt"', kind: 'kind' },
  filter: { id: 'id', read: 'read', kind: 'kind', countryCode: '"countryCode"' },
  order: '"madeAt" desc, id',
};

/** An action is called by its name only to those who are at home where it is kept. */
const NOTICES = `
  select n.id, n.kind, n.country_code as "countryCode", n.subject_id as "subjectId", n.body, n.period, n.code,
         n.due_on::text as "dueOn", n.mark, p.title, n.made_at as "madeAt", n.read_at is not null as read,
         c.name as "countryName", a.framework_ref as "frameworkRef"
    from notice n
    left join plan_action p on n.kind = 'action-due' and p.id = n.subject_id and p.country_code = any (actor_homes())
    left join country c on c.code = n.country_code
    left join assessment a on a.id = n.subject_id
   where n.user_id = $1`;

/** Newest first. */
export function pageOfNotices(
  tx: EntityManager,
  userId: string,
  query: ListQueryDto,
): Promise<Page<NoticeDto>> {
  return readPage(tx, NOTICES, listSql(query, ALLOWED, [userId]));
}

/** Marks what is unread among these as read. @param which SQL on `notice`, with values from $3 on */
export async function markRead(
  tx: EntityManager,
  userId: string,
  at: Date,
  which: string,
  values: readonly unknown[],
): Promise<void> {
  await tx.query(`update notice set read_at = $2 where user_id = $1 and read_at is null and ${which}`, [
    userId,
    at,
    ...values,
  ]);
}

/** The count of what is unread. */
export const unreadOf = (userId: string) => ({
  name: 'unread-notices',
  text: 'select count(*)::int as unread from notice where user_id = $1 and read_at is null',
  values: [userId],
});
