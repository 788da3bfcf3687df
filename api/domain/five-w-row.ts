import type { ActivityDefinition } from './activity.js';
import type { PopulationGroup } from './codes.js';
import { latinDigits } from './contact-data.js';
import type { FiveWIndicator } from './five-w-columns.js';
import { COLUMN, INDICATORS, PEOPLE_COLUMNS, POPULATION_GROUP } from './five-w-columns.js';
import type { CountrySettings, Entry, MeasuredCount, Quantity } from './report.js';
import { nearName, plainName } from './spelling.js';
import type { EntryDraft, Place } from './validation/context.js';

/** One row of the form as it was read: its line in the file (the header is line 1) and its texts by column. */
export interface FiveWRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/** What the mapping is told of the country, and what the mapping states where the form does not. */
export interface FiveWKnown {
  readonly today: string;
  readonly settings: CountrySettings;
  readonly operators: readonly string[];
  readonly place: (pcode: string) => Place | undefined;
  readonly activity: (code: string) => ActivityDefinition | undefined;
  readonly closedPeriods?: readonly string[];
  /** the form says neither: `persons` and `not_stated` unless the mapping states otherwise */
  readonly defaults?: Partial<Pick<Entry, 'countBasis' | 'disabilityAsked' | 'disabilityMethod'>>;
}

/** Why a row is refused, or what was noted while it was read. */
export interface RowProblem {
  readonly line: number;
  /** V01–V28 */
  readonly rule: string;
  readonly column: string;
  readonly detail: string;
}

interface Reading {
  readonly problems: RowProblem[];
  readonly notes: RowProblem[];
}

/** One row as an entry of an operator's report of a month, with what is wrong with it and what was noted. */
export interface MappedRow extends Reading {
  readonly reportKey: { readonly operatorName: string; readonly period: string };
  readonly entry: EntryDraft;
}

/** Reads one row of the form, each text by the column's own rule. Whether its figures agree is the rules' question. */
export function mapRow(row: FiveWRow, known: FiveWKnown): MappedRow {
  const reading: Reading = { problems: [], notes: [] };
  const text = (column: string) => (row.values[column] ?? '').trim();
  const operatorName = operator(row, COLUMN.operator, known, reading) ?? '';
  const partner = operator(row, COLUMN.partner, known, reading);
  const indicator = indicatorOf(row, reading);
  checkTheme(row, reading);
  checkPlaceName(row, known, reading);
  const entry: EntryDraft = {
    activity: indicator.activity,
    setting: indicator.setting,
    beneficiaryType: indicator.beneficiaryType,
    stage: indicator.stage,
    populationGroup: populationGroup(row, reading),
    projectCode: text(COLUMN.project) || null,
    implementingPartner: partner,
    countBasis: indicator.estimate ? 'estimate' : (known.defaults?.countBasis ?? 'persons'),
    placeCode: text(COLUMN.pcode),
    disabilityAsked: known.defaults?.disabilityAsked ?? 'not_stated',
    disabilityMethod: known.defaults?.disabilityMethod ?? null,
    quantity: quantity(row, indicator, reading),
    statedTotal: number(row, COLUMN.total, reading),
    counts: counts(row, reading),
    comments: row.values[COLUMN.comments]?.trim() || null,
  };
  return { ...reading, reportKey: { operatorName, period: text(COLUMN.month) }, entry };
}

/** Notes one thing about one column of a row. */
export function problem(row: FiveWRow, rule: string, column: string, detail: string): RowProblem {
  return { line: row.line, rule, column, detail };
}

/** A name of the list of operators: as it stands, or put right where only one can be meant, and then noted (V26). */
function operator(row: FiveWRow, column: string, known: FiveWKnown, reading: Reading): string | null {
  const written = row.values[column] ?? '';
  const isPartner = column === COLUMN.partner;
  if (written.trim() === '') {
    if (!isPartner) reading.problems.push(problem(row, 'V01', column, 'This field is required.'));
    return null;
  }
  if (known.operators.includes(written)) return written;
  const near = nearName(written, known.operators);
  if (near) reading.notes.push(problem(row, 'V26', column, `"${written}" was read as "${near.name}".`));
  else if (isPartner) reading.notes.push(problem(row, 'V26', column, `"${written}" is not a known name.`));
  else reading.problems.push(problem(row, 'V01', column, `"${written}" is not a known operator.`));
  return near?.name ?? written.trim();
}

function indicatorOf(row: FiveWRow, reading: Reading): FiveWIndicator {
  const written = row.values[COLUMN.indicator] ?? '';
  const found = INDICATORS.find(({ text }) => plainName(text) === plainName(written));
  if (!found)
    reading.problems.push(problem(row, 'V01', COLUMN.indicator, `"${written}" is not an indicator.`));
  return found ?? UNKNOWN_INDICATOR;
}

/** Stands in for an indicator that is not known, so that the other problems of the row are listed too. */
const UNKNOWN_INDICATOR: FiveWIndicator = {
  text: '',
  activity: 'CONSULTATION',
  setting: null,
  beneficiaryType: 'direct',
  stage: null,
  unit: null,
  estimate: false,
};

function checkTheme(row: FiveWRow, reading: Reading): void {
  const theme = row.values[COLUMN.theme] ?? '';
  if (plainName(theme) !== 'mine action')
    reading.problems.push(problem(row, 'V01', COLUMN.theme, `"${theme}" is not mine action.`));
}

/** V26: the p-code decides; a place name that disagrees with it is noted. */
function checkPlaceName(row: FiveWRow, known: FiveWKnown, reading: Reading): void {
  const place = known.place((row.values[COLUMN.pcode] ?? '').trim());
  if (!place) return;
  const meant = [...place.parents, place.name].slice(-3);
  const columns = [COLUMN.adm1, COLUMN.adm2, COLUMN.adm3].slice(-meant.length);
  for (const [index, column] of columns.entries()) {
    const written = row.values[column] ?? '';
    const name = meant[index] ?? '';
    if (written !== '' && plainName(written) !== plainName(name))
      reading.notes.push(
        problem(row, 'V26', column, `"${written}" disagrees with the p-code, which is in ${name}.`),
      );
  }
}

function populationGroup(row: FiveWRow, reading: Reading): PopulationGroup | null {
  const written = plainName(row.values[COLUMN.group] ?? '');
  if (written === '') return null;
  const group = POPULATION_GROUP[written];
  if (!group)
    reading.problems.push(problem(row, 'V01', COLUMN.group, `"${written}" is not a population group.`));
  return group ?? null;
}

function counts(row: FiveWRow, reading: Reading): MeasuredCount[] {
  return PEOPLE_COLUMNS.flatMap(([column, sex, ageBand, disability]) => {
    const value = number(row, column, reading);
    return value === null ? [] : [{ measure: 'people' as const, sex, ageBand, disability, value }];
  });
}

/** A quantity has the unit of its indicator; one beside an indicator of people cannot be read. */
function quantity(row: FiveWRow, indicator: FiveWIndicator, reading: Reading): Quantity | null {
  const value = number(row, COLUMN.quantity, reading);
  if (value === null) return null;
  if (indicator.unit) return { value, unit: indicator.unit };
  reading.problems.push(problem(row, 'V01', COLUMN.quantity, 'This indicator has no quantity.'));
  return null;
}

/** A figure of the form: blank stores nothing, 0 stays 0, `12.0` is 12 and noted, anything else is V02. */
function number(row: FiveWRow, column: string, reading: Reading): number | null {
  const written = latinDigits((row.values[column] ?? '').trim());
  if (written === '') return null;
  const whole = /^(\d{1,10})(\.0+)?$/.exec(written);
  if (!whole) {
    reading.problems.push(problem(row, 'V02', column, `"${written}" is not a whole number of 0 or more.`));
    return null;
  }
  if (whole[2]) reading.notes.push(problem(row, 'V02', column, `"${written}" was read as ${whole[1]}.`));
  return Number(whole[1]);
}
