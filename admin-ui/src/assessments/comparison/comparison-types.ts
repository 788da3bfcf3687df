import type { AssessmentStatus, IndexReason, Level, Pillar, ReadingName, Standing } from '../types';

export interface ComparedRound {
  id: string;
  period: string;
  frameworkRef: string;
  status: AssessmentStatus;
  revision: number;
}

export interface IndexChange {
  before: number | null;
  beforeReason?: IndexReason;
  after: number | null;
  afterReason?: IndexReason;
  /** Over what both rounds ask alike and give a level. */
  alike: { before: number | null; after: number | null; difference: number | null; items: number };
}

export type ChangeReason =
  | 'framework'
  | 'not_applicable'
  | 'unanswered'
  | 'answer'
  | 'evidence_came'
  | 'evidence_aged'
  | 'evidence_gone'
  | 'figure'
  | 'reason_accepted'
  | 'reason_not_accepted';

export type Direction = 'up' | 'down' | 'level' | 'beside';

export interface RecommendationChange {
  code: string;
  functionCode: string;
  askedAlike: boolean;
  levels: Record<ReadingName, { before: Level | null; after: Level | null }>;
  difference: number | null;
}

export interface CriterionChange {
  code: string;
  recommendation: string;
  claimed: { before: Standing | null; after: Standing | null };
  evidenced: { before: Standing | null; after: Standing | null };
  direction: Direction;
  reasons: ChangeReason[];
}

/** `GET /assessments/{id}/comparison?with=…` */
export interface RoundComparison {
  before: ComparedRound;
  after: ComparedRound;
  limits: (
    | { code: 'other_framework'; before: string; after: string }
    | { code: 'share_answered'; before: number; after: number }
  )[];
  entity: Record<ReadingName, IndexChange>;
  functions: (IndexChange & { code: string })[];
  pillars: (IndexChange & { code: Pillar })[];
  recommendations: RecommendationChange[];
  moved: Record<Direction, number>;
  criteria: CriterionChange[];
}

export interface TrendIndex {
  index: number | null;
  reason?: IndexReason;
}

/** One round of a body, or the gap where there is none. */
export interface TrendPoint {
  period: string;
  gap: 'no_round' | 'not_published' | null;
  assessmentId: string | null;
  frameworkRef: string | null;
  otherFramework: boolean;
  published:
    | (Record<ReadingName, TrendIndex> & {
        revision: number;
        asOf: string;
        isVerified: boolean;
        answered: number;
      })
    | null;
}

/** What was published of a round, once per revision. */
export interface Snapshot {
  revision: number;
  frameworkRef: string;
  period: string;
  asOf: string;
  verified: boolean;
  /** Computed again: the same figures or not; null: not kept then. */
  reproduced: boolean | null;
}

/** What will be too old for the round `period`. */
export interface AgeingList {
  period: string;
  evidence: {
    id: string;
    /** Null: not shown to you. */
    title: string | null;
    contentUntil: string;
    criteria: { code: string; tooOldFrom: string; last: boolean }[];
  }[];
}
