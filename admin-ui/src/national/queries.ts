import { useQuery } from '@tanstack/react-query';
import { COUNTRY_FAMILY, familyOf } from '../../../api/domain/family.js';
import { request } from '../api/client';
import type { components } from '../api/schema';
import type { Body } from '../api/types';
import { useFramework, useFrameworkVersions } from '../assessments/queries';

export type NationalCriterion = components['schemas']['NationalCriterionDto'];

const LIST = '/national-criteria';
const KEY = ['national-criteria'] as const;

/** The criteria that the country asks itself, of both bodies. */
export function useNationalCriteria(country: string) {
  const filter = encodeURIComponent(JSON.stringify({ countryCode: country }));
  const path = `${LIST}?range=${encodeURIComponent('[0,499]')}&filter=${filter}`;
  return useQuery({
    queryKey: [...KEY, country],
    queryFn: async ({ signal }) => (await request<NationalCriterion[]>(path, { signal })).data,
    enabled: country !== '',
  });
}

export function useNationalCriterion(code: string) {
  return useQuery({
    queryKey: [...KEY, 'one', code],
    queryFn: async ({ signal }) => (await request<NationalCriterion>(`${LIST}/${code}`, { signal })).data,
    enabled: code !== '',
  });
}

/** The latest version of the checklist in whose rounds a body's criteria are asked. */
export function useChecklistOf(family: string = COUNTRY_FAMILY) {
  const versions = useFrameworkVersions();
  const latest = versions.data?.filter(({ ref }) => familyOf(ref) === family).at(-1);
  return useFramework(latest?.ref);
}

/** The checklists that ask a body something, each once. */
export function useChecklistsFor(body: Body): { family: string; title: string }[] {
  const { data = [] } = useFrameworkVersions();
  const asking = data.filter(({ bodies }) => bodies.includes(body));
  return [...new Map(asking.map(({ family, title }) => [family, { family, title }])).values()];
}
