import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { BaselineKind } from '../../../api/domain/baseline.js';
import { request } from '../api/client';
import type { components } from '../api/schema';

export type Baseline = components['schemas']['BaselineDto'];
export type BaselineFigures = components['schemas']['SetBaselineDto'];

const pathOf = (country: string) => `/countries/${country}/baselines`;

/** The baselines of need that a country keeps. */
export function useBaselines(country: string) {
  const path = pathOf(country);
  return useQuery({
    queryKey: [path],
    queryFn: async ({ signal }) => (await request<Baseline[]>(path, { signal })).data,
    enabled: country !== '',
  });
}

/** Sets or ends a baseline, from the version that was read; every figure that may be held against it is read again. */
export function useBaselineDeeds(country: string, kind: BaselineKind, before: Baseline | undefined) {
  const client = useQueryClient();
  const path = `${pathOf(country)}/${kind}`;
  const ifMatch = before && `"${before.version}"`;
  const readAgain = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: [pathOf(country)] }),
      client.invalidateQueries({ queryKey: ['kpi'] }),
      client.invalidateQueries({ queryKey: ['results'] }),
    ]);
  return {
    set: async (figures: BaselineFigures) => {
      await request(path, { method: 'PUT', body: figures, ifMatch });
      await readAgain();
    },
    end: async () => {
      await request(path, { method: 'DELETE', ifMatch });
      await readAgain();
    },
  };
}
