import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { RecordKind } from '../../../../api/domain/codes.js';
import { useCurrentLocale } from '../../i18n/locale';
import { useText } from '../../i18n/useText';
import { ReportProblem } from '../ReportProblem';
import { writeRecord } from '../report-api';
import type { Place, Report, StoredRecord } from '../report-types';
import { useReadAgain } from '../useReport';
import { ConsultationGroups } from './ConsultationGroups';
import { RecordInput } from './RecordInput';
import styles from './Records.module.css';
import { fieldsOf } from './record-fields';
import { blankTexts, fromTexts, toTexts } from './record-texts';
import { useRecordFaults } from './useRecordFaults';

interface RecordFormProps {
  report: Report;
  kind: RecordKind;
  /** Null: a new one. */
  record: StoredRecord | null;
  places: ReadonlyMap<string, Place>;
  onDone: () => void;
}

/** A sub-record's form: plain fields, checked by the rules before it is sent. */
export function RecordForm({ report, kind, record, places, onDone }: RecordFormProps) {
  const t = useText();
  const title = useId();
  const locale = useCurrentLocale();
  const [id] = useState(() => record?.id ?? crypto.randomUUID());
  const [texts, setTexts] = useState(() => (record ? toTexts(record) : blankTexts(kind)));
  const [asked, setAsked] = useState(false);
  const faultsOf = useRecordFaults(report);
  const readAgain = useReadAgain(report.id);
  const body = fromTexts(kind, id, texts, locale);
  const faults = asked ? faultsOf(body) : new Map<string, string>();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => writeRecord(report.id, { ...body, id, kind, version: record?.version ?? null }),
    onSuccess: async () => {
      await readAgain();
      onDone();
    },
  });
  const set = (place: string, text: string) => setTexts((before) => ({ ...before, [place]: text }));
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    const found = faultsOf(body);
    if (found.size === 0) mutate();
    else focusFirst(event.currentTarget, found);
  };
  return (
    <form className={styles.form} onSubmit={send} aria-labelledby={title} noValidate>
      <h4 id={title}>{t(`records.one.${kind}`)}</h4>
      <div className={styles.fields}>
        {fieldsOf(kind).map(([field, type], index) => (
          <RecordInput
            key={field}
            field={field}
            type={type}
            text={texts[field] ?? ''}
            fault={faults.get(field)}
            countryCode={report.countryCode}
            places={places}
            first={index === 0}
            onSet={set}
          />
        ))}
      </div>
      {kind === 'consultation' && <ConsultationGroups texts={texts} faults={faults} onSet={set} />}
      <ReportProblem error={error} />
      <div className={styles.buttons}>
        <Button type="submit" variant="contained" disabled={isPending}>
          {t('app.save')}
        </Button>
        <Button onClick={onDone}>{t('app.cancel')}</Button>
      </div>
    </form>
  );
}

function focusFirst(form: HTMLFormElement, faults: ReadonlyMap<string, string>): void {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  fields.find(({ dataset }) => [...faults.keys()].some((place) => dataset.field?.startsWith(place)))?.focus();
}
