import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { type Fault, RequestError } from '../api/problem';
import { isFaultCode } from '../i18n/problems/codes';
import { useText } from '../i18n/useText';
import type { Visit } from './types';
import { toBody, type VisitForm } from './visit-form';

/** Sends a visit, with its version or with one key however often it is sent; says what is wrong, by JSON pointer. */
export function useVisitSaving(visit: Visit | null) {
  const t = useText();
  const provider = useDataProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { mutate, error, isPending } = useMutation({
    mutationFn: (form: VisitForm): Promise<unknown> => {
      const data = toBody(form);
      if (visit) return provider.update('visits', { id: visit.id, data, previousData: visit });
      const { operatorId } = form;
      return provider.create('visits', { data: { operatorId, ...data }, meta: { idempotencyKey } });
    },
    onSuccess: async (_stored, { operatorId }) => {
      notify(t('app.saved'), { type: 'success' });
      await navigate(`/operators/${operatorId}`);
      refresh();
    },
  });
  const wordsOf = ({ code, detail }: Fault) => (isFaultCode(code) ? t(`problems.faults.${code}`) : detail);
  const found = error instanceof RequestError ? error.faults : [];
  const faults = new Map(found.map((fault) => [fault.pointer, wordsOf(fault)]));
  return { save: mutate, error, faults, saving: isPending };
}
