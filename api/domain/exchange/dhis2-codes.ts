import {
  ACTIVITIES,
  BENEFICIARY_TYPES,
  POPULATION_GROUPS,
  QUANTITY_UNITS,
  SETTINGS,
  STAGES,
} from '../codes.js';
import { month, quarterOf } from '../period.js';
import type { RoleName } from './roles.js';

/** What kind of work a data element is of, by role: activity, beneficiary type, setting, stage, population group. */
export type Dhis2Work = Readonly<Record<RoleName, string>>;

/** A data element taken apart: the work, and what is said of it. */
export interface DataElement {
  readonly work: Dhis2Work;
  /** `people` (its category option combos are cells and flags), a unit of quantity, or a word of `FIELD_OF` */
  readonly measure: string;
}

/** The parts of a data element in their order; a part that is not given is left out, so no word may stand in two lists. */
const PARTS: readonly (readonly [RoleName, readonly string[]])[] = [
  ['activity', ACTIVITIES],
  ['beneficiaryType', BENEFICIARY_TYPES],
  ['setting', SETTINGS],
  ['stage', STAGES],
  ['populationGroup', POPULATION_GROUPS],
];

/** Measures besides people and quantities, by the field of the entry they hold. */
export const FIELD_OF: Readonly<Record<string, RoleName>> = {
  total: 'statedTotal',
  basis: 'countBasis',
  asked: 'disabilityAsked',
  asked_number: 'disabilityAskedNumber',
  method: 'disabilityMethod',
  donor: 'donor',
  service: 'service',
};
const MEASURES: ReadonlySet<string> = new Set(['people', ...QUANTITY_UNITS, ...Object.keys(FIELD_OF)]);

/** The code of a data element: `CG_EORE_SESSION.direct.in_school.people`. */
export function dataElementCode({ work, measure }: DataElement): string {
  const words = PARTS.flatMap(([role]) => work[role] ?? []);
  return `CG_${[...words, measure].join('.')}`;
}

/** Takes the code of a data element apart; `null` = not one of ours. */
export function parseDataElement(code: string): DataElement | null {
  if (!code.startsWith('CG_')) return null;
  const words = code.slice(3).split('.');
  const measure = words.pop() ?? '';
  const work: Record<RoleName, string> = {};
  for (const [role, codes] of PARTS)
    if (words[0] !== undefined && codes.includes(words[0])) work[role] = words.shift() ?? '';
  const isWhole = words.length === 0 && MEASURES.has(measure);
  return isWhole && work.activity !== undefined && work.beneficiaryType !== undefined
    ? { work, measure }
    : null;
}

/** The role that a value of a measure has under a category option combo, unless it is one of people. */
export function roleOfMeasure(measure: string): RoleName | null {
  if (measure === 'people') return null;
  return FIELD_OF[measure] ?? 'quantity.value';
}

/** Whose values they are, by role: the operator, and what sets its works apart. */
export type Attribution = Readonly<Record<RoleName, string>>;

const ATTRIBUTES = [
  ['project', 'projectCode'],
  ['partner', 'implementingPartner'],
  ['task', 'taskRef'],
] as const;

/** An attribute option combo: `Halden Relief;project=P-108`. `;` `=` and `%` within a text are written `%3B` `%3D` `%25`. */
export function attributeCode(of: Attribution): string {
  const said = ATTRIBUTES.flatMap(([word, role]) =>
    of[role] === undefined ? [] : `${word}=${escaped(of[role])}`,
  );
  return [escaped(of.operator ?? ''), ...said].join(';');
}

/** Takes an attribute option combo apart; `null` = it says something this product does not know. */
export function parseAttribute(code: string): Attribution | null {
  const [operator = '', ...said] = code.split(';');
  const of: Record<RoleName, string> = { operator: unescaped(operator) };
  for (const one of said) {
    const [word, text, more] = one.split('=');
    const role = ATTRIBUTES.find(([own]) => own === word)?.[1];
    if (!role || text === undefined || more !== undefined || of[role] !== undefined) return null;
    of[role] = unescaped(text);
  }
  return of;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll(';', '%3B').replaceAll('=', '%3D');
}

function unescaped(text: string): string {
  return text.replaceAll('%3D', '=').replaceAll('%3B', ';').replaceAll('%25', '%');
}

/** `2026-01` as DHIS2 writes it, `202601`; `2026-Q1` as `2026Q1`. */
export function dhis2Period(period: string): string {
  return period.replace('-', '');
}

/** A period of DHIS2 (`202601`, `2026Q1`) or of ADX (`2026-01-01/P1M`, `/P3M`); any other text comes back as it is. */
export function periodOfDhis2(text: string): string {
  const [, year, number = ''] = /^(\d{4})(0[1-9]|1[0-2]|Q[1-4])$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${number}`;
  const [, of, first, length] = /^(\d{4})-(0[1-9]|1[0-2])-01\/P([13])M$/.exec(text) ?? [];
  if (of === undefined) return text;
  const from = month(Number(of), Number(first));
  if (length === '1') return from;
  return Number(first) % 3 === 1 ? quarterOf(from) : text;
}
