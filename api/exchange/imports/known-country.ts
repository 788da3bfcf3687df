import type { ActivityDefinition } from '../../domain/activity.js';
import type { CodeListCatalogue } from '../../domain/code-list.js';
import type { Known, KnownOperator } from '../../domain/exchange/known.js';
import type { CountrySettings } from '../../domain/report.js';
import type { Place } from '../../domain/validation/context.js';

/** What reading is told of a country, as it travels to the worker: values only. */
export interface KnownCountry {
  readonly today: string;
  readonly settings: CountrySettings;
  readonly operators: readonly KnownOperator[];
  readonly othersHidden: boolean;
  readonly places: readonly (readonly [code: string, Place])[];
  readonly activities: readonly ActivityDefinition[];
  readonly closedPeriods: readonly string[];
  readonly codeLists: CodeListCatalogue;
}

/** The same, as the domain asks for it. */
export function knownOf({ places, activities, ...known }: KnownCountry): Known {
  const [byCode, byActivity] = [new Map(places), new Map(activities.map((one) => [one.code as string, one]))];
  return { ...known, place: (code) => byCode.get(code), activity: (code) => byActivity.get(code) };
}
