import {
  ACTIVITIES,
  AGE_BANDS,
  BENEFICIARY_TYPES,
  COUNT_BASES,
  DISABILITIES,
  DISABILITY_ASKED,
  DISABILITY_METHODS,
  FLAGS,
  MEASURES,
  POPULATION_GROUPS,
  QUANTITY_UNITS,
  SETTINGS,
  SEXES,
  STAGES,
} from '../../codes.js';
import type { Report } from '../../report.js';
import { type EntryDraft, type EntryView, isOneOf, type ValidationContext } from '../context.js';
import { asText, type Breach, breach } from '../finding.js';

const REQUIRED: readonly (readonly [keyof EntryDraft, readonly string[]])[] = [
  ['activity', ACTIVITIES],
  ['beneficiaryType', BENEFICIARY_TYPES],
  ['countBasis', COUNT_BASES],
  ['disabilityAsked', DISABILITY_ASKED],
];
const OPTIONAL: readonly (readonly [keyof EntryDraft, readonly string[]])[] = [
  ['setting', SETTINGS],
  ['stage', STAGES],
  ['populationGroup', POPULATION_GROUPS],
  ['disabilityMethod', DISABILITY_METHODS],
];
const OF_COUNT = [
  ['measure', MEASURES],
  ['sex', SEXES],
  ['ageBand', AGE_BANDS],
  ['disability', DISABILITIES],
] as const;

/** V01: the fields that must be there are there, and every code is known. */
export function knownCodes({ entry }: EntryView): Breach[] {
  return [
    ...REQUIRED.flatMap(([field, codes]) => codeBreaches(field, codes, entry[field], true)),
    ...OPTIONAL.flatMap(([field, codes]) => codeBreaches(field, codes, entry[field], false)),
    ...entry.counts.flatMap((count, index) =>
      OF_COUNT.filter(([field, codes]) => !isOneOf(codes, count[field])).flatMap(([field, codes]) =>
        codeBreaches(`counts/${index}/${field}`, codes, count[field], true),
      ),
    ),
    ...(entry.flags ?? []).flatMap(({ flag }, index) =>
      codeBreaches(`flags/${index}/flag`, FLAGS, flag, true),
    ),
    ...(entry.quantity ? codeBreaches('quantity/unit', QUANTITY_UNITS, entry.quantity.unit, true) : []),
  ];
}

function codeBreaches(at: string, codes: readonly string[], value: unknown, required: boolean): Breach[] {
  const absent = value === null || value === undefined || value === '';
  if (absent) return required ? [breach('E', 'V01.missing', at)] : [];
  return isOneOf(codes, value) ? [] : [breach('E', 'V01.unknown-code', at, { value: asText(value) })];
}

/** V01: the p-code exists. It decides where the entry is; a name that disagrees with it is V26. */
export function knownPlace(
  { placeCode }: { readonly placeCode?: string },
  context: ValidationContext,
): Breach[] {
  if (!placeCode) return [breach('E', 'V01.missing', 'placeCode')];
  if (!context.place || context.place(placeCode)) return [];
  return [breach('E', 'V01.unknown-place', 'placeCode', { value: placeCode })];
}

/** V01: the activity takes this kind of beneficiary, stage, setting and unit. Media as direct is V20. */
export function fitsActivity({ entry, definition }: EntryView): Breach[] {
  if (!definition) return [];
  const activity = definition.code;
  if (!definition.inReports) return [breach('E', 'V01.not-in-reports', 'activity', { activity })];
  const taken = [
    ['stage', STAGES, definition.stages, entry.stage],
    ['setting', SETTINGS, definition.settings, entry.setting],
    ['quantity/unit', QUANTITY_UNITS, definition.units, entry.quantity?.unit],
    [
      'beneficiaryType',
      BENEFICIARY_TYPES,
      activity === 'EORE_MEDIA' ? BENEFICIARY_TYPES : definition.beneficiaryTypes,
      entry.beneficiaryType,
    ],
  ] as const;
  const refused = taken
    .filter(([, codes, allowed, value]) => isOneOf(codes, value) && !isOneOf(allowed, value))
    .map(([at, , , value]) => breach('E', 'V01.not-for-activity', at, { activity, value: String(value) }));
  if (!definition.stageRequired || entry.stage) return refused;
  return [...refused, breach('E', 'V01.needs-stage', 'stage', { activity })];
}

/** V01: a nil report is empty. */
export function nilIsEmpty(report: Report): Breach[] {
  const empty = report.entries.length === 0 && report.records.length === 0;
  return report.nil && !empty ? [breach('E', 'V01.nil-with-figures', 'nil')] : [];
}
