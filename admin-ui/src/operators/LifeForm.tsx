import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useDataProvider, useGetList, useRefresh } from 'react-admin';
import { request } from '../api/client';
import { useMe } from '../api/session';
import type { Operator } from '../api/types';
import { LabelledField } from '../design/LabelledField';
import { ProblemNotice } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import styles from './LifeCard.module.css';

const DUTIES = ['own', 'copied'] as const;

interface LifeFormProps {
  operator: Operator;
  /** It becomes part of another; else it closes. */
  merging: boolean;
  onDone: () => void;
}

/** The last day of an operator and, where it becomes part of another, of which one and who owes its reports then. */
export function LifeForm({ operator, merging, onDone }: LifeFormProps) {
  const t = useText();
  const name = useId();
  const provider = useDataProvider();
  const refresh = useRefresh();
  const today = useMe()?.today ?? '';
  const [on, setOn] = useState(today);
  const [into, setInto] = useState('');
  const [duties, setDuties] = useState<(typeof DUTIES)[number]>('copied');
  const { id, version } = operator;
  const { mutate, error, isPending } = useMutation({
    mutationFn: (): Promise<unknown> =>
      merging
        ? request(`/operators/${id}/merger`, {
            method: 'POST',
            body: { into, on, duties },
            ifMatch: `"${version}"`,
          })
        : provider.update('operators', { id, data: { closedOn: on }, previousData: operator }),
    onSuccess: () => {
      onDone();
      refresh();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className={styles.life} onSubmit={send}>
      {merging && <Into operator={operator} value={into} onChoose={setInto} />}
      <LabelledField label={t('operators.lastDay')} hint={t('operators.lastDayHint')}>
        {(control) => (
          <input {...control} type="date" required value={on} onChange={(e) => setOn(e.target.value)} />
        )}
      </LabelledField>
      {merging && (
        <fieldset className={styles.choice}>
          <legend>{t('operators.dutiesAfter')}</legend>
          {DUTIES.map((one) => (
            <label key={one}>
              <input type="radio" name={name} checked={duties === one} onChange={() => setDuties(one)} />{' '}
              {t(`operators.mergedDuties.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <ProblemNotice error={error} />
      <div className={styles.buttons}>
        <Button type="submit" variant="contained" disabled={isPending || on === '' || (merging && !into)}>
          {t(merging ? 'operators.mergeYes' : 'operators.closeYes')}
        </Button>
        <Button onClick={onDone}>{t('app.cancel')}</Button>
      </div>
    </form>
  );
}

interface IntoProps {
  operator: Operator;
  value: string;
  onChoose: (id: string) => void;
}

function Into({ operator, value, onChoose }: IntoProps) {
  const t = useText();
  const { data = [] } = useGetList<Operator>('operators', {
    filter: { countryCode: operator.countryCode },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 500 },
  });
  const working = data.filter(({ id, closedOn }) => id !== operator.id && closedOn === null);
  return (
    <LabelledField label={t('operators.into')}>
      {(control) => (
        <select {...control} required value={value} onChange={(e) => onChoose(e.target.value)}>
          <option value="">{t('reports.chooseOperator')}</option>
          {working.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
