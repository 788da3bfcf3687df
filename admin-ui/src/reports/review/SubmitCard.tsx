import Button from '@mui/material/Button';
import { useIsFetching } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { lastDay, parsePeriod } from '../../../../api/domain/period.js';
import { useMe } from '../../api/session';
import { Card } from '../../design/Card';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useUnsent } from '../outbox/useUnsent';
import styles from '../Report.module.css';
import { ReportProblem } from '../ReportProblem';
import type { Finding, Report } from '../report-types';
import { AskFirst } from './AskFirst';
import { useMove } from './useMove';

/** Hands the report in; what stands in the way, or will be asked about, is said plainly. */
export function SubmitCard({ report, findings }: { report: Report; findings: readonly Finding[] }) {
  const t = useText();
  const id = useId();
  const { number, period } = useFormats();
  const today = useMe()?.today ?? '';
  const [asking, setAsking] = useState(false);
  const isRunning = lastDay(parsePeriod(report.period)) >= today;
  const { mutate, error, isPending } = useMove(report);
  const errors = findings.filter(({ severity }) => severity === 'E').length;
  const owed = findings.filter(({ severity, comment }) => severity === 'W' && !comment).length;
  const open = report.returnItems.filter(({ standing }) => standing === 'open').length;
  const unsent = useUnsent(report.id).length;
  // A report that is being read again has perhaps another version by now.
  const isRead = useIsFetching({ queryKey: ['report', report.id], exact: true }) === 0;
  const empty = report.entries.length + report.records.length === 0 && !report.nil;
  return (
    <Card title={t('reports.submitTitle')} tone="accent">
      <div className={styles.move}>
        <div id={id} className={styles.move}>
          {errors > 0 && (
            <p>
              {t('reports.blocked')} {t('reports.blockedErrors', { count: errors })}
            </p>
          )}
          {open > 0 && <p>{t('month.openItems', { count: number(open) })}</p>}
          {unsent > 0 && <p>{t('unsent.holdsBack', { count: number(unsent) })}</p>}
          {owed > 0 && <p>{t('reports.owedComments', { count: owed })}</p>}
          {owed > 0 && errors === 0 && <p className={styles.quiet}>{t('reports.owedText')}</p>}
          {errors + owed + open + unsent === 0 && (
            <p className={styles.quiet}>{t(empty ? 'reports.submitEmpty' : 'reports.submitText')}</p>
          )}
        </div>
        <ReportProblem error={error} />
        {asking ? (
          <AskFirst
            question={t('reports.submitRunning', { period: period(report.period) })}
            yes={t('reports.submitRunningYes')}
            busy={isPending}
            onYes={() => mutate({ move: 'submission' }, { onError: () => setAsking(false) })}
            onNo={() => setAsking(false)}
          />
        ) : (
          <div>
            <Button
              variant="contained"
              aria-describedby={id}
              disabled={isPending || !isRead || errors + open + unsent > 0 || empty}
              onClick={() => (isRunning ? setAsking(true) : mutate({ move: 'submission' }))}
            >
              {t('reports.submit')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
