import type { VisibleCountry } from '../api/types';
import { useCountryGroups } from './country-groups';
import type { View } from './useView';

/** The countries that stand side by side, in their order: those chosen, of a group of one's own, or of a kind by name. */
export function useCompared(view: View, visible: readonly VisibleCountry[]): readonly string[] {
  const { data: groups = [] } = useCountryGroups();
  const own = groups.find(({ id }) => id === view.group);
  if (own) return own.countries;
  if (view.countries.length > 0) return view.countries;
  return visible
    .filter(({ subregion }) => view.region === '' || subregion === view.region)
    .filter(({ languages }) => view.language === '' || languages.includes(view.language))
    .map(({ code }) => code);
}
