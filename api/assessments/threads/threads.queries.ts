import type { EntityManager } from 'typeorm';
import type { Role } from '../../domain/codes.js';
import { type Allowed, type ListQueryDto, listSql } from '../../http/list-query.js';
import type { Page } from '../../http/page.js';
import { readPage } from '../../http/read-page.js';

interface CommentRow {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly role: Role;
  readonly at: string;
}

/** A thread as it is stored: people by their id. */
export interface ThreadRow {
  readonly id: string;
  readonly code: string;
  readonly revision: number;
  readonly asked: boolean;
  readonly openedBy: string;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
  readonly resolvedAs: Role | null;
  readonly comments: readonly CommentRow[];
  readonly version: number;
}

const ALLOWED: Allowed = {
  sort: { code: 'code', openedAt: '"openedAt"' },
  filter: { id: 'id', code: 'code', asked: 'asked', resolved: 'resolved' },
  order: '"openedAt", id',
};

const THREADS = `
  select t.id, t.code, t.revision, t.asked, t.opened_by as "openedBy", t.opened_at as "openedAt",
         t.resolved_at is not null as resolved, t.resolved_at as "resolvedAt", t.resolved_by as "resolvedBy",
         t.resolved_as as "resolvedAs", t.version,
         (select jsonb_agg(jsonb_build_object('id', c.id, 'text', c.text, 'by', c.written_by, 'role', c.written_as,
                                              'at', c.written_at) order by c.seq)
            from review_comment c where c.thread_id = t.id) as comments
    from review_thread t where t.assessment_id = $1`;

/** Oldest first. */
export function pageOfThreads(
  tx: EntityManager,
  assessmentId: string,
  query: ListQueryDto,
): Promise<Page<ThreadRow>> {
  return readPage(tx, THREADS, listSql(query, ALLOWED, [assessmentId]));
}

export async function findThread(
  tx: EntityManager,
  assessmentId: string,
  id: string,
): Promise<ThreadRow | undefined> {
  const [thread] = await tx.query(`${THREADS} and t.id = $2`, [assessmentId, id]);
  return thread;
}

/** The place of the next comment; others of this thread wait until the transaction ends. */
export async function nextPlace(tx: EntityManager, threadId: string): Promise<number> {
  await tx.query('select from review_thread where id = $1 for update', [threadId]);
  const [{ place }] = await tx.query(
    'select count(*)::int + 1 as place from review_comment where thread_id = $1',
    [threadId],
  );
  return place;
}

/** A return takes these open threads among its reasons. @returns how many there were */
export async function markAsked(
  tx: EntityManager,
  assessmentId: string,
  ids: readonly string[],
): Promise<number> {
  const [, count] = await tx.query(
    `update review_thread set asked = true, version = version + 1
      where assessment_id = $1 and id = any ($2::uuid[]) and resolved_at is null`,
    [assessmentId, ids],
  );
  return count;
}
