import { PRACTICE_LIMITS } from '../../../api/domain/good-practice.js';
import { LabelledField } from '../design/LabelledField';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import { useChecklistOf } from '../national/queries';
import styles from './Practices.module.css';
import { useRecommendationNames } from './useRecommendationNames';

interface RecommendationsFieldProps {
  codes: readonly string[];
  fault: string | undefined;
  onChange: (codes: readonly string[]) => void;
}

/** The recommendations that a note speaks to, one to five: by them it is found. */
export function RecommendationsField({ codes, fault, onChange }: RecommendationsFieldProps) {
  const t = useText();
  const nameOf = useRecommendationNames();
  const { data: checklist } = useChecklistOf();
  return (
    <div>
      <LabelledField label={t('practices.speaksTo')} hint={t('practices.speaksToHint')} fault={fault}>
        {(control) => (
          <select
            {...control}
            value=""
            disabled={codes.length >= PRACTICE_LIMITS.recommendations}
            onChange={({ target }) => target.value && onChange([...codes, target.value])}
          >
            <option value="">{t('practices.addRecommendation')}</option>
            {checklist?.functions.map(({ code, title, recommendations }) => (
              <optgroup key={code} label={`${code} ${title}`}>
                {recommendations
                  .filter((one) => !codes.includes(one.code))
                  .map((one) => (
                    <option key={one.code} value={one.code}>
                      {one.code} {one.title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </LabelledField>
      <ul className={styles.chosen}>
        {codes.map((code) => (
          <li key={code}>
            <bdi dir="ltr">{code}</bdi> <bdi>{nameOf(code)}</bdi>{' '}
            <TextButton
              aria-label={t('design.pair', { name: t('app.remove'), value: code })}
              onClick={() => onChange(codes.filter((one) => one !== code))}
            >
              {t('app.remove')}
            </TextButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
