import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { request } from '../api/client';
import { type Fault, RequestError } from '../api/problem';
import type { Body } from '../api/types';
import { isFaultCode } from '../i18n/problems/codes';
import { useText } from '../i18n/useText';
import { type NationalForm, toBody } from './national-form';
import type { NationalCriterion } from './queries';

/** Sends a criterion, with its version or with one key however often it is sent; says what is wrong, by JSON pointer. */
export function useNationalSaving(
  criterion: NationalCriterion | null,
  home: { countryCode: string; body: Body },
) {
  const t = useText();
  const notify = useNotify();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { mutate, error, isPending } = useMutation({
    mutationFn: (form: NationalForm): Promise<unknown> => {
      const body = toBody(form);
      if (!criterion)
        return request('/national-criteria', { method: 'POST', body: { ...home, ...body }, idempotencyKey });
      const ifMatch = `"${criterion.version}"`;
      return request(`/national-criteria/${criterion.code}`, { method: 'PATCH', body, ifMatch });
    },
    onSuccess: async () => {
      notify(t('app.saved'), { type: 'success' });
      await client.invalidateQueries({ queryKey: ['national-criteria'] });
      await client.invalidateQueries({ queryKey: ['assessment'] });
      await navigate('/national-criteria');
    },
  });
  const wordsOf = ({ code, detail }: Fault) => (isFaultCode(code) ? t(`problems.faults.${code}`) : detail);
  const found = error instanceof RequestError ? error.faults : [];
  const faults = new Map(found.map((fault) => [fault.pointer, wordsOf(fault)]));
  return { save: mutate, error, faults, saving: isPending };
}
