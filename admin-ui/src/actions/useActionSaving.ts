import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { type Fault, RequestError } from '../api/problem';
import type { Body } from '../api/types';
import { isFaultCode } from '../i18n/problems/codes';
import { useText } from '../i18n/useText';
import { type ActionForm, toBody } from './action-form';
import type { PlannedAction } from './types';

/** Whose plan a new action is in, and of which checklist. */
export interface Home {
  readonly countryCode: string;
  readonly body: Body;
  readonly frameworkRef: string;
}

/** Sends an action, with its version or with one key however often it is sent; says what is wrong, by JSON pointer. */
export function useActionSaving(action: PlannedAction | null, home: Home) {
  const t = useText();
  const provider = useDataProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { mutate, error, isPending } = useMutation({
    mutationFn: (form: ActionForm): Promise<unknown> => {
      const data = toBody(form);
      if (action) return provider.update('actions', { id: action.id, data, previousData: action });
      return provider.create('actions', { data: { ...home, ...data }, meta: { idempotencyKey } });
    },
    onSuccess: async () => {
      notify(t('app.saved'), { type: 'success' });
      await navigate('/actions');
      refresh();
    },
  });
  const wordsOf = ({ code, detail }: Fault) => (isFaultCode(code) ? t(`problems.faults.${code}`) : detail);
  const found = error instanceof RequestError ? error.faults : [];
  const faults = new Map(found.map((fault) => [fault.pointer, wordsOf(fault)]));
  return { save: mutate, error, faults, saving: isPending };
}
