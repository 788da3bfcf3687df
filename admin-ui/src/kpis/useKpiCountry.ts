import { useStanding } from '../providers/standing';
import { useVisibleCountries } from '../results/queries';
import { useAddress } from '../results/useAddress';

/**
 * The country whose KPIs are shown: the one of the address, else one's own, else the first that shares something.
 * `choose` puts another into the address; null while it is not known, and where there is none.
 */
export function useKpiCountry() {
  const standing = useStanding();
  const [search, change] = useAddress();
  const { data: countries, error } = useVisibleCountries();
  const own = standing?.countryCode ?? null;
  const country = search.get('country') ?? own ?? countries?.[0]?.code ?? null;
  const choose = (code: string) => change({ country: code });
  return { country, isOwn: country !== null && country === own, countries: countries ?? null, error, choose };
}
