import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client';
import type { FrameworkChange } from '../../frameworks/version-types';
import { useCurrentLocale } from '../../i18n/locale';
import { keys } from '../queries';
import type { Answer, IndexReason, Level } from '../types';

/** `GET /assessments/{id}/framework`. */
export interface RoundFramework {
  frameworkRef: string;
  newer: string | null;
  undo: { from: string; acceptedAt: string; until: string } | null;
  setAside: number;
}

export interface LevelThere {
  notApplicable: boolean;
  evidencedLevel: Level | null;
  claimedLevel: Level | null;
}

export interface IndexThere {
  index: number | null;
  reason: IndexReason | null;
  answered: number;
}

/** `GET /assessments/{id}/framework/preview`: nothing of it is stored. */
export interface FrameworkPreview {
  change: FrameworkChange;
  answers: {
    kept: number;
    restored: number;
    carried: { code: string; formerly: string[]; answer: Answer | null }[];
    unanswered: string[];
    setAside: { code: string; answer: Answer | null }[];
  };
  evidenced: { before: IndexThere; after: IndexThere };
  claimed: { before: IndexThere; after: IndexThere };
  recommendations: {
    code: string;
    title: string;
    before: LevelThere | null;
    after: LevelThere | null;
  }[];
}

/** Which version an open round is made by, and what could become of that; asked only for one's own body. */
export function useRoundFramework(id: string, enabled: boolean) {
  return useQuery({
    queryKey: [...keys.one(id), 'framework'],
    queryFn: async ({ signal }) =>
      (await request<RoundFramework>(`/assessments/${id}/framework`, { signal })).data,
    enabled,
  });
}

export function usePreview(id: string, to: string | null | undefined) {
  const lang = useCurrentLocale();
  return useQuery({
    queryKey: [...keys.one(id), 'framework-preview', to, lang],
    queryFn: async ({ signal }) =>
      (
        await request<FrameworkPreview>(
          `/assessments/${id}/framework/preview?lang=${lang}&to=${encodeURIComponent(to ?? '')}`,
          { signal },
        )
      ).data,
    enabled: Boolean(to),
  });
}
