import { useSearchParams } from 'react-router-dom';
import type { Basis } from './useQuality';

/** The basis of the address: verified reports, unless also those that wait are asked for. */
export function useBasis(): [Basis, (basis: Basis) => void] {
  const [search, setSearch] = useSearchParams();
  const basis = search.get('basis') === 'latest' ? 'latest' : 'verified';
  const choose = (wanted: Basis) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('basis', wanted);
        return after;
      },
      { replace: true },
    );
  return [basis, choose];
}
