import Button from '@mui/material/Button';
import { useIsFetching } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { lastDay, parsePeriod } from '../../../../api/domain/period.js';
import { useMe } from '../../api/session';
import { Card } from '../../design/Card';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useOutbox, useUnsent } from '../outbox/useUnsent';
import styles from '../Report.module.css';
import { ReportProblem } from '../ReportProblem';
import type { Finding, Report } from '../report-types';
import { AskFirst } from './AskFirst';
import { useMove } from './useMove';

/** Hands the report in; what stands in the way, or will be asked about, is said plainly. */
export function SubmitCard({ report, findings }: { report: Report; findings: readonly Finding[] }) {
  const t = useText();
  const id = useId();
  const barriers = useBarriers(report, findings);
  return (
    <Card title={t('reports.submitTitle')} tone="accent">
      <div className={styles.move}>
        <div id={id} className={styles.move}>
          <InTheWay {...barriers} />
        </div>
        <Step report={report} describedBy={id} isBarred={barriers.isBarred} />
      </div>
    </Card>
  );
}

/** What keeps the report from going in, and what the verifier will ask about, counted. */
function useBarriers({ id, entries, records, nil, returnItems }: Report, findings: readonly Finding[]) {
  const errors = findings.filter(({ severity }) => severity === 'E').length;
  const owed = findings.filter(({ severity, comment }) => severity === 'W' && !comment).length;
  const open = returnItems.filter(({ standing }) => standing === 'open').length;
  const unsent = useUnsent(id).length;
  const isUnread = useOutbox() === null;
  const empty = entries.length + records.length === 0 && !nil;
  const isBarred = errors + open + unsent > 0 || empty || isUnread;
  return { errors, owed, open, unsent, isUnread, empty, isBarred };
}

function InTheWay({ errors, owed, open, unsent, isUnread, empty }: ReturnType<typeof useBarriers>) {
  const t = useText();
  const { number } = useFormats();
  return (
    <>
      {errors > 0 && (
        <p>
          {t('reports.blocked')} {t('reports.blockedErrors', { count: errors })}
        </p>
      )}
      {open > 0 && <p>{t('month.openItems', { count: number(open) })}</p>}
      {unsent > 0 && <p>{t('unsent.holdsBack', { count: number(unsent) })}</p>}
      {isUnread && <p>{t('unsent.unreadHoldsBack')}</p>}
      {owed > 0 && <p>{t('reports.owedComments', { count: owed })}</p>}
      {owed > 0 && errors === 0 && !isUnread && <p className={styles.quiet}>{t('reports.owedText')}</p>}
      {errors + owed + open + unsent === 0 && !isUnread && (
        <p className={styles.quiet}>{t(empty ? 'reports.submitEmpty' : 'reports.submitText')}</p>
      )}
    </>
  );
}

/** The step itself; of a period that is not over it is asked whether that is meant. */
function Step({ report, describedBy, isBarred }: { report: Report; describedBy: string; isBarred: boolean }) {
  const t = useText();
  const { period } = useFormats();
  const today = useMe()?.today ?? '';
  const { mutate, error, isPending } = useMove(report);
  const [asking, setAsking] = useState(false);
  // A report that is being read again has perhaps another version by now.
  const isRead = useIsFetching({ queryKey: ['report', report.id], exact: true }) === 0;
  const isRunning = lastDay(parsePeriod(report.period)) >= today;
  const submit = () => mutate({ move: 'submission' }, { onError: () => setAsking(false) });
  return (
    <>
      <ReportProblem error={error} />
      {asking ? (
        <AskFirst
          question={t('reports.submitRunning', { period: period(report.period) })}
          yes={t('reports.submitRunningYes')}
          busy={isPending}
          onYes={submit}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div>
          <Button
            variant="contained"
            aria-describedby={describedBy}
            disabled={isPending || !isRead || isBarred}
            onClick={isRunning ? () => setAsking(true) : submit}
          >
            {t('reports.submit')}
          </Button>
        </div>
      )}
    </>
  );
}
