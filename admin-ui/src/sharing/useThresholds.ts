import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../api/client';
import type { CountryThresholds, Thresholds } from '../api/types';

/** From which counts on a country shows people, and how to decide it; a decision that was refused leaves everything as it was. */
export function useThresholds(countryCode: string) {
  const path = `/countries/${countryCode}/sharing/thresholds`;
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<unknown>(null);
  const [deciding, setDeciding] = useState(false);
  const { data: thresholds, error } = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => request<CountryThresholds>(path, { signal }).then(({ data }) => data),
  });
  const decide = async (wanted: Thresholds) => {
    if (!thresholds) return;
    setRefusal(null);
    setDeciding(true);
    await request<CountryThresholds>(path, {
      method: 'PUT',
      body: wanted,
      ifMatch: `"${thresholds.version}"`,
    })
      .then(({ data }) => client.setQueryData([path], data), setRefusal)
      .finally(() => setDeciding(false));
  };
  return { thresholds, error: error ?? refusal, deciding, decide };
}

export type ThresholdsWith = ReturnType<typeof useThresholds>;
