import Button from '@mui/material/Button';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useMay } from '../../providers/useMay';
import { ReportProblem } from '../ReportProblem';
import type { Report } from '../report-types';
import { AskFirst } from './AskFirst';
import { useMove } from './useMove';

/** For whoever handed it in: takes it back before anybody looked at it. */
export function Withdraw({ report }: { report: Report }) {
  const t = useText();
  const maySubmit = useMay('report:submit');
  const { mutate, error, isPending } = useMove(report);
  const [asking, setAsking] = useState(false);
  if (!maySubmit) return null;
  return (
    <>
      <ReportProblem error={error} />
      {asking ? (
        <AskFirst
          question={t('reports.withdrawAsk')}
          yes={t('reports.withdrawYes')}
          busy={isPending}
          onYes={() => mutate({ move: 'withdrawal' }, { onSettled: () => setAsking(false) })}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div>
          <Button onClick={() => setAsking(true)}>{t('reports.withdraw')}</Button>
        </div>
      )}
    </>
  );
}
