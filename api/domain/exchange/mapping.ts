import type { PeriodKind } from '../period.js';
import type { RoleName } from './roles.js';

/** Codes, and figures written as text, by the role they are read as: `{ activity: 'EORE_SESSION', setting: 'in_school' }`. */
export type Meaning = Readonly<Record<RoleName, string>>;

/** One column of a foreign file. */
export interface MappedColumn {
  /** as the file writes it; compared without regard to case, spaces, accents and byte order mark */
  readonly heading: string;
  readonly role: RoleName;
  /**
   * What the texts of the column stand for: a code of the column's own role, or several codes at once. Compared like
   * headings. Where given, any other text is refused; codes and labels of the product itself need no list.
   */
  readonly values?: Readonly<Record<string, string | Meaning>>;
  /** whether the file cannot be read without this column */
  readonly required?: boolean;
}

/**
 * How a foreign file is read, as data: saved per country, or shipped with the product.
 * @source docs/methodology.md#mapping
 */
export interface Mapping {
  /** what people call the form */
  readonly name: string;
  readonly columns: readonly MappedColumn[];
  /** what the form does not say, by role: `{ countBasis: 'persons', disabilityAsked: 'not_stated' }` */
  readonly defaults?: Meaning;
  /** words that mean "nothing given", besides a blank: `['n/a', '-']`; absent = the usual ones */
  readonly nothing?: readonly string[];
  /** the kinds of period the form takes; absent = months and quarters */
  readonly periods?: readonly Extract<PeriodKind, 'month' | 'quarter'>[];
  /** the form prescribes `2026-03` and `2026-Q1`: no other way of writing is understood */
  readonly exactPeriods?: boolean;
  /** the sign of thousands in its figures; absent = `1,030` is refused, spaces are understood */
  readonly thousands?: ',' | '.';
  /** the sheet it reads; absent = any */
  readonly sheet?: string;
  /** how dates in figures are written where that decides the month; absent = an ambiguous date is refused */
  readonly dates?: 'day-first' | 'month-first';
}
