import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { request } from '../api/client';
import { type Fault, RequestError } from '../api/problem';
import { isFaultCode } from '../i18n/problems/codes';
import { useText } from '../i18n/useText';
import { type PracticeForm, toBody } from './practice-form';
import type { Practice } from './queries';

/** Sends a note, with its version or with one key however often it is sent; says what is wrong, by JSON pointer. */
export function usePracticeSaving(note: Practice | null, countryCode: string) {
  const t = useText();
  const notify = useNotify();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { mutate, error, isPending } = useMutation({
    mutationFn: (form: PracticeForm): Promise<unknown> => {
      const body = toBody(form);
      if (!note)
        return request('/practices', { method: 'POST', body: { ...body, countryCode }, idempotencyKey });
      return request(`/practices/${note.id}`, { method: 'PATCH', body, ifMatch: `"${note.version}"` });
    },
    onSuccess: async () => {
      notify(t('app.saved'), { type: 'success' });
      await client.invalidateQueries({ queryKey: ['practices'] });
      await navigate(`/practices?country=${countryCode}`);
    },
  });
  const wordsOf = ({ code, detail }: Fault) => (isFaultCode(code) ? t(`problems.faults.${code}`) : detail);
  const found = error instanceof RequestError ? error.faults : [];
  const faults = new Map(found.map((fault) => [fault.pointer, wordsOf(fault)]));
  return { save: mutate, error, faults, saving: isPending };
}
