import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Card } from '../design/Card';
import { LabelledField } from '../design/LabelledField';
import { SwitchRow } from '../design/SwitchRow';
import { useText } from '../i18n/useText';
import styles from './Report.module.css';
import { ReportProblem } from './ReportProblem';
import { changeReport } from './report-api';
import type { Report } from './report-types';
import { useReadAgain } from './useReport';

/** "No activity", and "part of it is missing": the two things a report says as a whole. */
export function ReportSwitches({ report }: { report: Report }) {
  const t = useText();
  const readAgain = useReadAgain(report.id);
  const { mutate, error, isPending } = useMutation({
    mutationFn: (change: { nil?: boolean; partial?: string | null }) => changeReport(report, change),
    onSettled: readAgain,
  });
  const [missing, setMissing] = useState(report.partial ?? '');
  const [partial, setPartial] = useState(report.partial !== null);
  const holds = report.entries.length + report.records.length > 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (missing.trim() !== '') mutate({ partial: missing.trim() });
  };
  const switchPartial = (on: boolean) => {
    setPartial(on);
    if (!on && report.partial !== null) mutate({ partial: null });
  };
  return (
    <Card>
      <div className={styles.switches}>
        <SwitchRow
          label={t('reports.nilReport')}
          hint={t(holds && !report.nil ? 'reports.nilWithFigures' : 'reports.nilHint')}
          checked={report.nil}
          disabled={isPending || (holds && !report.nil)}
          onChange={(nil) => mutate({ nil })}
        />
        <SwitchRow
          label={t('reports.partialReport')}
          checked={partial}
          onChange={switchPartial}
          disabled={isPending}
        />
        {partial && (
          <form onSubmit={send}>
            <LabelledField label={t('reports.partialText')} hint={t('reports.partialHint')}>
              {(control) => (
                <textarea
                  {...control}
                  maxLength={500}
                  value={missing}
                  onChange={(e) => setMissing(e.target.value)}
                />
              )}
            </LabelledField>
            <div>
              <Button
                type="submit"
                disabled={isPending || missing.trim() === '' || missing === report.partial}
              >
                {t('reports.saveChanges')}
              </Button>
            </div>
          </form>
        )}
        <ReportProblem error={error} />
      </div>
    </Card>
  );
}
