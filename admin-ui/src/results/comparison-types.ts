/** Shapes of the contract's comparisons of countries, as far as the pages read them. */
import type {
  Aim,
  Body,
  Direction,
  Index,
  KpiFigure,
  Level,
  ReadingName,
  Share,
  TrendPoint,
  Unit,
  Verdict,
} from './types';

/** Why a figure is compared with care. */
export type Caution = 'old' | 'few_answers' | 'few_verified_reports';
/** How a round's version asks it, beside the latest version shown. */
export type Asked = 'alike' | 'reworded' | 'otherwise';

interface Aged {
  ageMonths: number | null;
  cautions: Caution[];
}

/** The reports that a country's KPIs rest on. */
export interface ReportLimits extends Aged {
  due: number;
  verified: number;
  onTime: number;
  lastVerified: string | null;
}

/** Where five countries or more lie. */
export interface Span {
  lowest: number;
  middle: number;
  highest: number;
  of: number;
}

/** What the figures of a body rest on. */
export interface Limits extends Aged {
  body: Body;
  frameworkRef: string;
  period: string;
  answered: number;
  verified: number;
  of: number;
  asOf: string;
}

export interface KpiCell extends KpiFigure {
  code: string;
  target: Aim | null;
  /** Value minus own target, in the KPI's unit. */
  distance: number | null;
  verdict: Verdict | null;
  /** By month or quarter; absent where the KPI is not told so. */
  series?: TrendPoint[];
  suppressed?: number;
}

interface ChecklistCell {
  code: string;
  reason?: 'not_shared' | 'not_asked';
  asked?: Asked;
}

/** An index of a function, or of a pillar of one body. */
export interface IndexCell extends ChecklistCell, Partial<Record<ReadingName, Index>> {
  body?: Body;
}

export interface LevelCell extends ChecklistCell {
  notApplicable?: boolean;
  evidencedLevel?: Level | null;
  claimedLevel?: Level | null;
  /** Under 80 % of its criteria are answered. */
  soFar?: boolean;
  verifiedLevel?: Level | null;
}

/** A published round; without limits a year in which nothing was published. */
export interface RoundPoint extends Partial<Record<ReadingName, Index>> {
  period: string;
  /** A line may join it to the point before. */
  joined: boolean;
  asked: Asked | null;
  limits?: Limits;
}

export interface RoundLine {
  body: Body;
  points: RoundPoint[];
}

export interface Column {
  code: string;
  title: string;
  body?: Body;
  unit?: Unit;
  direction?: Direction;
  span?: Span | null;
  spans?: Record<ReadingName, Span | null>;
}

/** `leftOut`: months or quarters of an activity that could not be shown; beside it, of how many the share is made. */
export interface PeopleShare extends Share {
  leftOut?: number;
  counted?: number;
}

export interface ComparisonRow {
  countryCode: string;
  name: string | null;
  reason?: 'not_shared' | 'not_published';
  limits?: Limits[];
  functions?: IndexCell[];
  pillars?: IndexCell[];
  recommendations?: LevelCell[];
  rounds?: RoundLine[];
  kpis?: KpiCell[];
  reports?: ReportLimits;
  female?: PeopleShare;
  sexAge?: PeopleShare;
  full?: PeopleShare & { lower: number | null; upper: number | null };
}

/** `GET /results/comparison`. */
export interface Comparison {
  asOf: string;
  from?: string;
  to?: string;
  columns: Column[];
  /** Versions of the checklist shown, the latest last. */
  versions?: string[];
  excluded?: string[];
  countries: ComparisonRow[];
}
