import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../api/client';

/** What was decided at an address, and how to decide it anew; after a refusal it is read again, as it may have changed meanwhile. */
export function useDecided<T extends { version: number }>(path: string) {
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<unknown>(null);
  const [deciding, setDeciding] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => request<T>(path, { signal }).then((answer) => answer.data),
  });
  const decide = async (body: object) => {
    if (!data) return;
    setRefusal(null);
    setDeciding(true);
    try {
      const stored = await request<T>(path, { method: 'PUT', body, ifMatch: `"${data.version}"` });
      client.setQueryData([path], stored.data);
    } catch (refused) {
      setRefusal(refused);
      await client.invalidateQueries({ queryKey: [path] });
    } finally {
      setDeciding(false);
    }
  };
  return { decided: data, error: error ?? refusal, retry: error ? refetch : undefined, deciding, decide };
}
