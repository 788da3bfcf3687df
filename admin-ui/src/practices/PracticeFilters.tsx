import { useEffect, useState } from 'react';
import { LabelledField } from '../design/LabelledField';
import { LOCALES } from '../i18n/locale';
import { useText } from '../i18n/useText';
import { useChecklistOf } from '../national/queries';
import styles from './Practices.module.css';
import { usePractices } from './queries';
import { type FilterName, useFilter } from './useFilter';

const PAUSE_MS = 300;
/** Enough to know every country that tells something. */
const ALL = 500;

/** What to look for: a function or a recommendation, a country, a language, words. It stands in the address. */
export function PracticeFilters() {
  const t = useText();
  const { valueFor, ask } = useFilter();
  const { data } = usePractices({}, 1, ALL);
  const countries = new Map(data?.notes.map(({ countryCode, countryName }) => [countryCode, countryName]));
  return (
    <search className={styles.filters}>
      <RecommendationChoice />
      <Choice
        name="country"
        label={t('practices.country')}
        options={[...countries].sort(([, a], [, b]) => a.localeCompare(b))}
      />
      <Choice
        name="language"
        label={t('practices.language')}
        options={LOCALES.map((one) => [one, t(`practices.languages.${one}`)])}
      />
      <Words key={valueFor('q') === '' ? 'none' : 'some'} asked={valueFor('q')} onAsk={(q) => ask('q', q)} />
    </search>
  );
}

function RecommendationChoice() {
  const t = useText();
  const { valueFor, ask } = useFilter();
  const { data: checklist } = useChecklistOf();
  return (
    <LabelledField label={t('practices.about')}>
      {(control) => (
        <select
          {...control}
          value={valueFor('recommendation')}
          onChange={({ target }) => ask('recommendation', target.value)}
        >
          <option value="">{t('practices.everything')}</option>
          {checklist?.functions.map(({ code, title, recommendations }) => (
            <optgroup key={code} label={`${code} ${title}`}>
              <option value={code}>{t('practices.wholeFunction', { code, title })}</option>
              {recommendations.map((one) => (
                <option key={one.code} value={one.code}>
                  {one.code} {one.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </LabelledField>
  );
}

interface ChoiceProps {
  name: FilterName;
  label: string;
  options: readonly (readonly [string, string])[];
}

function Choice({ name, label, options }: ChoiceProps) {
  const t = useText();
  const { valueFor, ask } = useFilter();
  return (
    <LabelledField label={label}>
      {(control) => (
        <select {...control} value={valueFor(name)} onChange={({ target }) => ask(name, target.value)}>
          <option value="">{t('practices.all')}</option>
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}

/** Asks a moment after the last key. */
function Words({ asked, onAsk }: { asked: string; onAsk: (words: string) => void }) {
  const t = useText();
  const [text, setText] = useState(asked);
  useEffect(() => {
    if (text.trim() === asked) return;
    const timer = setTimeout(() => onAsk(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, asked, onAsk]);
  return (
    <LabelledField label={t('practices.search')}>
      {(control) => (
        <input {...control} type="search" value={text} onChange={({ target }) => setText(target.value)} />
      )}
    </LabelledField>
  );
}
