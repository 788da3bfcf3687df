import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { request } from '../api/client';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import { RemoveKept } from '../on-file/RemoveKept';
import { useMay } from '../providers/useMay';
import styles from './Practices.module.css';
import type { Practice } from './queries';

/** What a country does with a note of its own: change it, publish it, take it back, throw a draft away. */
export function OwnDeeds({ note }: { note: Practice }) {
  const t = useText();
  const [mayWrite, mayPublish] = [useMay('practice:write'), useMay('practice:publish')];
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: ['practices'] });
  const { id, version, status, title } = note;
  const { mutate, error, isPending } = useMutation({
    mutationFn: (deed: 'publication' | 'withdrawal') =>
      request(`/practices/${id}/${deed}`, { method: 'POST', ifMatch: `"${version}"` }),
    onSettled: again,
  });
  const isOut = status === 'published';
  if (!mayWrite) return null;
  return (
    <>
      <p className={styles.deeds}>
        {!isOut && (
          <Link to={`/practices/${id}`} aria-label={t('design.pair', { name: t('app.edit'), value: title })}>
            {t('app.edit')}
          </Link>
        )}
        {mayPublish && (
          <TextButton disabled={isPending} onClick={() => mutate(isOut ? 'withdrawal' : 'publication')}>
            {t(isOut ? 'practices.withdraw' : 'practices.publish')}
          </TextButton>
        )}
        {status === 'draft' && (
          <RemoveKept resource="practices" record={note} ask={t('practices.removeAsk')} onRemoved={again} />
        )}
        <span>{t(`practices.seen.${status}`)}</span>
      </p>
      <ProblemNotice error={error} />
    </>
  );
}
