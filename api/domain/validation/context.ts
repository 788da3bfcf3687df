import type { ActivityDefinition } from '../activity.js';
import { type Cells, type Count, toCells } from '../cells.js';
import type { Activity, BeneficiaryType, Stage } from '../codes.js';
import { AGE_BANDS, DISABILITIES, type OperatorKind, SEXES } from '../codes.js';
import type { Closing } from '../operator-life.js';
import type { CountrySettings, Entry, Report } from '../report.js';
import { type CellSums, sumsOfCells } from '../saddd.js';
import type { PastWork } from './past.js';

/** An entry before it has an id. */
export type EntryDraft = Omit<Entry, 'id'> & { readonly id?: string };

/** A place of the country's list. */
export interface Place {
  readonly name: string;
  /** 0 = the country, 1–3 = ADM1–ADM3 */
  readonly level: number;
  /** residents; `null` = not known */
  readonly population: number | null;
  /** names of the units above, the country first */
  readonly parents: readonly string[];
}

/** What this operator has already reported for another period, of one kind: activity, project, beneficiary type, stage. */
export interface ReportedEntry {
  readonly period: string;
  /** `null` = the report of this period holds no entry */
  readonly activity: Activity | null;
  readonly projectCode: string | null;
  readonly beneficiaryType: BeneficiaryType | null;
  readonly stage: Stage | null;
  /** people of all its entries of this kind; `null` = nobody was counted */
  readonly total: number | null;
}

/**
 * Figures of this report that a partner reports too. The server leaves out every other figure of the partner: whoever
 * reads this learns nothing but that they are the same.
 * @source docs/methodology.md#partners
 */
export interface SharedFigures {
  /** name of the partner */
  readonly partner: string;
  readonly activity: Activity;
  readonly placeCode: string;
  /** as `figuresText` writes them */
  readonly figures: string;
}

/** Victim assistance tallies of the eleven months before the report's period, summed. */
export interface VaHistory {
  readonly identified: number;
  readonly referred: number;
  readonly received: number;
}

/** The report around an entry, as far as the rules ask for it. */
export type ReportAround = Pick<Report, 'period' | 'status' | 'revision' | 'revisionReason' | 'entries'>;

/**
 * Everything the rules are told besides what they read. `null` = not at hand here (the browser without a connection):
 * what rests on it is then not checked, and the server checks it again.
 */
export interface ValidationContext {
  /** date, `2026-04-10` */
  readonly today: string;
  readonly settings: CountrySettings;
  readonly report: ReportAround;
  /** what the reporting organisation is */
  readonly organisation: OperatorKind | null;
  readonly activity: ((code: string) => ActivityDefinition | undefined) | null;
  readonly place: ((pcode: string) => Place | undefined) | null;
  /** names of the country's operators, for spelling */
  readonly operators: readonly string[];
  /** months, quarters or years that are closed for reporting */
  readonly closedPeriods: readonly string[];
  /** that the reporting organisation closed; absent = it did not, or it is not at hand here */
  readonly closing?: Closing | null;
  /** entries of the same operator in other reports that touch this period */
  readonly reported: readonly ReportedEntry[];
  /** the same operator's entries of the period before; empty = none */
  readonly lastPeriod: readonly EntryDraft[];
  /** what the same operator reported of each work before; empty = nothing */
  readonly past: readonly PastWork[];
  /** figures of this report that a partner reports too; empty = none */
  readonly partners: readonly SharedFigures[];
  readonly vaHistory: VaHistory | null;
  /** day the report was first submitted; `null` = not yet */
  readonly submittedOn: string | null;
}

/** A context in which nothing but today, the settings and the report is known; the rest is added by the caller. */
export function contextOf(
  given: Pick<ValidationContext, 'today' | 'settings' | 'report'> & Partial<ValidationContext>,
): ValidationContext {
  return {
    organisation: null,
    activity: null,
    place: null,
    operators: [],
    closedPeriods: [],
    reported: [],
    lastPeriod: [],
    past: [],
    partners: [],
    vaHistory: null,
    submittedOn: null,
    ...given,
  };
}

/** An entry with what its cells add up to, read once for all rules. Cells that break V01 or V02 are left out of the sums. */
export interface EntryView {
  readonly entry: EntryDraft;
  readonly cells: Cells;
  readonly sums: CellSums;
  readonly definition: ActivityDefinition | undefined;
}

/** Reads an entry for the rules. */
export function viewOf(entry: EntryDraft, context: ValidationContext): EntryView {
  const { counts, ...numbers } = readable(entry);
  const cells = toCells(counts);
  return {
    entry,
    cells,
    sums: sumsOfCells(cells, numbers),
    definition: context.activity?.(entry.activity),
  };
}

/** The figures of an entry that are counts at all: what breaks V01 or V02 is left out. */
export function readable(entry: EntryDraft) {
  return {
    counts: entry.counts.filter(isReadable),
    disabilityAsked: entry.disabilityAsked,
    statedTotal: isCount(entry.statedTotal) ? entry.statedTotal : null,
    disabilityAskedNumber: isCount(entry.disabilityAskedNumber) ? entry.disabilityAskedNumber : null,
  };
}

/** The largest count that is kept. */
export const LARGEST_COUNT = 50_000_000;

/** Whether a value is a count: a whole number from 0 to 50 000 000. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_COUNT;
}

/** Whether a value is one of the codes of a list. */
export function isOneOf(codes: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && codes.includes(value);
}

/** Whether a cell holds a count, of codes that are known: else it breaks V01 or V02. */
export function isReadable(count: Count): boolean {
  const { sex, ageBand, disability, value } = count;
  const known = isOneOf(SEXES, sex) && isOneOf(AGE_BANDS, ageBand) && isOneOf(DISABILITIES, disability);
  return known && isCount(value);
}
