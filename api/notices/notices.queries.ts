import type { EntityManager } from 'typeorm';
import { PEER_KINDS } from '../domain/notice.js';
import { type Allowed, type ListQueryDto, listSql } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import type { NoticeDto } from './notice.dto.js';

const ALLOWED: Allowed = {
  sort: { madeAt: '"madeAt"', kind: 'kind' },
  filter: { id: 'id', read: 'read', kind: 'kind', countryCode: '"countryCode"' },
  order: '"madeAt" desc, id',
};

/** Such a notice stands at the reader's own country and is about the one whose code it has. */
const OF_PEERS = `n.kind in ('${PEER_KINDS.join("', '")}')`;

/** An action is called by its name only to those who are at home where it is kept. */
const NOTICES = `
  select n.id, n.kind, case when ${OF_PEERS} then n.code else n.country_code end as "countryCode",
         n.subject_id as "subjectId", n.body, n.period, case when not ${OF_PEERS} then n.code end as code,
         n.due_on::text as "dueOn", n.mark, p.title, n.made_at as "madeAt", n.read_at is not null as read,
         c.name as "countryName", a.framework_ref as "frameworkRef"
    from notice n
    left join plan_action p on n.kind = 'action-due' and p.id = n.subject_id and p.country_code = any (actor_homes())
    left join country c on c.code = n.country_code and not ${OF_PEERS}
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

/** The names of countries that named the reader's as a peer: asked where every country is known by its name. */
export async function namesOfCountries(
  tx: EntityManager,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const rows: { code: string; name: string }[] = await tx.query(
    'select code, name from country where code = any ($1)',
    [codes],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
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
