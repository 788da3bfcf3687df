import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sendFile, takeBack } from './import-api';
import { useBatch } from './useBatch';

interface Chosen {
  file: File | null;
  country: string;
  mapping: string | undefined;
}

/** A file on its way: looked at first, then brought in. Each sending is a batch of its own. */
export function useSending({ file, country, mapping }: Chosen) {
  const queries = useQueryClient();
  const [id, setId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [isSent, setSent] = useState(false);
  const { data, isRunning, progress } = useBatch(isSent ? id : null);

  const send = async (dryRun: boolean, rows: 'all' | 'valid') => {
    if (!file) return;
    const fresh = crypto.randomUUID();
    setId(fresh);
    setSent(false);
    setRefusal(null);
    try {
      const batch = await sendFile({ id: fresh, file, country, dryRun, rows, mapping });
      queries.setQueryData(['imports', fresh], batch);
      setSent(true);
      void queries.invalidateQueries({ queryKey: ['imports', 'earlier'] });
    } catch (error) {
      setId(null);
      setRefusal(error);
    }
  };
  return {
    batch: isSent && data && data.status !== 'running' ? data : null,
    isRunning: id !== null && (!isSent || isRunning),
    progress,
    error: refusal,
    check: () => send(true, 'all'),
    bringIn: (rows: 'all' | 'valid') => send(false, rows),
    cancel: () => id && void takeBack(id).catch(() => undefined),
    forget: () => {
      setId(null);
      setSent(false);
      setRefusal(null);
    },
  };
}
