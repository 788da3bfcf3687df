import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client';
import { LabelledField } from '../../design/LabelledField';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useMay } from '../../providers/useMay';
import { AskFirst } from '../review/AskFirst';
import { ReasonForm } from '../review/ReasonForm';
import styles from './Calendar.module.css';

interface PeriodRowProps {
  countryCode: string;
  /** Months that are over, the last one first. */
  months: readonly string[];
  closed: readonly string[];
}

/** For the centre: closes a month for reporting, or opens it again with a reason. */
export function PeriodRow({ countryCode, months, closed }: PeriodRowProps) {
  const t = useText();
  const { period: write } = useFormats();
  const queries = useQueryClient();
  const [period, setPeriod] = useState(months[0] ?? '');
  const [asking, setAsking] = useState(false);
  const isClosed = closed.includes(period);
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
  if (!useMay('period:close') || period === '') return null;
  const named = { period: write(period) };
  return (
    <div className={styles.period}>
      <ProblemNotice error={error} />
      {!asking && (
        <>
          <LabelledField label={t('reports.period')}>
            {(control) => (
              <select {...control} value={period} onChange={(event) => setPeriod(event.target.value)}>
                {months.map((one) => (
                  <option key={one} value={one}>
                    {write(one)}
                  </option>
                ))}
              </select>
            )}
          </LabelledField>
          <Button onClick={() => setAsking(true)}>
            {t(isClosed ? 'month.reopen' : 'month.close', named)}
          </Button>
        </>
      )}
      {asking && !isClosed && (
        <AskFirst
          question={t('month.closeAsk', named)}
          yes={t('month.closeYes')}
          busy={isPending}
          onYes={() => mutate(null)}
          onNo={() => setAsking(false)}
        />
      )}
      {asking && isClosed && (
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
