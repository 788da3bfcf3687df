import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Card } from '../../design/Card';
import { Notice } from '../../design/Notice';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import styles from '../Report.module.css';
import { ReportProblem } from '../ReportProblem';
import type { Finding, Report } from '../report-types';
import { useSettings } from '../useReport';
import { useReportWords } from '../useReportWords';
import { AskFirst } from './AskFirst';
import { MarkList } from './MarkList';
import { type Mark, standing } from './marks';
import { ReasonForm } from './ReasonForm';
import { useMarks } from './useMarks';
import { useMove } from './useMove';
import { Withdraw } from './Withdraw';

interface ReviewCardProps {
  report: Report;
  findings: readonly Finding[];
  mayVerify: boolean;
}

/** For the centre: verify, or return with a reason. Whoever edited the revision sees that a colleague verifies it. */
export function ReviewCard({ report, findings, mayVerify }: ReviewCardProps) {
  const t = useText();
  const { data: settings } = useSettings(report.countryCode);
  const { mutate, error, isPending } = useMove(report);
  const marks = useMarks(report);
  const [doing, setDoing] = useState<'verify' | 'return' | null>(null);
  if (!mayVerify)
    return (
      <Card title={t('reports.statuses.submitted')}>
        <div className={styles.move}>
          <p className={styles.quiet}>{t('reports.waitsForCentre')}</p>
          <Withdraw report={report} />
        </div>
      </Card>
    );
  const errors = findings.filter(({ severity }) => severity === 'E');
  const mine = report.editedByMe && settings?.oneOfficer !== true;
  return (
    <Card title={t('reports.review')} tone="accent">
      <div className={styles.move}>
        <p className={styles.quiet}>{t(mine ? 'reports.mineText' : 'reports.reviewText')}</p>
        {settings?.oneOfficer && <p className={styles.quiet}>{t('reports.oneOfficer')}</p>}
        <Broken errors={errors} />
        <ReportProblem error={error} />
        {marks && (
          <MarkList
            marks={standing(marks.list, report)}
            onRemove={marks.remove}
            entryOf={(mark) => <MarkedEntry report={report} mark={mark} />}
          />
        )}
        {doing === null && (
          <div className={styles.buttons}>
            {!mine && errors.length === 0 && (
              <Button variant="contained" onClick={() => setDoing('verify')}>
                {t('reports.verify')}
              </Button>
            )}
            <Button onClick={() => setDoing('return')}>{t('reports.return')}</Button>
          </div>
        )}
        {doing === null && report.editedByMe && <Withdraw report={report} />}
        {doing === 'verify' && (
          <AskFirst
            question={t('reports.verifyAsk')}
            yes={t('reports.verifyYes')}
            busy={isPending}
            onYes={() => mutate({ move: 'verification' }, { onError: () => setDoing(null) })}
            onNo={() => setDoing(null)}
          />
        )}
        {doing === 'return' && (
          <ReasonForm
            label={t('reports.returnReason')}
            hint={t('reports.returnHint')}
            button={t('reports.returnSend')}
            busy={isPending}
            onSend={(reason) =>
              mutate({ move: 'return', reason, items: standing(marks?.list ?? [], report) })
            }
            onCancel={() => setDoing(null)}
          />
        )}
      </div>
    </Card>
  );
}

/** The rules that figures break today though they were handed in: it can only be returned. */
function Broken({ errors }: { errors: readonly Finding[] }) {
  const t = useText();
  const { number } = useFormats();
  if (errors.length === 0) return null;
  return (
    <Notice tone="bad">
      {t('reports.verifyBlocked')} {t('reports.blockedErrors', { count: number(errors.length) })}
    </Notice>
  );
}

/** The entry of a mark, and the way to it. */
function MarkedEntry({ report, mark }: { report: Report; mark: Mark }) {
  const { label } = useReportWords();
  const entry = report.entries.find(({ id }) => id === mark.entryId);
  if (!entry) return null;
  const at = mark.cell ? `?at=${encodeURIComponent(mark.cell)}` : '';
  return (
    <Link to={`/reports/${report.id}/entries/${entry.id}${at}`}>
      {label('activity', entry.activity)}, {entry.placeCode}
    </Link>
  );
}
