import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { request, requestOnce } from '../api/client';
import type { components } from '../api/schema';
import { useMe } from '../api/session';

export type NoticeOf = components['schemas']['NoticeDto'];
type Unread = components['schemas']['UnreadDto'];

const UNREAD = ['notices', 'unread'] as const;
const TWO_MINUTES_MS = 120_000;
export const PER_PAGE = 50;

/**
 * How much is unread; undefined where that is not known. Asked when somebody goes to another page or comes back to the
 * window, at most every two minutes: never by a clock, which would keep a session open that nobody uses.
 */
export function useUnread(): number | undefined {
  const me = useMe();
  const client = useQueryClient();
  const { pathname } = useLocation();
  const { data } = useQuery({
    queryKey: UNREAD,
    queryFn: async ({ signal }) => (await requestOnce<Unread>('/notices/unread', { signal })).data.unread,
    enabled: Boolean(me),
    staleTime: TWO_MINUTES_MS,
    retry: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the occasion
  useEffect(() => {
    void client.refetchQueries({ queryKey: UNREAD, stale: true });
  }, [pathname, client]);
  return data;
}

/** A page of the inbox, newest first. @param page from 1 */
export function useNotices(page: number, onlyUnread: boolean) {
  const query = new URLSearchParams({
    range: JSON.stringify([(page - 1) * PER_PAGE, page * PER_PAGE - 1]),
    filter: JSON.stringify(onlyUnread ? { read: false } : {}),
  });
  return useQuery({
    queryKey: ['notices', 'list', page, onlyUnread],
    queryFn: async ({ signal }) => {
      const { data, headers } = await request<NoticeOf[]>(`/notices?${query}`, { signal });
      return { notices: data, total: Number(headers.get('content-range')?.split('/').at(-1) ?? data.length) };
    },
  });
}

/** Marks one as read, or all that were made until a moment. */
export function useReading() {
  const client = useQueryClient();
  const read = async (path: string, body: object) => {
    const { data } = await request<Unread>(path, { method: 'POST', body });
    client.setQueryData(UNREAD, data.unread);
    await client.invalidateQueries({ queryKey: ['notices', 'list'] });
  };
  return {
    one: (id: string) => read(`/notices/${id}/reading`, {}),
    all: (upTo: string) => read('/notices/reading', { upTo }),
  };
}
