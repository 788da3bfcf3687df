import Button from '@mui/material/Button';
import { Card } from '../../design/Card';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useText } from '../../i18n/useText';
import type { Assessment } from '../types';
import { useVersionDeed } from './useVersionDeed';
import styles from './Version.module.css';

/** Taking up the later version, after everything it would do has been shown. */
export function AcceptCard({ round, to }: { round: Assessment; to: string }) {
  const t = useText();
  const { busy, error, accept } = useVersionDeed(round);
  return (
    <Card title={t('versions.accept')} tone="accent">
      <p className={styles.text}>{t('versions.acceptText')}</p>
      <ProblemNotice error={error} />
      <Button variant="contained" disabled={busy} onClick={() => accept(to)}>
        {t('versions.acceptDo', { ref: to })}
      </Button>
    </Card>
  );
}
