import type { ActivityDefinition } from '../activity.js';
import { ENTRY_ROWS } from '../cells.js';
import type { CodeListCatalogue } from '../code-list.js';
import { COUNT_BASES, DISABILITY_ASKED, DISABILITY_METHODS, POPULATION_GROUPS } from '../codes.js';
import type { Language } from '../framework.js';
import type { CountrySettings } from '../report.js';
import type { Meaning } from './mapping.js';
import type { RoleName } from './roles.js';
import { TEMPLATE_WORDS, type TemplateWords } from './template-words.js';

/** How a column is filled in: from a list of codes by their labels, a place, a whole number, or a text. */
export type TemplateEntry =
  | { readonly kind: 'code'; readonly list: string; readonly codes: readonly string[] }
  | { readonly kind: 'yes' | 'place' | 'count' | 'text' };

/** One column of a template's sheet. */
export interface TemplateColumn {
  readonly role: RoleName;
  /** what stands above it, in the template's language; no two of a sheet are alike */
  readonly heading: string;
  readonly entry: TemplateEntry;
}

/** A sheet of a template: the report as a whole, or one activity. */
export interface TemplateSheet {
  /** short and the same in every language: verdicts name it, `Sheet EORE, D14` */
  readonly name: string;
  /** the activity's label, or what else the sheet is about */
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
  /** what no column says, by role: the activity, and what it allows only one way of */
  readonly defaults: Meaning;
}

/** What the words of a template are taken from. */
export interface TemplateCatalogue {
  readonly language: Language;
  readonly activities: readonly ActivityDefinition[];
  readonly codeLists: CodeListCatalogue;
  readonly settings: Pick<CountrySettings, 'enabledFlags' | 'sexXEnabled'>;
}

/** Sheets that are short for their activity; any other bears its code. */
const SHEET_NAMES: Readonly<Record<string, string>> = { EORE_SESSION: 'EORE', COMMUNITY_LIAISON: 'LIAISON' };

/**
 * The sheets of a template: the report as a whole, then each activity that reports count, with the columns it takes.
 * What an activity allows only one way of has no column. Cells are those of the entry form's grid; what the form has no
 * field for is not asked for either, so importing a template takes none of it away.
 * @source docs/methodology.md#template
 */
export function templateSheets(catalogue: TemplateCatalogue): TemplateSheet[] {
  const { activities, language } = catalogue;
  const words = TEMPLATE_WORDS[language];
  const whole: TemplateSheet = {
    name: 'REPORT',
    title: words.report,
    columns: [field('nil', words, { kind: 'yes' }), field('partial', words)],
    defaults: {},
  };
  const reported = activities.filter(({ inReports }) => inReports);
  return [whole, ...reported.map((activity) => sheetOf(activity, catalogue, words))];
}

function sheetOf(
  activity: ActivityDefinition,
  catalogue: TemplateCatalogue,
  words: TemplateWords,
): TemplateSheet {
  const { code, label, people } = activity;
  const counts = people !== 'none';
  return {
    name: SHEET_NAMES[code] ?? code,
    title: label[catalogue.language],
    columns: [
      field('placeCode', words, { kind: 'place' }),
      ...choices(activity, words),
      ...(counts ? [field('populationGroup', words, codes('populationGroup', POPULATION_GROUPS))] : []),
      ...['projectCode', 'implementingPartner', 'donor', 'taskRef'].map((role) => field(role, words)),
      ...(code.startsWith('VA_') ? [field('service', words)] : []),
      ...quantity(activity, catalogue, words),
      ...(counts ? peopleColumns(catalogue, words) : []),
      field('comments', words),
    ],
    defaults: { activity: code, countBasis: 'persons', disabilityAsked: 'not_stated', ...onlyWays(activity) },
  };
}

const codes = (list: string, all: readonly string[]) => ({ kind: 'code', list, codes: all }) as const;

function field(
  role: RoleName,
  { fields }: TemplateWords,
  entry: TemplateEntry = { kind: 'text' },
): TemplateColumn {
  return { role, heading: fields[role] ?? role, entry };
}

/** The kinds of work that an activity lets one choose between. */
function choices(
  { settings, beneficiaryTypes, stages, stageRequired }: ActivityDefinition,
  words: TemplateWords,
) {
  return [
    ...(settings.length > 1 ? [field('setting', words, codes('setting', settings))] : []),
    ...(beneficiaryTypes.length > 1
      ? [field('beneficiaryType', words, codes('beneficiaryType', beneficiaryTypes))]
      : []),
    ...(stages.length > (stageRequired ? 1 : 0) ? [field('stage', words, codes('stage', stages))] : []),
  ];
}

/** What an activity allows one way of; "other" says nothing, so it stays unsaid. */
function onlyWays({ settings, beneficiaryTypes, stages, stageRequired, units }: ActivityDefinition): Meaning {
  const only = (role: RoleName, all: readonly string[]) =>
    all.length === 1 && all[0] !== undefined && all[0] !== 'other' ? { [role]: all[0] } : {};
  return {
    ...only('setting', settings),
    ...only('beneficiaryType', beneficiaryTypes),
    ...(stageRequired ? only('stage', stages) : {}),
    ...only('quantity.unit', units),
  };
}

function quantity(
  { units }: ActivityDefinition,
  catalogue: TemplateCatalogue,
  words: TemplateWords,
): TemplateColumn[] {
  const { quantity: heading = '', unit = '' } = words.fields;
  const value = { role: 'quantity.value', entry: { kind: 'count' } } as const;
  if (units.length === 0) return [];
  if (units.length === 1)
    return [{ ...value, heading: `${heading} (${labelOf('quantityUnit', units[0] ?? '', catalogue)})` }];
  return [
    { ...value, heading },
    { role: 'quantity.unit', heading: unit, entry: codes('quantityUnit', units) },
  ];
}

/** The two cuts of people: by sex and age, and by disability; then the "of whom" that the country asks for. */
function peopleColumns(catalogue: TemplateCatalogue, words: TemplateWords): TemplateColumn[] {
  const { enabledFlags, sexXEnabled } = catalogue.settings;
  const { comma, rows, columns, fields } = words;
  const cell = (sex: string, age: string, disability: string): TemplateColumn => {
    const row = rows[`${sex},${age}`] ?? labelOf('sex', sex, catalogue);
    const column = columns[disability];
    const heading = column === undefined ? row : `${row}${comma}${column}`;
    return { role: `${sex}.${age}.${disability}`, heading, entry: { kind: 'count' } };
  };
  return [
    field('countBasis', words, codes('countBasis', COUNT_BASES)),
    ...ENTRY_ROWS.map(({ sex, ageBand: age }) => cell(sex, age, '_T')),
    field('statedTotal', words, { kind: 'count' }),
    field('disabilityAsked', words, codes('disabilityAsked', DISABILITY_ASKED)),
    field('disabilityAskedNumber', words, { kind: 'count' }),
    field('disabilityMethod', words, codes('disabilityMethod', DISABILITY_METHODS)),
    ...['with', '_U'].flatMap((disability) => [
      ...ENTRY_ROWS.map(({ sex, ageBand: age }) => cell(sex, age, disability)),
      cell('_T', '_T', disability),
    ]),
    ...(sexXEnabled ? [cell('X', '_T', '_T')] : []),
    ...enabledFlags.map(
      (flag): TemplateColumn => ({
        role: `flag.${flag}`,
        heading: `${fields.flags}${comma}${labelOf('flag', flag, catalogue)}`,
        entry: { kind: 'count' },
      }),
    ),
  ];
}

/** The label of a code in the template's language; the code itself where it has none. */
export function labelOf(list: string, code: string, { codeLists, language }: TemplateCatalogue): string {
  const found = codeLists.lists[list]?.find((one) => one.code === code);
  return found?.label[language] ?? code;
}

/** A place as a drop-down offers it: `VD0101001 · Aster`. */
export function placeChoice(code: string, name: string): string {
  return `${code}${BEFORE_NAME}${name}`;
}

/** The p-code of a place as it was chosen; a text without a name behind it comes back as it is. */
export function codeOfPlace(chosen: string): string {
  return chosen.split(BEFORE_NAME, 1)[0] ?? chosen;
}

const BEFORE_NAME = ' · ';
