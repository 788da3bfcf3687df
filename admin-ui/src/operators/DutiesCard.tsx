import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { Duty, Operator } from '../api/types';
import { Card } from '../design/Card';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import styles from './DutiesCard.module.css';
import { DutyForm } from './DutyForm';
import { DutySentence } from './DutySentence';
import { SuspensionLines } from './SuspensionLines';

/** What the operator owes: one line each, opened to be changed. */
export function DutiesCard({ operator }: { operator: Operator }) {
  const t = useText();
  const keeps = useMay('operator:keep');
  const [open, setOpen] = useState<string | null>(null);
  const { data: duties, error } = useGetList<Duty>('duties', {
    filter: { operatorId: operator.id },
    sort: { field: 'fromMonth', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  });
  const close = () => setOpen(null);
  return (
    <Card title={t('operators.duties')} subtitle={t('operators.dutiesText')}>
      <ProblemNotice error={error} />
      <ul className={styles.duties}>
        {duties?.map((duty) => (
          <li key={duty.id}>
            {open === duty.id ? (
              <DutyForm operatorId={operator.id} duty={duty} onClose={close} />
            ) : (
              <div className={styles.line}>
                <div>
                  <DutySentence duty={duty} />
                  <SuspensionLines suspensions={duty.suspensions} />
                </div>
                {keeps && <TextButton onClick={() => setOpen(duty.id)}>{t('app.edit')}</TextButton>}
              </div>
            )}
          </li>
        ))}
        {open === 'new' && (
          <li>
            <DutyForm operatorId={operator.id} onClose={close} />
          </li>
        )}
      </ul>
      {duties?.length === 0 && open === null && <p>{t('operators.noDuty')}</p>}
      {keeps && open === null && <Button onClick={() => setOpen('new')}>{t('operators.addDuty')}</Button>}
    </Card>
  );
}
