import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/client';
import { useMay } from '../../providers/useMay';
import { keys } from '../queries';
import type { Thread } from './talk-types';

const threadsKey = (id: string) => [...keys.one(id), 'threads'] as const;

/** All threads of a round, the oldest first. */
export function useThreads(id: string) {
  const enabled = useMay('assessment:read');
  return useQuery({
    enabled,
    queryKey: threadsKey(id),
    queryFn: async ({ signal }) => (await request<Thread[]>(`/assessments/${id}/threads`, { signal })).data,
  });
}

/** What can be done in the threads of a round; the round's own count of open ones is asked for again. */
export function useTalkDeeds(id: string) {
  const client = useQueryClient();
  const path = `/assessments/${id}/threads`;
  const sent = async (deed: Promise<unknown>) => {
    await deed;
    void client.invalidateQueries({ queryKey: keys.rounds });
    void client.invalidateQueries({ queryKey: [...keys.one(id), 'itself'] });
    await client.invalidateQueries({ queryKey: threadsKey(id) });
  };
  return {
    open: (code: string, text: string, key: string) =>
      sent(request(path, { method: 'POST', body: { id: key, code, text }, idempotencyKey: key })),
    comment: ({ id: thread }: Thread, text: string, key: string) =>
      sent(request(`${path}/${thread}/comments`, { method: 'POST', body: { text }, idempotencyKey: key })),
    resolve: ({ id: thread, version }: Thread, resolved: boolean) =>
      sent(
        request(`${path}/${thread}/resolution`, {
          method: 'PUT',
          body: { resolved },
          ifMatch: `"${version}"`,
        }),
      ),
  };
}
