import { useAddress } from '../results/useAddress';
import type { Basis } from './useQuality';

/** The basis of the address: verified reports, unless also those that wait are asked for. */
export function useBasis(): [Basis, (basis: Basis) => void] {
  const [search, change] = useAddress();
  const basis = search.get('basis') === 'latest' ? 'latest' : 'verified';
  return [basis, (wanted) => change({ basis: wanted })];
}
