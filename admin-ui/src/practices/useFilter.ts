import { useSearchParams } from 'react-router-dom';
import { useChecklistOf } from '../national/queries';
import type { PracticeFilter } from './queries';

export const FILTERS = ['recommendation', 'country', 'language', 'q'] as const;
export type FilterName = (typeof FILTERS)[number];

/**
 * What the address asks for: `#/practices?recommendation=NMAA-1.1&country=XTA&language=fr&q=crèche`. A whole function,
 * `NMAA-1`, asks for each of its recommendations.
 */
export function useFilter() {
  const [asked, setAsked] = useSearchParams();
  const { data: checklist } = useChecklistOf();
  const valueFor = (name: FilterName) => asked.get(name) ?? '';
  const recommendation = valueFor('recommendation');
  const whole = checklist?.functions.find(({ code }) => code === recommendation);
  const codes = whole ? whole.recommendations.map(({ code }) => code) : recommendation;
  const filter: PracticeFilter = {
    ...(recommendation && { recommendation: codes }),
    ...(valueFor('country') && { countryCode: valueFor('country') }),
    ...(valueFor('language') && { language: valueFor('language') }),
    ...(valueFor('q') && { q: valueFor('q') }),
  };
  const ask = (name: FilterName, value: string) =>
    setAsked(
      (before) => {
        before.delete('page');
        if (value === '') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  return { filter, valueFor, ask, isAsked: FILTERS.some((name) => valueFor(name) !== '') };
}
