import { PRACTICE_LIMITS } from '../../../api/domain/good-practice.js';
import { Card } from '../design/Card';
import { LabelledField } from '../design/LabelledField';
import { useFormats } from '../design/useFormats';
import { directionOf, LOCALES, type Locale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import styles from './Practices.module.css';
import type { PracticeForm } from './practice-form';
import { RecommendationsField } from './RecommendationsField';

interface FieldsProps {
  form: PracticeForm;
  /** What is wrong, by JSON pointer. */
  faults: ReadonlyMap<string, string>;
  onSet: (values: Partial<PracticeForm>) => void;
}

const TEXTS = [
  ['title', 1],
  ['done', 7],
  ['changed', 5],
  ['forWhom', 2],
] as const;

/** What was done, what changed, for whom; each with how much room is left. */
export function PracticeFields({ form, faults, onSet }: FieldsProps) {
  const t = useText();
  return (
    <Card>
      <div className={styles.fields}>
        <LabelledField label={t('practices.writtenIn')}>
          {(control) => (
            <select
              {...control}
              value={form.language}
              onChange={({ target }) => onSet({ language: target.value as Locale })}
            >
              {LOCALES.map((one) => (
                <option key={one} value={one}>
                  {t(`practices.languages.${one}`)}
                </option>
              ))}
            </select>
          )}
        </LabelledField>
        {TEXTS.map(([part, rows]) => (
          <TextPart
            key={part}
            part={part}
            rows={rows}
            form={form}
            fault={
              faults.get(`#/${part}`) &&
              (form[part].trim() ? faults.get(`#/${part}`) : t('practices.writeSomething'))
            }
            onSet={onSet}
          />
        ))}
        <RecommendationsField
          codes={form.recommendationCodes}
          fault={
            faults.get('#/recommendationCodes') ??
            form.recommendationCodes.map((_, nth) => faults.get(`#/recommendationCodes/${nth}`)).find(Boolean)
          }
          onChange={(recommendationCodes) => onSet({ recommendationCodes })}
        />
        <LabelledField
          label={t('practices.link')}
          hint={t('practices.linkHint')}
          fault={faults.get('#/link')}
          optional
        >
          {(control) => (
            <input
              {...control}
              type="url"
              dir="ltr"
              maxLength={PRACTICE_LIMITS.link}
              value={form.link}
              onChange={({ target }) => onSet({ link: target.value })}
            />
          )}
        </LabelledField>
      </div>
    </Card>
  );
}

interface TextPartProps extends Omit<FieldsProps, 'faults'> {
  part: (typeof TEXTS)[number][0];
  rows: number;
  fault: string | undefined;
}

function TextPart({ part, rows, form, fault, onSet }: TextPartProps) {
  const t = useText();
  const { number } = useFormats();
  const most = PRACTICE_LIMITS[part];
  const room = t('practices.room', { used: number(form[part].length), most: number(most) });
  const label = part === 'title' ? t('practices.titleField') : t(`practices.${part}`);
  return (
    <LabelledField label={label} hint={`${t(`practices.hints.${part}`)} ${room}`} fault={fault}>
      {(control) => (
        <textarea
          {...control}
          lang={form.language}
          dir={directionOf(form.language)}
          rows={rows}
          maxLength={most}
          value={form[part]}
          onChange={({ target }) => onSet({ [part]: target.value })}
        />
      )}
    </LabelledField>
  );
}
