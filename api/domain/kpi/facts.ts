import type { NeedBaseline } from '../baseline.js';
import type {
  Activity,
  BeneficiaryType,
  DisabilityMethod,
  Frequency,
  PopulationGroup,
  ReportStatus,
  Setting,
  Stage,
} from '../codes.js';
import type { Accreditation, Agreement, SafeguardingCheck, SopCheck } from '../on-file.js';
import type { ChannelSample } from '../on-file-faults.js';
import type { PeopleRows } from '../people-rows.js';
import type { Duty, ReportRecord } from '../report.js';
import type { Level } from '../scoring/ladder.js';
import type { VisitFact } from '../visit.js';
import type { PeopleSums } from './people-sums.js';
import type { LevelRound } from './point.js';

/** People of alike entries of one period: a row of the rollup, or of base rows where it names operator or place. */
export interface PeopleRow {
  /** month `2026-03` or quarter `2026-Q1` */
  readonly period: string;
  readonly activity: Activity;
  readonly setting: Setting | null;
  readonly stage: Stage | null;
  readonly beneficiaryType: BeneficiaryType;
  readonly populationGroup: PopulationGroup | null;
  readonly disabilityMethod: DisabilityMethod | null;
  /** empty where no KPI in question is cut by age */
  readonly rows: PeopleRows;
  readonly sums: PeopleSums;
  /** how many entries the row adds up */
  readonly entries: number;
  readonly operatorId?: string;
  readonly placeCode?: string;
  /** of base rows: the task as the entry names it */
  readonly taskRef?: string | null;
}

/** What timeliness and completeness of reporting need to know of one report, at the basis of the facts. */
export interface ReportFact {
  readonly operatorId: string;
  readonly period: string;
  readonly kind: Frequency;
  readonly nil: boolean;
  /** names missing projects or places: such a report is not in time */
  readonly partial: boolean;
  readonly status: ReportStatus;
  /** dates `2026-04-10`; `null` = has not happened */
  readonly dueOn: string;
  readonly firstSubmittedOn: string | null;
  readonly returnedEver: boolean;
  readonly verifiedOn: string | null;
  readonly countsPeople: boolean;
  /** people met whose activity needs a breakdown, and those of them of whom all that is needed is known */
  readonly requiredCells: number;
  readonly knownCells: number;
  /** the same of people who are only expected to benefit */
  readonly expectedRequiredCells: number;
  readonly expectedKnownCells: number;
}

/** A sub-record with the report it stands in, at the basis of the facts; of it only what the formulas read. */
export interface RecordFact {
  readonly operatorId: string;
  readonly period: string;
  readonly record: ReportRecord;
}

/** What a sample of adults said of the reporting channel; `operatorId` null = of no one operator. */
export interface ChannelSurveyFact extends ChannelSample {
  readonly operatorId: string | null;
  readonly heldOn: string;
}

/** Safeguarding reports of all organisations of a country in a year: nothing below this sum reaches a formula. */
export interface SafeguardingSum {
  readonly year: number;
  readonly received: number;
  readonly handledInTime: number;
}

/** What the centre keeps of operators. A closed operator's agreements and accreditations end with it. */
export interface OnFileFacts {
  readonly agreements: readonly Agreement[];
  readonly accreditations: readonly Accreditation[];
  readonly safeguardingChecks: readonly SafeguardingCheck[];
  readonly sopChecks: readonly SopCheck[];
  readonly visits: readonly (VisitFact & { readonly operatorId: string })[];
  readonly channelSurveys: readonly ChannelSurveyFact[];
  readonly safeguarding: readonly SafeguardingSum[];
}

/** A recommendation as a published round left it, on the evidenced reading. */
export interface LevelFact {
  /** `NMAA-3.1` */
  readonly recommendation: string;
  /** null = it does not apply */
  readonly level: Level | null;
  /** answered ÷ criteria of the recommendation, 0–1 */
  readonly answered: number;
  readonly round: LevelRound;
}

/** A country whose centre keeps nothing yet. */
export const NOTHING_ON_FILE: OnFileFacts = {
  agreements: [],
  accreditations: [],
  safeguardingChecks: [],
  sopChecks: [],
  visits: [],
  channelSurveys: [],
  safeguarding: [],
};

/** Everything the formulas may be told of one country. People and records stand at one basis, verified or latest. */
export interface KpiFacts {
  readonly basis: 'verified' | 'latest';
  /** date `2026-08-14` in UTC: what is not due by then is not yet owed */
  readonly today: string;
  /** the country's day of the following month on which a report is due, 1–28 */
  readonly dueDay: number;
  readonly people: readonly PeopleRow[];
  readonly reports: readonly ReportFact[];
  readonly duties: readonly Duty[];
  readonly records: readonly RecordFact[];
  readonly onFile: OnFileFacts;
  /** what need is measured by, at most one of each kind */
  readonly baselines: readonly NeedBaseline[];
  /** of every published round; null = whoever looks on is not shown the levels of recommendations */
  readonly levels: readonly LevelFact[] | null;
}
