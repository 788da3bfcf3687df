import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
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
  const status = data?.status;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list of earlier files is read again as the batch goes on
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['imports', 'earlier'] });
  }, [queries, status]);

  const send = async (dryRun: boolean, rows: 'all' | 'valid', by = mapping) => {
    if (!file) return;
    const fresh = crypto.randomUUID();
    setId(fresh);
    setSent(false);
    setRefusal(null);
    try {
      const batch = await sendFile({ id: fresh, file, country, dryRun, rows, mapping: by });
      queries.setQueryData(['imports', fresh], batch);
      setSent(true);
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
    check: (by?: string) => send(true, 'all', by ?? mapping),
    bringIn: (rows: 'all' | 'valid') => send(false, rows),
    cancel: () => id && void takeBack(id).catch(() => undefined),
    forget: () => {
      setId(null);
      setSent(false);
      setRefusal(null);
    },
  };
}
