import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '../../design/Card';
import { useText } from '../../i18n/useText';
import styles from '../Report.module.css';
import { ReportProblem } from '../ReportProblem';
import type { Report } from '../report-types';
import { AskFirst } from './AskFirst';
import { ReasonForm } from './ReasonForm';
import { useMove } from './useMove';

/** After verification: lock, or open the next revision with a reason. */
export function VerifiedCard({ report, mayMove }: { report: Report; mayMove: boolean }) {
  const t = useText();
  const { mutate, error, isPending } = useMove(report);
  const [doing, setDoing] = useState<'lock' | 'correct' | null>(null);
  const locked = report.status === 'locked';
  const words = locked ? 'reports.lockedText' : mayMove ? 'reports.verifiedText' : 'reports.counts';
  const done = { onSettled: () => setDoing(null) };
  return (
    <Card title={t(locked ? 'reports.statuses.locked' : 'reports.verifiedTitle')}>
      <div className={styles.move}>
        <p className={styles.quiet}>{t(words)}</p>
        <ReportProblem error={error} />
        {mayMove && doing === null && (
          <div className={styles.buttons}>
            {!locked && <Button onClick={() => setDoing('lock')}>{t('reports.lock')}</Button>}
            <Button onClick={() => setDoing('correct')}>{t('reports.correct')}</Button>
          </div>
        )}
        {doing === 'lock' && (
          <AskFirst
            question={t('reports.lockAsk')}
            yes={t('reports.lockYes')}
            busy={isPending}
            onYes={() => mutate({ move: 'lock' }, done)}
            onNo={() => setDoing(null)}
          />
        )}
        {doing === 'correct' && (
          <ReasonForm
            label={t('reports.correctReason')}
            hint={t('reports.correctHint')}
            button={t('reports.correctSend', { revision: report.revision + 1 })}
            busy={isPending}
            onSend={(reason) => mutate({ move: 'correction', reason }, done)}
            onCancel={() => setDoing(null)}
          />
        )}
      </div>
    </Card>
  );
}
