import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CountrySettings } from '../../../api/domain/report.js';
import { request } from '../api/client';
import { type ListQuestion, readFindings, readList, readPlaces, readReport } from './report-api';
import type { Place, Report, ReportSummary, StoredEntry } from './report-types';
import type { SurroundingFacts } from './surrounding-facts';

/** A report with its entries and records. */
export const useReport = (id: string) =>
  useQuery({ queryKey: ['report', id], queryFn: () => readReport(id) });

/** What the rules say of the report as it is stored. */
export const useFindings = (id: string) =>
  useQuery({ queryKey: ['report', id, 'findings'], queryFn: () => readFindings(id) });

/** What the rules are told around a report. It stays while one is without a line. */
export const useSurroundings = (id: string) =>
  useQuery({
    queryKey: ['report', id, 'surroundings'],
    queryFn: async () => (await request<SurroundingFacts>(`/reports/${id}/surroundings`)).data,
    staleTime: 300_000,
  });

export const useReports = (question: ListQuestion) =>
  useQuery({
    queryKey: ['report-list', question],
    queryFn: ({ signal }) => readList<ReportSummary>('reports', { ...question, signal }),
    placeholderData: keepPreviousData,
  });

/** The report of an operator and period; `null` = there is none, or it is not known yet. */
export function useReportOf(operatorId: string, period: string): ReportSummary | null {
  const filter = { operatorId, period };
  const { data } = useQuery({
    queryKey: ['report-list', filter],
    queryFn: ({ signal }) => readList<ReportSummary>('reports', { filter, range: [0, 0], signal }),
    enabled: operatorId !== '' && period !== '',
  });
  return data?.rows[0] ?? null;
}

/** How a country reports, and the periods that it has closed. */
type Settings = CountrySettings & { closedPeriods: string[] };

/** What the rules are told of a country. */
export const useSettings = (countryCode: string | undefined) =>
  useQuery({
    queryKey: ['country-settings', countryCode],
    queryFn: async () => (await request<Settings>(`/countries/${countryCode}`)).data,
    enabled: countryCode !== undefined,
    staleTime: 300_000,
  });

/** Places of a country by p-code, for their names. */
export function usePlaces(countryCode: string | undefined, codes: readonly string[]) {
  const wanted = [...new Set(codes.filter(Boolean))].sort();
  const { data } = useQuery({
    queryKey: ['places', countryCode, wanted],
    queryFn: async () => (await readPlaces({ countryCode, code: wanted }, [0, 499])).rows,
    enabled: countryCode !== undefined && wanted.length > 0,
    staleTime: 300_000,
    placeholderData: keepPreviousData,
  });
  return new Map<string, Place>((data ?? []).map((place) => [place.code, place]));
}

/** Has everything of a report read again, and the lists that show it. */
export function useReadAgain(id: string): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    const lists = queries.invalidateQueries({ queryKey: ['report-list'] });
    await Promise.all([queries.invalidateQueries({ queryKey: ['report', id] }), lists]);
  }, [queries, id]);
}

/** Takes an entry as the server has just stored it into the report that the pages show; its findings are read again. */
export function useTakeStored(): (reportId: string, stored: StoredEntry) => void {
  const queries = useQueryClient();
  return useCallback(
    (reportId, stored) => {
      queries.setQueryData<Report>(['report', reportId], (report) => report && withEntry(report, stored));
      void queries.invalidateQueries({ queryKey: ['report', reportId, 'findings'] });
    },
    [queries],
  );
}

function withEntry(report: Report, stored: StoredEntry): Report {
  const known = report.entries.some(({ id }) => id === stored.id);
  const entries = known
    ? report.entries.map((entry) => (entry.id === stored.id ? stored : entry))
    : [...report.entries, stored];
  return { ...report, entries, entryCount: entries.length };
}
