import Button from '@mui/material/Button';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { useMe } from '../../api/session';
import { Card } from '../../design/Card';
import { useText } from '../../i18n/useText';
import { keptDraft } from '../entry/draft-store';
import styles from '../Report.module.css';
import { ReportProblem } from '../ReportProblem';
import type { Finding, Report } from '../report-types';
import { useMove } from './useMove';

/** Hands the report in; what stands in the way, or will be asked about, is said plainly. */
export function SubmitCard({ report, findings }: { report: Report; findings: readonly Finding[] }) {
  const t = useText();
  const id = useId();
  const { mutate, error, isPending } = useMove(report);
  const errors = findings.filter(({ severity }) => severity === 'E').length;
  const owed = findings.filter(({ severity, comment }) => severity === 'W' && !comment).length;
  const unsent = useUnsentEntries(report);
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
          {unsent.map((id) => (
            <p key={id}>
              {t('reports.unsent')}{' '}
              <Link to={`/reports/${report.id}/entries/${id}`}>{t('reports.unsentOpen')}</Link>
            </p>
          ))}
          {owed > 0 && <p>{t('reports.owedComments', { count: owed })}</p>}
          {owed > 0 && errors === 0 && <p className={styles.quiet}>{t('reports.owedText')}</p>}
          {errors + owed + unsent.length === 0 && (
            <p className={styles.quiet}>{t(empty ? 'reports.submitEmpty' : 'reports.submitText')}</p>
          )}
        </div>
        <ReportProblem error={error} />
        <div>
          <Button
            variant="contained"
            aria-describedby={id}
            disabled={isPending || errors > 0 || empty || unsent.length > 0}
            onClick={() => mutate({ move: 'submission' })}
          >
            {t('reports.submit')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** Entries of which this device still keeps figures that were typed and not sent: they would not be handed in. */
function useUnsentEntries({ entries }: Report): string[] {
  const me = useMe();
  return me ? entries.map(({ id }) => id).filter((id) => keptDraft(me.id, id) !== null) : [];
}
