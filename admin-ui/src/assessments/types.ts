/** Shapes of the contract that the checklist uses, by hand until `schema.d.ts` is generated. */
import type { Answer, AssessmentStatus, Body, Pillar, Sensitivity } from '../../../api/domain/codes.js';
import type { Standing } from '../../../api/domain/scoring/criterion-state.js';
import type { Verdict, VerdictState } from '../../../api/domain/scoring/data-evidence.js';
import type { EvidenceStanding } from '../../../api/domain/scoring/evidence.js';
import type { Lack } from '../../../api/domain/scoring/missing.js';
import type { IndexReason } from '../../../api/domain/scoring/reading.js';
import type { Level } from '../design/LevelSquare';
import type { AnsweredOnce } from './shared/answered-once';

export type {
  Answer,
  AssessmentStatus,
  Body,
  EvidenceStanding,
  IndexReason,
  Lack,
  Level,
  Pillar,
  Sensitivity,
  Standing,
  Verdict,
  VerdictState,
};
export type Rung = 1 | 2 | 3 | 4;
export type ReadingName = 'evidenced' | 'claimed' | 'verified';

/** One round of one body. */
export interface Assessment {
  id: string;
  countryCode: string;
  body: Body;
  frameworkRef: string;
  period: string;
  /** The day it is to be handed in by. */
  dueOn: string | null;
  status: AssessmentStatus;
  revision: number;
  reason: string | null;
  /** The functions assigned to me, of which alone I am told; null: the whole checklist. */
  assignedFunctions: string[] | null;
  /** 0 to 1; not applicable counts as answered. */
  answered: number;
  verification: 'internal' | 'external' | null;
  /** One officer does all; one body is authority and centre; null: not told to outsiders. */
  oneOfficer: boolean | null;
  oneBody: boolean | null;
  editedByMe: boolean;
  /** Threads that are open, and of these what a return asked for. */
  openThreads: number;
  openAsks: number;
  submittedAt: string | null;
  verifiedAt: string | null;
  publishedAt: string | null;
  version: number;
}

/** One of `GET /frameworks`. */
export interface FrameworkSummary {
  ref: string;
  family: string;
  title: string;
  bodies: Body[];
  /** Whether its rounds make a country's indexes. */
  inIndexes: boolean;
}

/** `GET /frameworks/{ref}` in one language. */
export interface Framework {
  ref: string;
  title: string;
  source: string;
  functions: FrameworkFunction[];
}

export interface FrameworkFunction {
  code: string;
  body: Body;
  title: string;
  recommendations: Recommendation[];
}

export interface Recommendation {
  code: string;
  title: string;
  gist: string;
  pillars: PillarWeight[];
  standards: string[];
  notApplicableWhen: string | null;
  evidenceRule: string | null;
  rungs: LadderStep[];
}

export interface PillarWeight {
  code: Pillar;
  weight: 1 | 0.5;
  source: 'brief' | 'ours';
}

export interface LadderStep {
  rung: Rung;
  label: string;
  criteria: Criterion[];
}

export interface Criterion {
  code: string;
  text: string;
  help: string;
  evidence: string[];
  freshMonths: number | null;
  notApplicableWhen: string | null;
  dataEvidence: DataEvidence | null;
}

export interface DataEvidence {
  kpi: string;
  atLeast?: number;
  atMost?: number;
  exists?: boolean;
  bound?: string;
  months: number;
}

/** The body's answer and the verifier's, side by side. */
export interface StoredAnswer extends AnsweredOnce {
  code: string;
  answer: Answer | null;
  reason: string | null;
  note: string | null;
  verifierAnswer: Answer | null;
  verifierNote: string | null;
  reasonAccepted: boolean;
  carriedOver: boolean;
  changedSinceVerification: boolean;
  editedAt: string | null;
  version: number;
}

export interface Evidence {
  id: string;
  criterionCodes: string[];
  title: string;
  reference: string | null;
  documentDate: string | null;
  contentFrom: string | null;
  contentUntil: string;
  keptWhere: string | null;
  url: string | null;
  fileId: string | null;
  fileName: string | null;
  sensitivity: Sensitivity;
  sighted: { on: string; role: string } | null;
  addedAt: string;
  revision: number;
  version: number;
}

/** `GET /assessments/{id}/scores`: every figure with the parts it is made of. */
export interface Scores {
  asOf: string;
  entity: { evidenced: EntityReading; claimed: EntityReading; verified: EntityReading & Compared };
  functions: (Readings & { code: string })[];
  pillars: (Readings & { code: Pillar })[];
  recommendations: RecommendationScore[];
  policyPractice: PolicyPractice;
  missing: Missing[];
}

export interface Readings {
  evidenced: Reading;
  claimed: Reading;
  verified: Reading & Compared;
}

export interface Reading {
  index: number | null;
  reason?: IndexReason;
  /** Recommendations with a level. */
  items: number;
  /** How many of them stand at level 0, 1, 2, 3, 4. */
  levels: [number, number, number, number, number];
  answered: number;
  parts: { code: string; level: Level; weight: number }[];
  leftOut: { code: string; reason: 'not_applicable' | 'not_verified' }[];
}

export interface EntityReading extends Reading {
  functionWeightedIndex: number | null;
}

/** The verified index beside what the body claims of the same recommendations. */
export interface Compared {
  self: {
    claimedIndex: number | null;
    verifiedIndex: number | null;
    difference: number | null;
    items: number;
  };
}

export interface RecommendationScore {
  code: string;
  functionCode: string;
  notApplicable: boolean;
  claimedLevel: Level | null;
  evidencedLevel: Level | null;
  verifiedLevel: Level | null;
  isVerified: boolean;
  /** Claimed minus verified level. */
  difference: number | null;
  /** Levels that hold by themselves: [3] alone is “applied, but not in writing”. */
  rungsHeld: Rung[];
  /** Towards the next level, 0 to 1. */
  progress: number | null;
  heldBackBy: { code: string; reason: Standing }[];
  criteria: CriterionState[];
}

export interface CriterionState extends Record<ReadingName, Standing> {
  code: string;
  rung: Rung;
  /** The verifier’s own answer is another one. */
  differs: boolean;
  evidence: { id: string; standing: EvidenceStanding }[];
  verdict: Verdict | null;
}

export interface PolicyPractice {
  written: number | null;
  applied: number | null;
  gap: number | null;
  reason?: 'too_few_answers' | 'not_applicable' | 'too_little_written';
  items: number;
}

export interface Missing {
  code: string;
  recommendation: string;
  lack: Lack;
}
