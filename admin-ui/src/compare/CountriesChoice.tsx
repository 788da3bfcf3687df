import type { VisibleCountry } from '../api/types';
import { SelectField } from '../design/SelectField';
import { useLanguageName } from '../i18n/useLanguageName';
import { useText } from '../i18n/useText';
import styles from './CountriesChoice.module.css';
import { useCountryGroups } from './country-groups';
import { GroupDeeds } from './GroupDeeds';
import { TickedCountries } from './TickedCountries';
import type { View } from './useView';

interface CountriesChoiceProps {
  countries: readonly VisibleCountry[];
  view: View;
  onChoose: (change: Partial<View>) => void;
}

const NONE = { countries: [], region: '', language: '', group: '' } as const;

/** Which countries: all, of a region or a language, of a group of one's own, or one by one in the order they are ticked. */
export function CountriesChoice({ countries, view, onChoose }: CountriesChoiceProps) {
  const t = useText();
  const languageName = useLanguageName();
  const { data: groups = [] } = useCountryGroups();
  const own = groups.find(({ id }) => id === view.group);
  const chosen = own?.countries ?? view.countries;
  /** What the countries have, and what a link asks for although none of them has it. */
  const given = <T extends string>(values: readonly (T | null | '')[]) => [
    ...new Set(values.filter((one): one is T => Boolean(one))),
  ];
  const options = [
    { value: 'all', label: t('compare.all') },
    ...given([...countries.map(({ subregion }) => subregion), view.region]).map((code) => ({
      value: `region ${code}`,
      label: t('compare.ofRegion', { region: t(`subregions.${code}`) }),
    })),
    ...given([...countries.flatMap(({ languages }) => languages), view.language]).map((code) => ({
      value: `language ${code}`,
      label: t('compare.ofLanguage', { language: languageName(code) }),
    })),
    ...groups.map(({ id, name }) => ({ value: `group ${id}`, label: t('compare.ofGroup', { name }) })),
    ...(!own && chosen.length > 0 ? [{ value: 'own', label: t('compare.oneByOne') }] : []),
  ];
  const choose = (value: string) => {
    const [kind = '', code = ''] = value.split(' ');
    const group = groups.find(({ id }) => kind === 'group' && id === code);
    if (kind !== 'own') onChoose({ ...NONE, [kind]: code, ...(group && { countries: group.countries }) });
  };
  return (
    <div className={styles.choice}>
      <SelectField
        label={t('compare.countries')}
        value={choiceOf(view, own !== undefined)}
        options={options}
        onChange={choose}
      />
      <TickedCountries
        countries={countries}
        chosen={chosen}
        onChoose={(codes) => onChoose({ ...NONE, countries: codes })}
      >
        <GroupDeeds
          chosen={chosen}
          group={own}
          onKept={(id) => onChoose({ group: id })}
          onRemoved={() => onChoose(NONE)}
        />
      </TickedCountries>
    </div>
  );
}

function choiceOf({ group, countries, region, language }: View, isOwnGroup: boolean): string {
  if (isOwnGroup) return `group ${group}`;
  if (countries.length > 0) return 'own';
  if (region) return `region ${region}`;
  return language ? `language ${language}` : 'all';
}
