import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { request } from '../../api/client';
import { problemText } from '../../design/ProblemNotice';
import { useCurrentLocale } from '../../i18n/locale';
import { useText } from '../../i18n/useText';
import { useDeed } from '../evidence/useDeed';
import { keys } from '../queries';
import type { Answer, Assessment, StoredAnswer } from '../types';
import type { SharedQuestions } from './shared-types';

/** What both checklists ask and how it stands; asked for only where one body is both. */
export function useSharedQuestions(round: Assessment | undefined) {
  const lang = useCurrentLocale();
  const id = round?.id ?? '';
  return useQuery({
    queryKey: [...keys.shared(id), lang],
    queryFn: async ({ signal }) =>
      (await request<SharedQuestions>(`/assessments/${id}/shared-questions?lang=${lang}`, { signal })).data,
    enabled: round?.oneBody === true,
  });
}

/** After a deed that may have been done in both checklists: what is known of the other one is forgotten. */
export function readBothAgain(client: QueryClient, id: string): void {
  const known = client.getQueriesData<SharedQuestions>({ queryKey: keys.shared(id) });
  void client.invalidateQueries({ queryKey: keys.shared(id) });
  for (const [, shared] of known)
    if (shared?.twin) client.removeQueries({ queryKey: keys.one(shared.twin.id), type: 'inactive' });
}

/** An answer that is to hold for both checklists, over the one that was seen there. */
export interface Holding {
  readonly code: string;
  readonly answer: Answer | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly twinVersion: number;
}

/** Says which of two answers that were given apart holds for both. */
export function useSettle(id: string) {
  const client = useQueryClient();
  const t = useText();
  const notify = useNotify();
  const { busy, error, run } = useDeed();
  const settle = (stored: StoredAnswer | undefined, { code, ...body }: Holding) =>
    run(async () => {
      const path = `/assessments/${id}/answers/${encodeURIComponent(code)}`;
      const ifMatch = stored ? `"${stored.version}"` : undefined;
      try {
        await request(path, { method: 'PUT', body, ifMatch });
      } catch (refused) {
        // Where somebody else decided meanwhile, nothing differs any more and the notice goes: this stays to be read.
        notify(problemText(t, refused), { type: 'warning' });
        throw refused;
      } finally {
        readBothAgain(client, id);
        await client.invalidateQueries({ queryKey: keys.one(id) });
      }
    });
  return { busy, error, settle };
}
