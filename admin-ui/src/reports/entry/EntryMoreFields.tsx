import { LabelledField } from '../../design/LabelledField';
import { useText } from '../../i18n/useText';
import { useReportWords } from '../useReportWords';
import { useFields } from './CodeField';
import styles from './EntryFields.module.css';
import { FigureField } from './FigureField';

const TEXTS = ['projectCode', 'taskRef', 'implementingPartner', 'donor', 'service'] as const;
const LONGEST: Readonly<Record<string, number>> = { implementingPartner: 200, donor: 200, comments: 2000 };

/** Project, partner, flags and comments. */
export function EntryMoreFields() {
  const t = useText();
  const { label } = useReportWords();
  const { flags, form } = useFields();
  const service = form.activity === 'VA_SERVICE' || form.activity === 'VA_REFERRAL';
  const shown = [
    ...new Set([...flags, ...Object.keys(form).flatMap((place) => place.match(/^flags\/(.+)$/)?.[1] ?? [])]),
  ];
  return (
    <>
      <div className={styles.fields}>
        {TEXTS.filter((field) => field !== 'service' || service || form.service).map((field) => (
          <TextField key={field} field={field} />
        ))}
      </div>
      {shown.length > 0 && (
        <fieldset className={styles.flags}>
          <legend>
            {t('saddd.fields.flags')} <span>{t('saddd.hints.flags')}</span>
          </legend>
          <div className={styles.fields}>
            {shown.map((flag) => (
              <FigureField key={flag} place={`flags/${flag}`} label={label('flag', flag)} />
            ))}
          </div>
        </fieldset>
      )}
      <TextField field="comments" long />
    </>
  );
}

function TextField({ field, long = false }: { field: (typeof TEXTS)[number] | 'comments'; long?: boolean }) {
  const t = useText();
  const words = useReportWords();
  const { form, faults, onType, onLeave } = useFields();
  const hint = field === 'taskRef' || field === 'comments' ? t(`saddd.hints.${field}`) : undefined;
  return (
    <LabelledField label={words.place(field)} hint={hint} fault={faults[field]}>
      {(control) => {
        const same = {
          ...control,
          'data-place': field,
          maxLength: LONGEST[field] ?? 80,
          value: form[field] ?? '',
          onChange: (event: { target: { value: string } }) => onType(field, event.target.value),
          onBlur: onLeave,
        };
        return long ? <textarea {...same} /> : <input type="text" autoComplete="off" {...same} />;
      }}
    </LabelledField>
  );
}
