import type { Country } from '../api/types';
import { TextButton } from '../design/TextButton';
import { useAtOnce } from '../design/useAtOnce';
import { useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import styles from './CountriesChoice.module.css';

interface CountriesChoiceProps {
  countries: readonly Country[];
  /** Codes in their order; empty: all. */
  chosen: readonly string[];
  onChoose: (codes: readonly string[]) => void;
}

/** Which countries, in the order they are ticked. */
export function CountriesChoice({ countries, chosen: kept, onChoose }: CountriesChoiceProps) {
  const t = useText();
  const locale = useCurrentLocale();
  const [chosen, choose] = useAtOnce(kept, onChoose);
  const nameOf = (code: string) => countries.find((one) => one.code === code)?.name ?? code;
  const shown =
    chosen.length === 0 ? t('compare.all') : new Intl.ListFormat(locale).format(chosen.map(nameOf));
  const tick = (code: string, isOn: boolean) =>
    choose(isOn ? [...chosen, code] : chosen.filter((one) => one !== code));
  return (
    <details className={styles.choice}>
      <summary>
        {t('compare.countries')}: <strong>{shown}</strong>
      </summary>
      <fieldset>
        <legend>{t('compare.countriesHint')}</legend>
        <div className={styles.countries}>
          {countries.map(({ code, name }) => {
            const place = chosen.indexOf(code);
            return (
              <label key={code}>
                <input
                  type="checkbox"
                  checked={place >= 0}
                  onChange={({ target }) => tick(code, target.checked)}
                />
                {name}
                {place >= 0 && <span className={styles.place}>{place + 1}</span>}
              </label>
            );
          })}
        </div>
        {chosen.length > 0 && <TextButton onClick={() => choose([])}>{t('compare.clear')}</TextButton>}
      </fieldset>
    </details>
  );
}
