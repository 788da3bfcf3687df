import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useGetOne, useRefresh } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Operator } from '../api/types';
import { Card } from '../design/Card';
import { ProblemNotice } from '../design/ProblemNotice';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './LifeCard.module.css';
import { LifeForm } from './LifeForm';

/** How an operator came to its name, that it closed or became part of another, and the deeds that say so. */
export function LifeCard({ operator }: { operator: Operator }) {
  const t = useText();
  const { date } = useFormats();
  const [doing, setDoing] = useState<'close' | 'merge' | null>(null);
  const { closedOn, formerNames } = operator;
  return (
    <Card title={t('operators.life')}>
      <div className={styles.life}>
        {closedOn === null ? <p>{t('operators.works')}</p> : <Closed operator={operator} on={closedOn} />}
        {formerNames.length > 0 && (
          <ul className={styles.names} aria-label={t('operators.formerNames')}>
            {formerNames.map(({ name, until }) => (
              <li key={`${name} ${until}`}>{t('operators.formerly', { name, date: date(until) })}</li>
            ))}
          </ul>
        )}
        {closedOn === null && doing === null && (
          <div className={styles.buttons}>
            <Button onClick={() => setDoing('close')}>{t('operators.close')}</Button>
            <Button onClick={() => setDoing('merge')}>{t('operators.merge')}</Button>
          </div>
        )}
        {doing && <LifeForm operator={operator} merging={doing === 'merge'} onDone={() => setDoing(null)} />}
      </div>
    </Card>
  );
}

function Closed({ operator, on }: { operator: Operator; on: string }) {
  const t = useText();
  const { date } = useFormats();
  const provider = useDataProvider();
  const refresh = useRefresh();
  const { id, successorId } = operator;
  const { data: successor } = useGetOne<Operator>(
    'operators',
    { id: successorId ?? '' },
    { enabled: successorId !== null },
  );
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => provider.update('operators', { id, data: { closedOn: null }, previousData: operator }),
    onSuccess: () => refresh(),
  });
  return (
    <>
      <p>{t(successorId === null ? 'operators.closedSince' : 'operators.mergedSince', { date: date(on) })}</p>
      {successor && (
        <p>
          {t('operators.goesOn')} <Link to={`/operators/${successor.id}`}>{successor.name}</Link>
        </p>
      )}
      <ProblemNotice error={error} />
      <div className={styles.buttons}>
        <Button disabled={isPending} onClick={() => mutate()}>
          {t('operators.reopen')}
        </Button>
        <span className={styles.quiet}>{t('operators.reopenText')}</span>
      </div>
    </>
  );
}
