import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { isShared } from '../../device/shared-computer';
import { useTakeStored } from '../useReport';
import { deliver } from './deliver';
import type { Outbox } from './outbox';
import { keyOf } from './unsent';
import { useOutbox, useUnsent } from './useUnsent';

const LOOK_AGAIN = 15_000;

/** Sends what waits, on whatever page one is; closing the window asks first where nothing is kept on the device. */
export function OutboxSender() {
  const outbox = useOutbox();
  return outbox && <Sender outbox={outbox} />;
}

function Sender({ outbox }: { outbox: Outbox }) {
  const unsent = useUnsent();
  const send = useSendNow(outbox);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change may have made something ready to go
  useEffect(() => void send(Date.now()), [send, unsent]);
  const isWaiting = unsent.some(({ state }) => state === 'waiting');
  useEffect(() => {
    if (!isWaiting) return undefined;
    const now = () => void send(Number.POSITIVE_INFINITY);
    const timer = setInterval(() => void send(Date.now()), LOOK_AGAIN);
    window.addEventListener('online', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [isWaiting, send]);
  useEffect(() => {
    // Whoever has signed in again finds on its way what stopped for that.
    outbox.sendAgain(
      outbox
        .all()
        .filter(({ problem }) => problem?.status === 401)
        .map(keyOf),
    );
  }, [outbox]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => isShared() && outbox.all().length > 0 && event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [outbox]);
  return null;
}

/** Sends what is due, and has what the pages show follow. */
export function useSendNow(outbox: Outbox | null): (now: number) => Promise<void> {
  const queries = useQueryClient();
  const takeStored = useTakeStored();
  return useCallback(
    async (now) => {
      if (!outbox) return;
      await deliver(
        outbox,
        ({ reportId }, stored) => {
          takeStored(reportId, stored);
          void queries.invalidateQueries({ queryKey: ['report-list'] });
        },
        now,
      );
    },
    [outbox, queries, takeStored],
  );
}
