import type { ReactNode } from 'react';
import type { VisibleCountry } from '../api/types';
import { TextButton } from '../design/TextButton';
import { useAtOnce } from '../design/useAtOnce';
import { useText } from '../i18n/useText';
import styles from './CountriesChoice.module.css';

interface TickedCountriesProps {
  countries: readonly VisibleCountry[];
  /** Codes in their order; empty: none is ticked. */
  chosen: readonly string[];
  onChoose: (codes: readonly string[]) => void;
  /** What can be done with those that are ticked. */
  children: ReactNode;
}

/** Countries one by one, in the order they are ticked. */
export function TickedCountries({ countries, chosen: kept, onChoose, children }: TickedCountriesProps) {
  const t = useText();
  const [chosen, choose] = useAtOnce(kept, onChoose);
  const tick = (code: string, isOn: boolean) =>
    choose(isOn ? [...chosen, code] : chosen.filter((one) => one !== code));
  return (
    <details>
      <summary>{t('compare.chooseOneByOne')}</summary>
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
      {children}
    </details>
  );
}
