import { useQuery } from '@tanstack/react-query';
import type { RevisionChanges } from '../../../api/domain/revision-changes.js';
import { request } from '../api/client';
import type { ReportSummary } from './report-types';

export interface Step {
  at: string;
  by: string | null;
}

/** One of `GET /reports/{id}/revisions`. */
export interface Revision {
  revision: number;
  counts: boolean;
  reason: string | null;
  opened: Step | null;
  submitted: Step | null;
  /** The hand-ins that came back, oldest first. */
  returns: {
    submitted: Step | null;
    returned: Step;
    reason: string | null;
    asked: number;
    answered: number;
  }[];
  verified: Step | null;
}

/** One of `GET /reports/{id}/correction-requests`. */
export interface CorrectionRequest {
  id: string;
  reason: string;
  askedByMe: boolean;
  decision: 'accepted' | 'declined' | null;
  decisionReason: string | null;
}

export const useRevisions = (id: string) =>
  useQuery({
    queryKey: ['report', id, 'revisions'],
    queryFn: async () => (await request<Revision[]>(`/reports/${id}/revisions`)).data,
  });

export const useRevisionChanges = (id: string, revision: number, since: number) =>
  useQuery({
    queryKey: ['report', id, 'changes', revision, since],
    queryFn: async () =>
      (await request<RevisionChanges>(`/reports/${id}/revisions/${revision}/changes?since=${since}`)).data,
  });

export const useCorrectionRequests = (id: string) =>
  useQuery({
    queryKey: ['report', id, 'requests'],
    queryFn: async () => (await request<CorrectionRequest[]>(`/reports/${id}/correction-requests`)).data,
  });

export const askCorrection = ({ id }: ReportSummary, reason: string) =>
  request(`/reports/${id}/correction-requests`, { method: 'POST', body: { reason } });

export const acceptCorrection = ({ id }: ReportSummary, requestId: string) =>
  request(`/reports/${id}/correction-requests/${requestId}/acceptance`, { method: 'POST', body: {} });

export const declineCorrection = ({ id }: ReportSummary, requestId: string, reason: string) =>
  request(`/reports/${id}/correction-requests/${requestId}/refusal`, { method: 'POST', body: { reason } });
