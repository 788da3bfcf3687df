import { type FormEvent, useState } from 'react';
import type { Sharing } from '../api/types';
import { LabelledField } from '../design/LabelledField';
import { TextButton } from '../design/TextButton';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './SharingPage.module.css';
import type { Decision } from './useSharing';

interface DaysFieldProps {
  sharing: Sharing;
  decides: boolean;
  deciding: boolean;
  onDecide: (days: Partial<Decision>) => void;
}

/** The first and the last day on which an audience sees what is switched on. */
export function DaysField({ sharing, decides, deciding, onDecide }: DaysFieldProps) {
  const t = useText();
  const { date } = useFormats();
  const [from, setFrom] = useState(sharing.from ?? '');
  const [until, setUntil] = useState(sharing.until ?? '');
  const save = (event: FormEvent) => {
    event.preventDefault();
    onDecide({ from: from || null, until: until || null });
  };
  const day = (given: string | null) => (given ? date(given) : t('sharing.days.open'));
  const isTimed = Boolean(sharing.from ?? sharing.until);
  const between = isTimed
    ? t('sharing.days.between', { from: day(sharing.from), until: day(sharing.until) })
    : t('sharing.days.always');
  if (!decides)
    return (
      <p className={styles.note}>
        {t('sharing.days.title')}: {between}
      </p>
    );
  return (
    <details className={styles.daysOf}>
      <summary>
        {t('sharing.days.title')}: {between}
      </summary>
      <p className={styles.note}>{t('sharing.days.text')}</p>
      <form className={styles.days} onSubmit={save}>
        <LabelledField label={t('sharing.days.from')} optional>
          {(control) => (
            <input {...control} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
          )}
        </LabelledField>
        <LabelledField label={t('sharing.days.until')} optional>
          {(control) => (
            <input
              {...control}
              type="date"
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          )}
        </LabelledField>
        <TextButton type="submit" disabled={deciding}>
          {t('sharing.days.save')}
        </TextButton>
      </form>
    </details>
  );
}
