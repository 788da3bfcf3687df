import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { request } from '../api/client';
import { useCurrentLocale } from '../i18n/locale';

interface CodeList {
  name: string;
  codes: { code: string; label: string }[];
}

/** What a code of a list is called in the language in use; the code itself until the labels are here. */
export type CodeLabel = (list: string, code: string | null | undefined) => string;

export function useCodeLabels(): CodeLabel {
  const { data } = useLabels();
  return useCallback((list, code) => (code ? (data?.get(`${list}/${code}`) ?? code) : ''), [data]);
}

/** Whether the labels are here, or cannot be had: a list that is chosen from waits for it, or it would change under one's fingers. */
export const useAreLabelsSettled = (): boolean => !useLabels().isPending;

function useLabels() {
  const locale = useCurrentLocale();
  return useQuery({
    queryKey: ['code-lists', locale],
    queryFn: async () => toMap((await request<CodeList[]>(`/code-lists?lang=${locale}`)).data),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

function toMap(lists: readonly CodeList[]): Map<string, string> {
  return new Map(
    lists.flatMap(({ name, codes }) =>
      codes.map(({ code, label }): [string, string] => [`${name}/${code}`, label]),
    ),
  );
}
