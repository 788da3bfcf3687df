import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import type { components } from '../api/schema';
import type { Months } from '../results/months';

type Schemas = components['schemas'];
export type DataQuality = Schemas['DataQualityDto'];
export type QualityFigure = Schemas['QualityFigureDto'];
export type QualityLine = Schemas['QualityLineDto'];
export type QualityOperator = Schemas['QualityOperatorDto'];
export type Basis = DataQuality['basis'];

/** The data quality of a country; without months the server takes the last twelve that are over. */
export function useQuality(country: string, months: Months | null, basis: Basis) {
  const question = new URLSearchParams({ ...months, basis });
  return useQuery({
    queryKey: ['quality', country, months, basis],
    queryFn: async ({ signal }) =>
      (await request<DataQuality>(`/results/countries/${country}/quality?${question}`, { signal })).data,
    placeholderData: keepPreviousData,
  });
}
