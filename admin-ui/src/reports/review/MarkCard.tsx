import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { Card } from '../../design/Card';
import { LabelledField } from '../../design/LabelledField';
import { useText } from '../../i18n/useText';
import { type EntryForm, withCounts } from '../entry/entry-form';
import styles from '../History.module.css';
import { useReportWords } from '../useReportWords';
import { MarkList } from './MarkList';
import type { Marking } from './useMarking';

/** For whoever reads a submitted report: what is asked at this entry, or at the cell where one stands. */
export function MarkCard({ marking, form }: { marking: Marking; form: EntryForm }) {
  const t = useText();
  const words = useReportWords();
  const { cell, stand, put, field, marks, entryId } = marking;
  const [reason, setReason] = useState('');
  const mark = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    put({ entryId, cell, reason: reason.trim() });
    setReason('');
  };
  return (
    <Card title={t('asked.title')}>
      <form className={styles.ask} onSubmit={mark}>
        <p className={styles.quiet}>{t('asked.text')}</p>
        <LabelledField label={t('asked.about')}>
          {(control) => (
            <select {...control} value={cell ?? ''} onChange={(event) => stand(event.target.value || null)}>
              <option value="">{t('asked.whole')}</option>
              {withCounts(form, cell).map((place) => (
                <option key={place} value={place}>
                  {words.place(place)}
                </option>
              ))}
            </select>
          )}
        </LabelledField>
        <LabelledField label={t('asked.reason')} hint={t('asked.hint')}>
          {(control) => (
            <textarea
              {...control}
              ref={field}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </LabelledField>
        <div>
          <Button type="submit" variant="outlined" disabled={reason.trim() === ''}>
            {t('asked.mark')}
          </Button>
        </div>
        <MarkList marks={marks} onRemove={marking.remove} />
      </form>
    </Card>
  );
}
