import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client';
import { TextButton } from '../../design/TextButton';
import { useFormats } from '../../design/useFormats';
import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import { keys } from '../queries';
import type { Evidence } from '../types';
import styles from './EvidencePanel.module.css';

interface Revision {
  revision: number;
  hash: string;
  content: Pick<Evidence, 'title' | 'reference' | 'contentUntil'>;
  since: string;
  until: string | null;
  endedBy: string | null;
}

/** What a document's reference said before, change by change, each with its hash. Nothing for one that never changed. */
export function Revisions({ evidence: { id, revision, version } }: { evidence: Evidence }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (revision < 2) return null;
  return (
    <div>
      <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('assessments.revisions.open', { count: revision })}
      </TextButton>
      {open && <RevisionList id={id} version={version} />}
    </div>
  );
}

function RevisionList({ id, version }: { id: string; version: number }) {
  const t = useText();
  const { date } = useFormats();
  const { round } = useChecklist();
  const { data = [] } = useQuery({
    queryKey: [...keys.evidence(round.id), id, version, 'revisions'],
    queryFn: async ({ signal }) =>
      (await request<Revision[]>(`/assessments/${round.id}/evidence/${id}/revisions`, { signal })).data,
  });
  return (
    <ol className={styles.revisions}>
      {data.map((one) => (
        <li key={one.revision}>
          {t('assessments.revisions.line', {
            revision: one.revision,
            title: isolated([one.content.title, one.content.reference].filter(Boolean).join(', ')),
            until: date(one.content.contentUntil),
          })}{' '}
          <span className={styles.quiet}>
            {one.until
              ? t('assessments.revisions.ended', { date: date(one.until), by: isolated(one.endedBy) })
              : t('assessments.revisions.now')}{' '}
            · SHA-256{' '}
            <bdi dir="ltr" title={one.hash}>
              {one.hash.slice(0, 12)}…
            </bdi>
          </span>
        </li>
      ))}
    </ol>
  );
}
