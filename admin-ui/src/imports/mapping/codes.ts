import {
  ACTIVITIES,
  BENEFICIARY_TYPES,
  POPULATION_GROUPS,
  QUANTITY_UNITS,
  SETTINGS,
  STAGES,
} from '../../../../api/domain/codes.js';

/** The codes that a word may stand for, by what is said. */
export const CODES: Readonly<Record<string, readonly string[]>> = {
  activity: ACTIVITIES,
  beneficiaryType: BENEFICIARY_TYPES,
  setting: SETTINGS,
  stage: STAGES,
  populationGroup: POPULATION_GROUPS,
  'quantity.unit': QUANTITY_UNITS,
};

/** The code list in which the labels of what is said stand. */
export const listOf = (meaning: string): string => (meaning === 'quantity.unit' ? 'quantityUnit' : meaning);
