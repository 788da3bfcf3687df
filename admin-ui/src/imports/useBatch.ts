import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { eventsOf, readImport } from './import-api';
import type { Progress } from './types';

const AGAIN_AFTER = 1000;

/** A batch; while it runs it is asked for again, and its progress follows the server's events. */
export function useBatch(id: string | null) {
  const query = useQuery({
    queryKey: ['imports', id],
    queryFn: () => readImport(id ?? ''),
    enabled: id !== null,
    retry: 3,
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? AGAIN_AFTER : false),
  });
  const isRunning = id !== null && (query.data === undefined || query.data.status === 'running');
  return { ...query, isRunning, progress: useProgress(id, isRunning) };
}

function useProgress(id: string | null, isRunning: boolean): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (id === null || !isRunning) return undefined;
    const events = new EventSource(eventsOf(id));
    events.onmessage = ({ data }) => setProgress(JSON.parse(data) as Progress);
    return () => {
      events.close();
      setProgress(null);
    };
  }, [id, isRunning]);
  return progress;
}
