/** Tasking orders issued in the period, as a tally. The two parts may overlap. */
export interface TaskingOrder {
  readonly id: string;
  readonly kind: 'tasking-order';
  readonly issued: number;
  /** of these, with an inclusion target and the resources for it */
  readonly withTargetAndResources: number;
  /** of these, where a vulnerability criterion moved the rank of the task */
  readonly rankMoved: number;
}

/** Posts for gender, diversity and inclusion of one type as they stand (a stock). */
export interface InclusionPost {
  readonly id: string;
  readonly kind: 'inclusion-post';
  readonly post: 'adviser' | 'unit' | 'focal_point';
  readonly established: number;
  /** of these, filled and with money for them */
  readonly filledAndFunded: number;
}

export const PARTNERS = [
  'womens_organisation',
  'disability_organisation',
  'survivor_organisation',
  'public_body',
  'research',
  'other_partner',
] as const;

/** Active partnerships with inclusion actors beyond the sector, of one type, as they stand (a stock). */
export interface Partnership {
  readonly id: string;
  readonly kind: 'partnership';
  readonly partner: (typeof PARTNERS)[number];
  readonly active: number;
}

/** Funding requests submitted in the period in one currency. Money in whole units of it; `null` = not stated. */
export interface FundingRequest {
  readonly id: string;
  readonly kind: 'funding-request';
  /** ISO 4217, `USD`; sums are never made over currencies */
  readonly currency: string;
  readonly submitted: number;
  /** of these, with goals on gender, diversity and inclusion */
  readonly withGoals: number;
  readonly amountSubmitted: number | null;
  readonly amountWithGoals: number | null;
}

/** One inclusion target that the authority has adopted, as it stands (a stock). */
export interface InclusionTarget {
  readonly id: string;
  readonly kind: 'inclusion-target';
  /** a few words, screened like every text (V23) */
  readonly title: string;
  readonly hasBaseline: boolean;
  /** by when; `null` = no year is set */
  readonly targetYear: number | null;
  /** month of the last value, `2026-03`; `null` = never measured */
  readonly valueMonth: string | null;
}

/** What a transparency report may hold; `not_applicable` leaves the denominator of KPI-30. */
export type TransparencyPoint = 'clearanceTable' | 'eoreTable' | 'vaTable' | 'inclusionSection' | 'planLink';
export type PointMet = 'met' | 'not_met' | 'not_applicable';

/** One transparency report to a treaty, with the points it meets (a stock: the last one counts). */
export type TransparencyReport = Readonly<Record<TransparencyPoint, PointMet>> & {
  readonly id: string;
  readonly kind: 'transparency-report';
  readonly treaty: 'apmbc' | 'ccm' | 'ccw';
  /** the calendar year it covers */
  readonly reportYear: number;
};

/** Feedback of communities received in the period, never a safeguarding report. */
export interface CommunityFeedback {
  readonly id: string;
  readonly kind: 'community-feedback';
  readonly feedbackReceived: number;
  /** of these, answered by the time of this report */
  readonly feedbackAnswered: number;
}

/** Casualties recorded in the period by outcome, and how much is known of them; never an individual victim. */
export interface CasualtyOutcome {
  readonly id: string;
  readonly kind: 'casualty-outcome';
  readonly killed: number;
  readonly injured: number;
  readonly outcomeUnknown: number;
  /** records with a known sex, with a known age, and with sex, age and outcome all known */
  readonly sexKnown: number;
  readonly ageKnown: number;
  readonly complete: number;
}
