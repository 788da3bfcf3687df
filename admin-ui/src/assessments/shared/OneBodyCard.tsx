import { Card } from '../../design/Card';
import { useText } from '../../i18n/useText';
import type { Assessment } from '../types';
import { DifferingLines, differingOf } from './DifferingCard';
import styles from './Shared.module.css';
import { useSharedQuestions } from './shared-queries';

/** Where one body is authority and centre: how many questions that leaves, and what it answered twice and not alike. */
export function OneBodyCard({ round }: { round: Assessment }) {
  const t = useText();
  const { data } = useSharedQuestions(round);
  if (!data?.oneBody) return null;
  const differing = differingOf(data.shared);
  const { asked = 0, distinct = 0 } = data.questions ?? {};
  return (
    <Card title={t('assessments.shared.cardTitle')} tone={differing.length > 0 ? 'accent' : 'plain'}>
      <p className={styles.text}>
        {t('assessments.shared.oneBody')}{' '}
        {data.questions && t('assessments.shared.total', { asked, distinct, shared: asked - distinct })}{' '}
        {!data.twin && t('assessments.shared.otherWaits')}
      </p>
      {differing.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('assessments.shared.differTitle')}</h3>
          <p className={styles.text}>{t('assessments.shared.differText')}</p>
          <DifferingLines id={round.id} questions={differing} />
        </>
      )}
    </Card>
  );
}
