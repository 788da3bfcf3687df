import { useQuery } from '@tanstack/react-query';
import type { Operator } from '../api/types';
import { useStanding } from '../providers/standing';
import { readList } from './report-api';

/** The operators whose reports one may enter; an operator's own staff have one, and the authority its own organisation. */
export function useOperatorChoice(countryCode: string): readonly Operator[] {
  const { data } = useQuery({
    queryKey: ['operators', 'of-country', countryCode],
    queryFn: async () => (await readList<Operator>('operators', { filter: { countryCode } })).rows,
    staleTime: 60_000,
  });
  const ownOnly = useStanding()?.role === 'authority';
  return (data ?? []).filter(({ kind }) => !ownOnly || kind === 'authority');
}
