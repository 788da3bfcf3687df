import type { ActivityDefinition } from '../activity.js';
import type { CodeListCatalogue } from '../code-list.js';
import type { OperatorKind } from '../codes.js';
import type { Closing } from '../operator-life.js';
import type { CountrySettings } from '../report.js';
import type { Place } from '../validation/context.js';

/** An organisation that rows may be of. */
export interface KnownOperator {
  readonly id: string;
  readonly name: string;
  /** other names it goes by */
  readonly alsoKnownAs?: readonly string[];
  /** what it is, which decides what records it may report; absent = not known here */
  readonly kind?: OperatorKind;
  /** that it closed, and into whom; absent = it did not */
  readonly closing?: Closing | null;
}

/** What reading is told of the country. */
export interface Known {
  /** date, `2026-04-10` */
  readonly today: string;
  readonly settings: CountrySettings;
  /** those whose reports this person may bring in */
  readonly operators: readonly KnownOperator[];
  /** whether others of the country are hidden from this person: then a name not among them may well be known */
  readonly othersHidden?: boolean;
  readonly place: (pcode: string) => Place | undefined;
  readonly activity: (code: string) => ActivityDefinition | undefined;
  /** months, quarters or years that are closed for reporting */
  readonly closedPeriods?: readonly string[];
  /** labels of codes, which rows may write instead of the codes; absent = codes only */
  readonly codeLists?: CodeListCatalogue;
}
