import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Card } from '../../design/Card';
import { useText } from '../../i18n/useText';
import { useMay } from '../../providers/useMay';
import {
  acceptCorrection,
  askCorrection,
  type CorrectionRequest,
  declineCorrection,
  useCorrectionRequests,
} from '../history-api';
import styles from '../Report.module.css';
import { ReportProblem } from '../ReportProblem';
import type { Report } from '../report-types';
import { useReadAgain, useSettings } from '../useReport';
import { ReasonForm } from './ReasonForm';

/** A verified or locked report is opened on request: asked for here, decided here, and what was decided stays to be read. */
export function RequestCard({ report }: { report: Report }) {
  const t = useText();
  const maySubmit = useMay('report:submit');
  const { data: requests } = useCorrectionRequests(report.id);
  const [last] = requests ?? [];
  const isClosed = report.status === 'verified' || report.status === 'locked';
  if (!isClosed || !requests) return null;
  return (
    <Card title={t('month.ask')} tone={last?.decision === null ? 'accent' : 'plain'}>
      <div className={styles.move}>
        {last?.decision === 'declined' && <p>{t('month.declined', { reason: last.decisionReason ?? '' })}</p>}
        {last?.decision === null && <Decide report={report} request={last} />}
        {last?.decision !== null && maySubmit && <Ask report={report} />}
      </div>
    </Card>
  );
}

function Ask({ report }: { report: Report }) {
  const t = useText();
  const readAgain = useReadAgain(report.id);
  const [open, setOpen] = useState(useSearchParams()[0].get('ask') === 'correction');
  const { mutate, error, isPending } = useMutation({
    mutationFn: (reason: string) => askCorrection(report, reason),
    onSettled: readAgain,
  });
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('month.ask')}</Button>
      </div>
    );
  return (
    <>
      <ReportProblem error={error} />
      <ReasonForm
        label={t('month.askReason')}
        hint={t('month.askHint')}
        button={t('month.askSend')}
        busy={isPending}
        onSend={(reason) => mutate(reason)}
        onCancel={() => setOpen(false)}
      />
    </>
  );
}

function Decide({ report, request }: { report: Report; request: CorrectionRequest }) {
  const t = useText();
  const readAgain = useReadAgain(report.id);
  const { data: settings } = useSettings(report.countryCode);
  const mayDecide = useMay('report:verify') && (!request.askedByMe || settings?.oneOfficer === true);
  const [declining, setDeclining] = useState(false);
  const { mutate, error, isPending } = useMutation({
    mutationFn: (reason: string | null) =>
      reason === null ? acceptCorrection(report, request.id) : declineCorrection(report, request.id, reason),
    onSettled: readAgain,
  });
  return (
    <>
      <p>{t('month.asked', { reason: request.reason })}</p>
      <ReportProblem error={error} />
      {!mayDecide && <p className={styles.quiet}>{t('month.askedWaits')}</p>}
      {mayDecide && !declining && (
        <div className={styles.buttons}>
          <Button variant="contained" disabled={isPending} onClick={() => mutate(null)}>
            {t('month.accept', { revision: report.revision + 1 })}
          </Button>
          <Button onClick={() => setDeclining(true)}>{t('month.decline')}</Button>
        </div>
      )}
      {declining && (
        <ReasonForm
          label={t('month.declineReason')}
          hint={t('month.declineHint')}
          button={t('month.decline')}
          busy={isPending}
          onSend={(reason) => mutate(reason)}
          onCancel={() => setDeclining(false)}
        />
      )}
    </>
  );
}
