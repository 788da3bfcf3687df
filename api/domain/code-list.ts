import * as codes from './codes.js';
import type { Fault } from './domain-error.js';
import type { Text } from './framework.js';
import { listOf, record, where, words } from './shape.js';

/** One code with its label by language. */
export interface LabelledCode {
  readonly code: string;
  readonly label: Text;
}

/** A code list as people read it. */
export interface CodeList {
  /** the field that takes these codes: `ageBand` */
  readonly name: string;
  readonly codes: readonly LabelledCode[];
}

/** A version of the labels of all code lists. */
export interface CodeListCatalogue {
  readonly ref: string;
  readonly lists: readonly CodeList[];
}

/** Every code list by the field that takes its codes; the labels must cover these exactly. */
export const CODES: Readonly<Record<string, readonly string[]>> = {
  activity: codes.ACTIVITIES,
  measure: codes.MEASURES,
  beneficiaryType: codes.BENEFICIARY_TYPES,
  stage: codes.STAGES,
  countBasis: codes.COUNT_BASES,
  setting: codes.SETTINGS,
  populationGroup: codes.POPULATION_GROUPS,
  sex: codes.SEXES,
  ageBand: codes.AGE_BANDS,
  disability: codes.DISABILITIES,
  disabilityAsked: codes.DISABILITY_ASKED,
  disabilityMethod: codes.DISABILITY_METHODS,
  flag: codes.FLAGS,
  quantityUnit: codes.QUANTITY_UNITS,
  recordKind: codes.RECORD_KINDS,
  frequency: codes.FREQUENCIES,
  reportStatus: codes.REPORT_STATUSES,
  assessmentStatus: codes.ASSESSMENT_STATUSES,
  severity: codes.SEVERITIES,
  answer: codes.ANSWERS,
  sensitivity: codes.SENSITIVITIES,
  role: codes.ROLES,
  body: codes.BODIES,
  pillar: codes.PILLARS,
};

const label = record({ en: words }, { fr: words, ar: words });
const catalogue = record({
  ref: where('a name and version like code-lists@1.0', (value) =>
    /^code-lists@\d+\.\d+$/.test(String(value)),
  ),
  lists: listOf(record({ name: words, codes: listOf(record({ code: words, label })) })),
});

/**
 * Everything that keeps a file from labelling the code lists; empty when each code has its label exactly once, in order.
 * @param candidate what was read from the file
 * @source docs/methodology.md#codes
 */
export function codeListFaults(candidate: unknown): Fault[] {
  const shape = catalogue(candidate, '#');
  if (shape.length > 0) return shape;
  const { lists } = candidate as CodeListCatalogue;
  const labelled = lists.map((list) => ({
    name: list.name,
    codes: list.codes.map(({ code }) => code).join(),
  }));
  const wanted = Object.entries(CODES).map(([name, list]) => ({ name, codes: list.join() }));
  const unknown = labelled.filter(({ name }) => wanted.filter((list) => list.name === name).length === 0);
  const wrong = wanted.filter(({ name, codes: list }) => {
    const same = labelled.filter((one) => one.name === name);
    return same.length !== 1 || same[0]?.codes !== list;
  });
  return [
    ...unknown.map(({ name }) => ({ pointer: `#/${name}`, code: 'list-unknown', detail: 'is no code list' })),
    ...wrong.map(({ name, codes: list }) => ({
      pointer: `#/${name}`,
      code: 'list-incomplete',
      detail: `must label once and in this order: ${list}`,
    })),
  ];
}
