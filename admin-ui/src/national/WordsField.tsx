import { useState } from 'react';
import type { NationalWords } from '../../../api/domain/national/national-words.js';
import { LabelledField } from '../design/LabelledField';
import { TextButton } from '../design/TextButton';
import { directionOf, LOCALES, type Locale, useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import styles from './National.module.css';

interface WordsFieldProps {
  /** Where the text stands in what is sent: `text`. */
  part: string;
  label: string;
  hint?: string;
  optional?: boolean;
  rows?: number;
  most?: number;
  words: NationalWords;
  /** Languages whose text stands. */
  fixed?: readonly Locale[];
  faults: ReadonlyMap<string, string>;
  onChange: (words: NationalWords) => void;
}

/** A text in the languages of the country: those there are, and a way to the others. */
export function WordsField(props: WordsFieldProps) {
  const { part, label, hint, optional = false, rows = 2, most = 2000, words, fixed = [], faults } = props;
  const t = useText();
  const locale = useCurrentLocale();
  const [opened, open] = useState<readonly Locale[]>([]);
  const isShown = (one: Locale) => Boolean(words[one]) || opened.includes(one);
  const found = LOCALES.filter(isShown);
  const shown = found.length > 0 ? found : [locale];
  return (
    <div className={styles.words}>
      {shown.map((one, index) => (
        <LabelledField
          key={one}
          label={t('national.inLanguage', { name: label, language: t(`national.languages.${one}`) })}
          hint={index === 0 ? hint : undefined}
          optional={optional}
          fault={faults.get(`#/${part}/${one}`) ?? (index === 0 ? faults.get(`#/${part}`) : undefined)}
        >
          {(control) => (
            <textarea
              {...control}
              lang={one}
              dir={directionOf(one)}
              rows={rows}
              maxLength={most}
              disabled={fixed.includes(one)}
              value={words[one] ?? ''}
              onChange={({ target }) => props.onChange({ ...words, [one]: target.value })}
            />
          )}
        </LabelledField>
      ))}
      <p className={styles.languages}>
        {LOCALES.filter((one) => !shown.includes(one)).map((one) => (
          <TextButton
            key={one}
            aria-label={`${label}: ${t('national.writeIn', { language: t(`national.languages.${one}`) })}`}
            onClick={() => open([...shown, one])}
          >
            {t('national.writeIn', { language: t(`national.languages.${one}`) })}
          </TextButton>
        ))}
      </p>
    </div>
  );
}
