import { useQuery } from '@tanstack/react-query';
import type { Operator } from '../api/types';
import { readList } from './report-api';

/** The operators within reach that report; an operator's own staff have one. */
export function useOperatorChoice(countryCode: string): readonly Operator[] {
  const { data } = useQuery({
    queryKey: ['operators', 'of-country', countryCode],
    queryFn: async () => (await readList<Operator>('operators', { filter: { countryCode } })).rows,
    staleTime: 60_000,
  });
  return data ?? [];
}
