import {
  ACTIVITIES,
  type Activity,
  BENEFICIARY_TYPES,
  type BeneficiaryType,
  MEASURES,
  type Measure,
  QUANTITY_UNITS,
  type QuantityUnit,
  SETTINGS,
  type Setting,
  STAGES,
  type Stage,
} from './codes.js';
import type { Fault } from './domain-error.js';
import type { Entry } from './report.js';

/** How a measure is added over time: month by month, by its latest snapshot, or once per task. */
export const OVER_TIME = ['flow', 'stock', 'once'] as const;
/** Which disaggregation an activity needs; asking for less is a warning (V14), never an obstacle. */
export const DISAGGREGATIONS = ['none', 'sex_age', 'sex_age_disability'] as const;
/** Where a figure or a demand comes from: the brief, a published standard, or our own design. */
export const SOURCES = ['brief', 'std', 'ours'] as const;
/** The word for the people that an activity counts. */
export const PEOPLE_WORDS = [
  'interlocutors',
  'beneficiaries',
  'participants',
  'audience',
  'referred',
  'served',
  'casualties',
  'trainees',
  'staff',
  'none',
] as const;

/** A label in the three languages of the product; French and Arabic may be unverified. */
export type Label = Readonly<Record<'en' | 'fr' | 'ar', string>>;

/**
 * What one activity counts and needs.
 * @source docs/methodology.md#adding-over-time
 */
export interface ActivityDefinition {
  readonly code: Activity;
  readonly label: Label;
  readonly measures: readonly Measure[];
  readonly overTime: (typeof OVER_TIME)[number];
  readonly disaggregation: (typeof DISAGGREGATIONS)[number];
  readonly disaggregationSource: (typeof SOURCES)[number];
  /** whom its `people` are; `none` = it counts nobody */
  readonly people: (typeof PEOPLE_WORDS)[number];
  readonly beneficiaryTypes: readonly BeneficiaryType[];
  /** stages an entry may carry; empty = it carries none */
  readonly stages: readonly Stage[];
  /** whether an entry must carry one of them */
  readonly stageRequired: boolean;
  readonly settings: readonly Setting[];
  /** units of a quantity; empty = it has none */
  readonly units: readonly QuantityUnit[];
  /** `false` = never an entry of a report (safeguarding: per organisation and year, apart) */
  readonly inReports: boolean;
}

/** The released catalogue of activities, `activities@1.0`. */
export interface ActivityCatalogue {
  readonly ref: string;
  readonly activities: readonly ActivityDefinition[];
}

const LISTS: readonly (readonly [keyof ActivityDefinition, readonly string[]])[] = [
  ['measures', MEASURES],
  ['beneficiaryTypes', BENEFICIARY_TYPES],
  ['stages', STAGES],
  ['settings', SETTINGS],
  ['units', QUANTITY_UNITS],
];
const WORDS: readonly (readonly [keyof ActivityDefinition, readonly string[]])[] = [
  ['overTime', OVER_TIME],
  ['disaggregation', DISAGGREGATIONS],
  ['disaggregationSource', SOURCES],
  ['people', PEOPLE_WORDS],
];

/** What is wrong with a catalogue of activities as it was read; empty = it may be used. Every activity code is there once. */
export function activityCatalogueFaults(catalogue: ActivityCatalogue): Fault[] {
  const codes = catalogue.activities.map((activity) => activity.code);
  const missing = ACTIVITIES.filter((code) => codes.filter((one) => one === code).length !== 1);
  return [
    ...missing.map((code) => fault('#/activities', `${code} must stand in the catalogue exactly once.`)),
    ...catalogue.activities.flatMap((activity, index) => definitionFaults(activity, `#/activities/${index}`)),
  ];
}

function definitionFaults(activity: ActivityDefinition, at: string): Fault[] {
  return [
    ...(isOne(ACTIVITIES, activity.code) ? [] : [fault(`${at}/code`, `${activity.code} is no activity.`)]),
    ...WORDS.filter(([field, words]) => !isOne(words, activity[field])).map(([field]) =>
      fault(`${at}/${field}`, `${String(activity[field])} is not one of its words.`),
    ),
    ...LISTS.filter(([field, words]) => !areAll(words, activity[field])).map(([field]) =>
      fault(`${at}/${field}`, 'must be a list of known codes.'),
    ),
    ...(['en', 'fr', 'ar'] as const)
      .filter((language) => !activity.label?.[language])
      .map((language) => fault(`${at}/label/${language}`, 'has no label.')),
    ...contradictions(activity, at),
  ];
}

function contradictions(activity: ActivityDefinition, at: string): Fault[] {
  const faults: Fault[] = [];
  if (activity.stageRequired && activity.stages?.length === 0)
    faults.push(fault(`${at}/stages`, 'A stage is required but none is allowed.'));
  if (activity.people === 'none' && activity.disaggregation !== 'none')
    faults.push(fault(`${at}/disaggregation`, 'Counts nobody, but asks to disaggregate.'));
  return faults;
}

/**
 * Whether the people of an entry may be the same persons as those of another month or task: figures over time are then
 * labelled "participations, repeats possible".
 * @source docs/methodology.md#adding-over-time
 */
export function repeatsPossible(definition: ActivityDefinition, entry: Pick<Entry, 'taskRef'>): boolean {
  return definition.overTime === 'flow' || (definition.overTime === 'once' && !entry.taskRef);
}

function isOne(words: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && words.includes(value);
}

function areAll(words: readonly string[], values: unknown): boolean {
  return Array.isArray(values) && values.every((value) => isOne(words, value));
}

function fault(pointer: string, detail: string): Fault {
  return { pointer, code: 'catalogue-invalid', detail };
}
