import { useState } from 'react';
import { useDataProvider, useRefresh } from 'react-admin';
import { useText } from '../i18n/useText';
import type { ActionStatus, PlannedAction } from './types';

/** Moves an action to another status, from the version that is shown; says so to those who listen. */
export function useMove() {
  const t = useText();
  const provider = useDataProvider();
  const refresh = useRefresh();
  const [error, setError] = useState<unknown>(null);
  const [said, setSaid] = useState('');
  const move = async (action: PlannedAction, status: ActionStatus) => {
    if (action.status === status) return;
    setError(null);
    try {
      await provider.update('actions', { id: action.id, data: { status }, previousData: action });
      setSaid(t('actions.moved', { title: action.title, status: t(`actions.statuses.${status}`) }));
    } catch (refusal) {
      setError(refusal);
    }
    refresh();
  };
  return { move, error, said };
}
