import type { CountryThresholds, Thresholds } from '../api/types';
import { useDecided } from './useDecided';

/** From which counts on a country shows people, and how to decide it. */
export function useThresholds(countryCode: string) {
  const path = `/countries/${countryCode}/sharing/thresholds`;
  const { decided: thresholds, decide: put, ...state } = useDecided<CountryThresholds>(path);
  const decide = (wanted: Thresholds) => put(wanted);
  return { ...state, thresholds, decide };
}

export type ThresholdsWith = ReturnType<typeof useThresholds>;
