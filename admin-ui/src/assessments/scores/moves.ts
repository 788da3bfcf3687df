import { useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/client';
import { keys } from '../queries';
import type { Assessment } from '../types';

export type Move = 'submit' | 'verify' | 'return' | 'publish' | 'reopen';

const PATHS: Readonly<Record<Move, string>> = {
  submit: 'submission',
  verify: 'verification',
  return: 'return',
  publish: 'publication',
  reopen: 'reopening',
};

/** Moves that undo somebody's work and so say why. */
export const owesReason = (move: Move): boolean => move === 'return' || move === 'reopen';

/** Moves a round on, from the version that was shown. */
export function useMove({ id, version }: Assessment) {
  const client = useQueryClient();
  return async (move: Move, reason: string, threadIds: readonly string[] = []): Promise<void> => {
    await request(`/assessments/${id}/${PATHS[move]}`, {
      method: 'POST',
      ifMatch: `"${version}"`,
      ...(owesReason(move) && { body: { reason, ...(move === 'return' && { threadIds }) } }),
    });
    await Promise.all([
      client.invalidateQueries({ queryKey: keys.one(id) }),
      client.invalidateQueries({ queryKey: keys.rounds }),
    ]);
  };
}
