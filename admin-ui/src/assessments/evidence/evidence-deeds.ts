import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { request } from '../../api/client';
import { useChecklist } from '../checklist/checklist-context';
import { keys } from '../queries';
import { readBothAgain } from '../shared/shared-queries';
import type { Evidence, Sensitivity } from '../types';

/** A document as it is sent; null takes a detail away. */
export interface EvidenceContent {
  criterionCodes: string[];
  title: string;
  reference: string | null;
  documentDate: string | null;
  contentFrom: string | null;
  contentUntil: string;
  keptWhere: string | null;
  url: string | null;
  fileId: string | null;
  sensitivity: Sensitivity;
}

/** What can be done with the documents of the round on the page; levels are asked for again after each. */
export function useEvidenceDeeds() {
  const { round } = useChecklist();
  const client = useQueryClient();
  const keyFor = useKeyFor();
  const path = `/assessments/${round.id}/evidence`;
  const refresh = async () => {
    void client.invalidateQueries({ queryKey: keys.scores(round.id) });
    void client.invalidateQueries({ queryKey: keys.national(round.id) });
    readBothAgain(client, round.id);
    await client.invalidateQueries({ queryKey: keys.evidence(round.id) });
  };
  return {
    upload: async (file: File): Promise<string> => {
      const form = new FormData();
      form.append('declaration', 'true');
      form.append('countryCode', round.countryCode);
      form.append('file', file);
      return (await request<{ id: string }>('/evidence-files', { method: 'POST', body: form })).data.id;
    },
    create: async (content: EvidenceContent) => {
      await request(path, { method: 'POST', body: content, idempotencyKey: keyFor(content) });
      await refresh();
    },
    change: async ({ id, version }: Evidence, change: Partial<EvidenceContent> | { sighted: boolean }) => {
      await request(`${path}/${id}`, { method: 'PATCH', body: change, ifMatch: `"${version}"` });
      await refresh();
    },
    remove: async ({ id, version }: Evidence) => {
      await request(`${path}/${id}`, { method: 'DELETE', ifMatch: `"${version}"` });
      await refresh();
    },
  };
}

/** One key for one content: sent twice it counts once, changed it is another. */
function useKeyFor() {
  const last = useRef({ content: '', key: '' });
  return (content: unknown): string => {
    const text = JSON.stringify(content);
    if (last.current.content !== text) last.current = { content: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
