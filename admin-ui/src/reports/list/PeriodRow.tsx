import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isClosed } from '../../../../api/domain/period.js';
import { request } from '../../api/client';
import { LabelledField } from '../../design/LabelledField';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useMay } from '../../providers/useMay';
import { monthDue } from '../periods';
import { AskFirst } from '../review/AskFirst';
import { ReasonForm } from '../review/ReasonForm';
import { useSettings } from '../useReport';
import styles from './Calendar.module.css';
import { CutOff } from './CutOff';
import { PeriodChoices, periodsOver } from './PeriodChoices';

interface PeriodRowProps {
  countryCode: string;
  today: string;
}

/** For the centre: closes a month, quarter or year for reporting, or opens it again with a reason. */
export function PeriodRow({ countryCode, today }: PeriodRowProps) {
  const t = useText();
  const { period: write } = useFormats();
  const queries = useQueryClient();
  const closed = useSettings(countryCode).data?.closedPeriods ?? [];
  const [period, setPeriod] = useState(monthDue(today));
  const [asking, setAsking] = useState(false);
  const isOpenable = closed.includes(period);
  const isCovered = !isOpenable && isClosed(period, closed);
  const path = `/countries/${countryCode}/periods`;
  const { mutate, error, isPending } = useMutation({
    mutationFn: (reason: string | null) =>
      reason === null
        ? request(path, { method: 'POST', body: { period } })
        : request(`${path}/${period}/reopening`, { method: 'POST', body: { reason } }),
    onSettled: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['report-list'] });
      await queries.invalidateQueries({ queryKey: ['country-settings'] });
    },
  });
  if (!useMay('period:close')) return null;
  const named = { period: write(period) };
  return (
    <div className={styles.period}>
      <ProblemNotice error={error} />
      {!asking && (
        <>
          <LabelledField label={t('reports.period')}>
            {(control) => (
              <PeriodChoices
                control={control}
                value={period}
                periods={periodsOver(today, closed)}
                onChoose={setPeriod}
              />
            )}
          </LabelledField>
          {isCovered ? (
            <p>{t('month.closedWith', named)}</p>
          ) : (
            <Button onClick={() => setAsking(true)}>
              {t(isOpenable ? 'month.reopen' : 'month.close', named)}
            </Button>
          )}
        </>
      )}
      {asking && !isOpenable && (
        <AskFirst
          question={t('month.closeAsk', named)}
          yes={t('month.closeYes')}
          busy={isPending}
          onYes={() => mutate(null)}
          onNo={() => setAsking(false)}
        >
          <CutOff countryCode={countryCode} period={period} />
        </AskFirst>
      )}
      {asking && isOpenable && (
        <ReasonForm
          label={t('month.reopenReason')}
          hint={t('month.reopenHint')}
          button={t('month.reopen', named)}
          busy={isPending}
          onSend={(reason) => mutate(reason)}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
