import { useQuery } from '@tanstack/react-query';
import type { WorkItem } from '../../../../api/domain/work-list.js';
import { request } from '../../api/client';
import type { components } from '../../api/schema';
import type { Slot } from '../../results/types';

export interface MonthSlot extends Slot {
  isMissing: boolean;
  isClosed: boolean;
}

/** `GET /reports/calendar`. */
export interface ReportCalendar {
  months: string[];
  operators: {
    operatorId: string;
    name: string;
    closedOn: string | null;
    /** The one it became part of. */
    successorName: string | null;
    slots: MonthSlot[];
  }[];
  standing: { month: string; due: number; in: number; late: number; missing: number };
}

/** Under `report-list`, so that whatever changes a report has both read again. */
export const useReportCalendar = (country: string) =>
  useQuery({
    queryKey: ['report-list', 'calendar', country],
    queryFn: async () => (await request<ReportCalendar>(`/reports/calendar?country=${country}`)).data,
    enabled: country !== '',
  });

/** `GET /work-list`: what waits for the one who is signed in. */
export const useWorkList = (country: string, isWanted = true) =>
  useQuery({
    queryKey: ['report-list', 'work', country],
    queryFn: async () =>
      (await request<{ total: number; items: WorkItem[] }>(`/work-list?country=${country}`)).data,
    enabled: isWanted && country !== '',
  });

/** `GET /reports/cut-off`: what closing a period would leave out. */
export const useCutOff = (country: string, period: string) =>
  useQuery({
    queryKey: ['report-list', 'cut-off', country, period],
    queryFn: async () =>
      (
        await request<components['schemas']['CutOffDto']>(
          `/reports/cut-off?country=${country}&period=${period}`,
        )
      ).data,
  });
