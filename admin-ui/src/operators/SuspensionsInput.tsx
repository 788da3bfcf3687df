import TextField from '@mui/material/TextField';
import { useInput } from 'react-admin';
import type { Suspension } from '../api/types';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import styles from './DutiesCard.module.css';

const NEW: Suspension = { from: '', to: '', reason: '' };
const FIELDS = ['from', 'to', 'reason'] as const;

/** Months in which nothing is owed, each with its reason. */
export function SuspensionsInput({ source }: { source: string }) {
  const t = useText();
  const { field } = useInput({ source, defaultValue: [] });
  const suspensions: Suspension[] = field.value;
  const change = (at: number, part: Partial<Suspension>) =>
    field.onChange(suspensions.map((old, index) => (index === at ? { ...old, ...part } : old)));
  return (
    <fieldset className={styles.group}>
      <legend>{t('operators.suspensions')}</legend>
      <p>{t('operators.suspensionsText')}</p>
      {suspensions.map((suspension, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name until it is saved
        <div key={at} className={styles.suspension}>
          {FIELDS.map((name) => (
            <TextField
              key={name}
              label={t(`operators.${name}`)}
              value={suspension[name]}
              placeholder={name === 'reason' ? '' : '2026-03'}
              onChange={({ target }) => change(at, { [name]: target.value })}
            />
          ))}
          <span className={styles.remove}>
            <TextButton
              aria-label={t('operators.removeSuspension')}
              onClick={() => field.onChange(suspensions.filter((_other, index) => index !== at))}
            >
              {t('app.remove')}
            </TextButton>
          </span>
        </div>
      ))}
      <div>
        <TextButton onClick={() => field.onChange([...suspensions, NEW])}>
          {t('operators.addSuspension')}
        </TextButton>
      </div>
    </fieldset>
  );
}
