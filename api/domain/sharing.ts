import { ruleBroken } from './domain-error.js';

/**
 * Whom a country shares with, each decided apart: advisers, the peer countries that it names, and everybody.
 * @source docs/methodology.md#sharing
 */
export const SHARED_WITH = ['advisers', 'peers', 'public'] as const;
export type SharedWith = (typeof SHARED_WITH)[number];

/**
 * What may be shared: the indexes of published rounds, the levels of their recommendations, KPIs of verified reports with
 * the people behind them, and the country's own words.
 * @source docs/methodology.md#sharing
 */
export const SHARED_LEVELS = ['indexes', 'recommendationLevels', 'kpis', 'narrative'] as const;
export type SharedLevel = (typeof SHARED_LEVELS)[number];

/**
 * How peers see a country: by its name, or in a distribution over bands that names nobody.
 * @source docs/methodology.md#bands
 */
export const SHARING_FORMS = ['named', 'bands'] as const;
export type SharingForm = (typeof SHARING_FORMS)[number];

/** What is decided for peers: which levels, in which form. */
interface InForm extends Readonly<Record<SharedLevel, boolean>> {
  readonly form?: SharingForm;
}

/**
 * In bands a country gives its indexes and nothing else: a level, a KPI or a text would stand under its name.
 * @throws DomainError `bands-of-indexes-only`
 * @source docs/methodology.md#bands
 */
export function assertBandsAlone({ form, recommendationLevels, kpis, narrative }: InForm): void {
  if (form !== 'bands' || !(recommendationLevels || kpis || narrative)) return;
  const detail = 'In bands only indexes are shared: the rest would name the country.';
  throw ruleBroken('bands-of-indexes-only', detail, [
    { pointer: '#/form', code: 'bands-of-indexes-only', detail },
  ]);
}
