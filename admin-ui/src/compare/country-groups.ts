import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/client';

/** A group of countries that one keeps for oneself. */
export interface CountryGroup {
  id: string;
  name: string;
  countries: string[];
  version: number;
}

const PATH = '/country-groups';

/** One's own groups, by name. */
export function useCountryGroups() {
  return useQuery({
    queryKey: [PATH],
    queryFn: async ({ signal }) => (await request<CountryGroup[]>(PATH, { signal })).data,
  });
}

/** Keeps, changes and removes a group; the list is read again. */
export function useGroupDeeds() {
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: [PATH] });
  return {
    async keep(name: string, countries: readonly string[]): Promise<CountryGroup> {
      const { data } = await request<CountryGroup>(PATH, { method: 'POST', body: { name, countries } });
      await again();
      return data;
    },
    async change({ id, version }: CountryGroup, countries: readonly string[]): Promise<void> {
      await request(`${PATH}/${id}`, { method: 'PATCH', body: { countries }, ifMatch: `"${version}"` });
      await again();
    },
    async remove({ id, version }: CountryGroup): Promise<void> {
      await request(`${PATH}/${id}`, { method: 'DELETE', ifMatch: `"${version}"` });
      await again();
    },
  };
}
