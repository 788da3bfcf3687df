/** Shapes of the contract's results, by hand until `schema.d.ts` is generated. */
import type { AgeBand, Body, Pillar, Sex } from '../../../api/domain/codes.js';
import type { Language } from '../../../api/domain/framework.js';
import type { FigureLine, NextStep, PlanPart } from './dashboard-types';
import type { KpiFigure } from './figure-types';

export type { KpiFigure, NoValue, Why } from './figure-types';
export type { Body, Pillar };
export type Level = 0 | 1 | 2 | 3 | 4;
export type ReadingName = 'evidenced' | 'claimed' | 'verified';
export type IndexReason = 'too_few_answers' | 'not_applicable' | 'not_verified' | 'too_few_verified';
/** Why a whole part of the checklist's figures is not there. */
export type AbsentReason = 'not_shared' | 'not_started' | 'not_both';
export type Unit = 'ratio' | 'points' | 'count';
export type Direction = 'up' | 'down' | 'towards';
export type Verdict = 'met' | 'missed' | 'cannot_be_told';
/** What a verdict speaks of. */
export type JudgedBy = 'range' | 'baseline' | 'target';
/** Where a figure lies beside what was planned for the end of its months. */
export type PathPosition = 'ahead' | 'on_path' | 'behind' | 'cannot_be_told';

/** 0 to 100, one decimal; null has a reason. */
export interface Index {
  index: number | null;
  reason?: IndexReason;
  /** Recommendations that have a level. */
  items: number;
  /** How many of them stand at level 0, 1, 2, 3, 4. */
  levels?: readonly number[];
  /** 0 to 1. */
  answered: number;
}

export interface Readings {
  evidenced?: Index;
  claimed?: Index;
  verified?: Index;
  reason?: AbsentReason;
}

export interface PolicyPractice {
  /** 0 to 100. */
  written: number | null;
  applied: number | null;
  /** Null: no verdict. */
  gap: number | null;
  reason?: 'too_few_answers' | 'not_applicable' | 'too_little_written';
  items: number;
}

/** The latest round of one body. */
export interface BodyResult extends Readings {
  body: Body;
  assessmentId?: string;
  period?: string;
  frameworkRef?: string;
  status?: string;
  verification?: string | null;
  asOf?: string;
  recommendations?: { total: number; applicable: number; verified: number };
  policyPractice?: PolicyPractice;
  delta?: { since: string; evidenced: number } | null;
}

export interface PillarResult extends Readings {
  code: Pillar;
}

export interface PillarSets {
  NMAA: PillarResult[] | null;
  NMAC: PillarResult[] | null;
  country: PillarResult[] | null;
  reason?: AbsentReason;
}

/** One recommendation with its level. */
export interface Square {
  code: string;
  title: string;
  notApplicable?: boolean;
  evidencedLevel?: Level | null;
  claimedLevel?: Level | null;
  /** Under 80 % of its criteria are answered. */
  soFar?: boolean;
  verifiedLevel?: Level | null;
  reason?: AbsentReason;
}

export interface FunctionResult extends Readings {
  code: string;
  body: Body;
  title: string;
  recommendations: Square[];
}

export interface TrendPoint extends KpiFigure {
  period: string;
}

export interface Aim {
  year: number;
  value: number;
  baseline: number | null;
}

export interface Excluded {
  period: string;
  facts: number;
}

export interface Tile extends KpiFigure {
  code: string;
  name: string;
  unit: Unit;
  direction: Direction;
  target: Aim | null;
  /** False: it was set for another version of the definition. */
  targetHolds: boolean | null;
  judgedBy: JudgedBy;
  verdict: Verdict | null;
  /** What was planned for the end of the months; null: nothing. */
  planned: number | null;
  path: PathPosition | null;
  trend: TrendPoint[];
  excluded: Excluded[];
}

export interface Shown {
  value: number | null;
  reason?: 'suppressed';
}

export interface Share {
  /** 0 to 1, unrounded. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  reason?: 'no_data' | 'suppressed' | 'withheld';
}

export interface PyramidBar {
  ageBand: AgeBand;
  sex: Sex;
  people: Shown;
  /** Of whom with disability. */
  with: Shown;
}

export interface Pyramid {
  bars: PyramidBar[];
  total: Shown;
  sexUnknown: Shown;
  female: Share;
  withDisability: Share;
  asked: Share;
  excluded: string[];
}

export type SlotState =
  | 'due'
  | 'late'
  | 'submitted'
  | 'returned'
  | 'verified'
  | 'locked'
  | 'correcting'
  | 'nil'
  | 'suspended'
  | 'not_due';

export interface Slot {
  period: string;
  state: SlotState;
  dueOn: string | null;
  suspension: string | null;
  reportId: string | null;
}

export interface CalendarLine {
  operatorId: string;
  name: string;
  slots: Slot[];
}

export interface Calendar {
  months: string[];
  operators: CalendarLine[];
}

export interface NamedIndex {
  code: string;
  title: string;
  index: number | null;
}

/** `GET /results/countries/{iso3}`: everything a country's dashboard draws. */
export interface CountryResults {
  countryCode: string;
  name: string;
  /** One body is authority and centre. */
  oneBody: boolean;
  from: string;
  to: string;
  asOf: string;
  awaitingVerification: number | null;
  notShared: string[];
  standing: { policyPractice: PolicyPractice | null; ahead: NamedIndex[]; behind: NamedIndex[] } | null;
  bodies: BodyResult[];
  pillars: PillarSets;
  functions: FunctionResult[];
  /** Counts of people are shown from this number on; null: to one's own country, or no KPIs are shared. */
  countsFrom: number | null;
  kpis: Tile[] | null;
  eore: Pyramid | null;
  completeness: FigureLine[] | null;
  workforce: FigureLine[] | null;
  /** The country's own words. */
  narrative: { language: Language; text: string; period: string | null; writtenAt: string } | null;
  /** Null: not one's own country. */
  plan: PlanPart | null;
  calendar: Calendar | null;
  next: NextStep[];
}
