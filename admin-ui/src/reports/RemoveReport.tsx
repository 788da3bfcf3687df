import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { keyOf } from './outbox/unsent';
import { useOutbox } from './outbox/useUnsent';
import { ReportProblem } from './ReportProblem';
import { removeReport } from './report-api';
import type { Report } from './report-types';
import { AskFirst } from './review/AskFirst';

/** Takes a draft away that was opened by mistake, after saying what goes with it. */
export function RemoveReport({ report }: { report: Report }) {
  const t = useText();
  const { number, period } = useFormats();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const outbox = useOutbox();
  const [asking, setAsking] = useState(false);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => removeReport(report),
    onSuccess: async () => {
      for (const item of outbox?.all() ?? []) if (item.reportId === report.id) outbox?.discard(keyOf(item));
      await navigate('/reports');
      queries.removeQueries({ queryKey: ['report', report.id] });
      await queries.invalidateQueries({ queryKey: ['report-list'] });
    },
    onError: () => setAsking(false),
  });
  if (report.status !== 'draft' || report.firstSubmittedAt !== null || report.verifiedRevision !== null)
    return null;
  const held = {
    entries: number(report.entries.length),
    records: number(report.records.length),
    period: period(report.period),
  };
  return (
    <div>
      <ReportProblem error={error} />
      {asking ? (
        <AskFirst
          question={t('reports.removeReportAsk', held)}
          yes={t('reports.removeReportYes')}
          busy={isPending}
          onYes={() => mutate()}
          onNo={() => setAsking(false)}
        />
      ) : (
        <Button onClick={() => setAsking(true)}>{t('reports.removeReport')}</Button>
      )}
    </div>
  );
}
