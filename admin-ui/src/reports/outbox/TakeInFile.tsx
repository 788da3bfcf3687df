import { type ChangeEvent, useId, useState } from 'react';
import { Notice } from '../../design/Notice';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import styles from './Unsent.module.css';
import { fits, fromFile } from './unsent-file';
import { useOutbox } from './useUnsent';

/** Takes in what was saved as a file on another device; what is newer here stays. */
export function TakeInFile() {
  const t = useText();
  const id = useId();
  const { number } = useFormats();
  const outbox = useOutbox();
  const [taken, setTaken] = useState<number | null | undefined>(undefined);
  if (!outbox) return null;
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const items = fromFile((await target.files?.[0]?.text()) ?? '', outbox.userId);
    target.value = '';
    const fitting = items?.filter((item) => fits(item, outbox.all())) ?? [];
    for (const item of fitting) outbox.replace(item);
    setTaken(items && fitting.length);
  };
  return (
    <details className={styles.takeIn}>
      <summary>{t('unsent.takeIn')}</summary>
      <label htmlFor={id}>{t('unsent.takeInText')}</label>
      <input id={id} type="file" accept="application/json,.json" onChange={(event) => void take(event)} />
      {taken === null && (
        <Notice tone="bad" role="alert">
          {t('unsent.notSuchAFile')}
        </Notice>
      )}
      {typeof taken === 'number' && (
        <Notice role="status">{t('unsent.takenIn', { count: number(taken) })}</Notice>
      )}
    </details>
  );
}
