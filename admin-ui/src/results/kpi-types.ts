/** Shapes of the contract's KPIs and of comparisons, as far as the pages read them. */
import type { BaselineKind } from '../../../api/domain/baseline.js';
import type { LineLeftOut } from '../../../api/domain/kpi/formula.js';
import type {
  Direction,
  Excluded,
  JudgedBy,
  KpiFigure,
  PathPosition,
  TrendPoint,
  Unit,
  Verdict,
} from './types';

export type Dimension =
  | 'month'
  | 'quarter'
  | 'year'
  | 'operator'
  | 'activity'
  | 'setting'
  | 'sex'
  | 'ageBand'
  | 'disability'
  | 'populationGroup'
  | 'place';

/** A version of a definition; what changed is null of the first. */
export interface KpiVersion {
  version: string;
  numerator: string;
  denominator: string;
  changed: { what: string; why: string; keepsTargets: boolean } | null;
}

/** A KPI of the dictionary, in the language in use. */
export interface KpiDefinition {
  code: string;
  version: string;
  name: string;
  question: string;
  numerator: string;
  denominator: string;
  unit: Unit;
  direction: Direction;
  towards?: number | 'target' | 'baseline';
  /** A fixed range that counts as met, whatever the target. */
  good?: { from: number; to: number };
  /** What it is computed from: `rollup`, `duties`, `records:meeting`, … */
  needs: string[];
  disaggregations: Dimension[];
  source: string;
  informs: string[];
  countsPeople: boolean;
  computable: boolean;
  missing?: string;
  parts: { code: string; name: string; unit: Unit }[];
  /** The newest first. */
  versions: KpiVersion[];
}

export interface KpiPart extends KpiFigure {
  code: string;
  activity?: string;
  disabilityMethod?: string | null;
  /** Of money. */
  currency?: string;
  /** Of the level of a recommendation. */
  round?: { assessmentId: string; period: string; verified: boolean };
}

/** The baseline of need that a figure is held against. */
export interface NamedBaseline {
  kind: BaselineKind;
  source: string;
  datedOn: string;
}

/** A figure of some period; what it was cut by stands beside it under the dimension's name. */
export type KpiPoint = TrendPoint & {
  parts?: KpiPart[];
  baseline?: NamedBaseline;
  planned?: number | null;
} & {
  [dimension in Dimension]?: string | null;
};

/** `GET /results/kpis/{code}`. */
export interface KpiResult {
  code: string;
  unit: Unit;
  /** Of the definition that it was computed by. */
  version: string;
  countryCode: string;
  basis: 'verified' | 'latest';
  provisional: boolean;
  from: string;
  to: string;
  points: KpiPoint[];
  overall: KpiPoint | null;
  target: Target | null;
  /** False: it was set for another version of the definition. */
  targetHolds: boolean | null;
  judgedBy: JudgedBy;
  verdict: Verdict | null;
  /** What was planned for the end of the months; null: nothing. */
  planned: number | null;
  path: PathPosition | null;
  excluded: Excluded[];
  missing?: string;
}

export interface Target {
  countryCode: string;
  kpi: string;
  year: number;
  value: number;
  baseline: number | null;
  /** The year at whose end the baseline stood. */
  baselineYear: number | null;
  /** Of the definition for which it was set. */
  kpiVersion: string;
  version: number;
}

export type MadeOf = 'report' | 'operator' | 'place' | 'sums';

/** A piece of a figure: pieces add up to it. Which names are there hangs on what it is made of. */
export interface Contribution extends KpiFigure {
  reportId: string | null;
  operatorId: string | null;
  operatorName: string | null;
  placeCode: string | null;
  placeName: string | null;
  /** The operator that this one became part of since. */
  successorName: string | null;
  period: string | null;
  /** Whose level it is, and then `period` is that of its round. */
  recommendation: string | null;
}

export type LeftOutReason =
  | 'cut_period'
  | 'suspended'
  | 'not_due'
  | 'missing'
  | 'awaiting'
  | 'returned'
  | 'nil'
  | 'says_nothing';

/** Reports in the figure and those left out add up to all. */
export interface ReportBalance {
  all: number;
  counted: number;
  leftOut: { reason: LeftOutReason; count: number }[];
}

/** Land handed over is counted once per task. */
export interface HandOvers {
  /** Entries left out: their task counts in another report. */
  repeats: number;
  /** Entries that count and name no task. */
  withoutTask: number;
  /** Null: for the country's monitors only. */
  leftOut:
    | (KpiFigure & {
        reportId: string;
        operatorName: string;
        period: string;
        taskRef: string;
        countedIn: { reportId: string; operatorName: string; period: string };
      })[]
    | null;
}

/** An entry or a record of a report. */
export interface ReportLine extends KpiFigure {
  /** Why it is not in the figure; null: it is. */
  leftOut: LineLeftOut | null;
  /** Null: a record. */
  entry: { activity: string; beneficiaryType: string; stage: string | null } | null;
  placeCode: string | null;
  placeName: string | null;
  /** They add up to the line; a code that is null does not cut it. */
  cells: (KpiFigure & {
    sex: string | null;
    ageBand: string | null;
    disability: string | null;
    people: number;
  })[];
}

/** `GET /results/explain?kpi=…`. */
export interface KpiExplanation {
  definition: Pick<KpiDefinition, 'numerator' | 'denominator'>;
  overall: KpiFigure | null;
  parts: KpiPart[];
  excluded: Excluded[];
  /** Null: for the country's monitors only; so are the pieces. */
  madeOf: MadeOf | null;
  reports: Contribution[] | null;
  /** Null, too, where the figure rests on more than the months' reports. */
  balance: ReportBalance | null;
  /** Of the report asked for; null: none was, or for the country's monitors only. */
  lines: ReportLine[] | null;
  /** Null: nothing to say of land handed over. */
  handOvers: HandOvers | null;
}
