import { useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/client';
import { useDeed } from '../evidence/useDeed';
import { keys } from '../queries';
import type { Assessment } from '../types';

/** Takes up a later version or goes back; everything that was read of the round is read again. */
export function useVersionDeed({ id, version }: Assessment) {
  const client = useQueryClient();
  const { busy, error, run } = useDeed();
  const path = `/assessments/${id}/framework`;
  const ifMatch = `"${version}"`;
  const then = async (deed: Promise<unknown>) => {
    await deed;
    await client.invalidateQueries({ queryKey: keys.one(id) });
    await client.invalidateQueries({ queryKey: keys.rounds });
  };
  return {
    busy,
    error,
    accept: (frameworkRef: string) =>
      run(() => then(request(path, { method: 'POST', body: { frameworkRef }, ifMatch }))),
    undo: () => run(() => then(request(path, { method: 'DELETE', ifMatch }))),
  };
}
