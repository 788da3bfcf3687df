import * as codes from './codes.js';
import type { Fault } from './domain-error.js';
import type { Language, Text } from './framework.js';
import { listOf, oneOf, record, where, words } from './shape.js';

/** One code with its label by language. */
export interface LabelledCode {
  readonly code: string;
  readonly label: Text;
}

/** A version of the labels of all code lists, each under the field that takes its codes: `ageBand`. */
export interface CodeListCatalogue {
  readonly ref: string;
  /** whether a native speaker of the field has read the labels of a language */
  readonly verified: Readonly<Record<Language, boolean>>;
  readonly lists: Readonly<Record<string, readonly LabelledCode[]>>;
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
  operatorKind: codes.OPERATOR_KINDS,
  frequency: codes.FREQUENCIES,
  reportStatus: codes.REPORT_STATUSES,
  assessmentStatus: codes.ASSESSMENT_STATUSES,
  severity: codes.SEVERITIES,
  answer: codes.ANSWERS,
  sensitivity: codes.SENSITIVITIES,
  role: codes.ROLES,
  body: codes.BODIES,
  pillar: codes.PILLARS,
  actionNeed: codes.ACTION_NEEDS,
};

const label = record({ en: words }, { fr: words, ar: words });
const list = listOf(record({ code: words, label }));
const yesOrNo = oneOf(true, false);
const catalogue = record({
  ref: where('a name and version like code-lists@1.0', (value) =>
    /^code-lists@\d+\.\d+$/.test(String(value)),
  ),
  verified: record({ en: yesOrNo, fr: yesOrNo, ar: yesOrNo }),
  lists: record(Object.fromEntries(Object.keys(CODES).map((name) => [name, list]))),
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
  const incomplete = Object.entries(CODES).filter(
    ([name, wanted]) => lists[name]?.map(({ code }) => code).join() !== wanted.join(),
  );
  return incomplete.map(([name, wanted]) => ({
    pointer: `#/lists/${name}`,
    code: 'list-incomplete',
    detail: `must label once and in this order: ${wanted.join(', ')}`,
  }));
}
