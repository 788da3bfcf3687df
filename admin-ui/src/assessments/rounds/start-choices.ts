import { familyOf } from '../../../../api/domain/family.js';
import type { Assessment, Body, FrameworkSummary } from '../types';

/** One's own body in one country. */
export interface Home {
  readonly countryCode: string;
  readonly body: Body;
}

/** What one can choose from when a round begins. */
export interface StartChoices {
  /** The newest version of each checklist that asks this body, the one that makes the country's indexes first. */
  readonly checklists: readonly FrameworkSummary[];
  readonly checklist: FrameworkSummary | undefined;
  /** Every version of the chosen checklist. */
  readonly versions: readonly FrameworkSummary[];
  /** Rounds of this body by the chosen checklist, the latest first. */
  readonly earlier: readonly Assessment[];
}

/**
 * What there is to choose for a body; answers come only from rounds of the same checklist.
 * @param family the checklist chosen; `null` = none yet, and the first is meant
 */
export function startChoices(
  home: Home | undefined,
  family: string | null,
  frameworks: readonly FrameworkSummary[],
  rounds: readonly Assessment[],
): StartChoices {
  if (!home) return { checklists: [], checklist: undefined, versions: [], earlier: [] };
  const asking = frameworks.filter(({ bodies }) => bodies.includes(home.body));
  const newest = [...new Map(asking.map((one) => [one.family, one])).values()];
  const checklists = newest.sort((one, other) => Number(other.inIndexes) - Number(one.inIndexes));
  const checklist = checklists.find((one) => one.family === family) ?? checklists[0];
  return {
    checklists,
    checklist,
    versions: asking.filter((one) => one.family === checklist?.family),
    earlier: rounds.filter(
      ({ body, countryCode, frameworkRef }) =>
        body === home.body &&
        countryCode === home.countryCode &&
        familyOf(frameworkRef) === checklist?.family,
    ),
  };
}
