import type { Count } from './cells.js';
import type {
  Activity,
  BeneficiaryType,
  CountBasis,
  DisabilityAsked,
  DisabilityMethod,
  Flag,
  Frequency,
  Measure,
  PopulationGroup,
  QuantityUnit,
  ReportStatus,
  Setting,
  Stage,
} from './codes.js';
import type {
  CasualtyOutcome,
  CommunityFeedback,
  FundingRequest,
  InclusionPost,
  InclusionTarget,
  Partnership,
  TaskingOrder,
  TransparencyReport,
} from './programme-records.js';
import type {
  LeadershipPlace,
  RoleGroup,
  StaffLevel,
  StaffMovement,
  WorkplacePackage,
} from './staff-records.js';

/** A count of an entry with its measure, as it is sent and stored. */
export interface MeasuredCount extends Count {
  readonly measure: Measure;
}

/** How many of the entry's people bear a flag: "of whom", overlapping, never summed over flags. */
export interface FlagCount {
  readonly flag: Flag;
  readonly value: number;
}

/** What is not people: square metres, items, sessions. */
export interface Quantity {
  readonly value: number;
  readonly unit: QuantityUnit;
}

/**
 * One activity in one place of a report, as an operator enters it.
 * An absent field was not given; it never stands for 0.
 */
export interface Entry {
  readonly id: string;
  readonly activity: Activity;
  readonly setting?: Setting | null;
  readonly beneficiaryType: BeneficiaryType;
  readonly stage?: Stage | null;
  readonly populationGroup?: PopulationGroup | null;
  readonly projectCode?: string | null;
  readonly implementingPartner?: string | null;
  readonly donor?: string | null;
  readonly taskRef?: string | null;
  readonly service?: string | null;
  readonly countBasis: CountBasis;
  /** p-code as text, ADM0 to ADM3 */
  readonly placeCode: string;
  readonly disabilityAsked: DisabilityAsked;
  /** how many people were asked, where `disabilityAsked` is `number` */
  readonly disabilityAskedNumber?: number | null;
  readonly disabilityMethod?: DisabilityMethod | null;
  readonly quantity?: Quantity | null;
  /** the total the operator states; the denominator of people where it is given */
  readonly statedTotal?: number | null;
  readonly counts: readonly MeasuredCount[];
  readonly flags?: readonly FlagCount[] | null;
  readonly comments?: string | null;
}

/** A group that a consultation may hear. */
export type ConsultationGroup = 'women' | 'men' | 'girls' | 'boys' | 'personsWithDisabilities' | 'minority';

/** How a group was heard; being present without one of these is not being heard. */
export type HeardHow = 'own_session' | 'same_sex_facilitator' | 'recorded_input';

/** One community consultation. A group that is `applicable: false` leaves the denominator of KPI-01. */
export interface Consultation {
  readonly id: string;
  readonly kind: 'consultation';
  readonly placeCode: string;
  /** persons of each group taking part and how they were heard; `heard: null` = not heard */
  readonly groups: Readonly<
    Record<
      ConsultationGroup,
      { readonly applicable: boolean; readonly number: number | null; readonly heard: HeardHow | null }
    >
  >;
  /** whether priorities were written down by each of the three; `null` = not stated */
  readonly prioritiesBySex: boolean | null;
  readonly prioritiesByAge: boolean | null;
  readonly prioritiesByDisability: boolean | null;
}

/** One survey team as it stands in the period (a stock). */
export interface SurveyTeam {
  readonly id: string;
  readonly kind: 'survey-team';
  /** a team code, never names */
  readonly team: string;
  readonly members: number;
  /** members trained in gender- and diversity-sensitive data collection within 24 months */
  readonly trained: number;
  readonly leaderTrained: boolean;
}

/** Victim assistance referrals of the period, as a tally. */
export interface VaTally {
  readonly id: string;
  readonly kind: 'va-tally';
  readonly placeCode: string;
  /** survivors and family members identified who need and consent to a referral */
  readonly identified: number;
  readonly referred: number;
  readonly received: number;
}

/** One line of the workforce table (a stock): posts filled of a role group and level, by sex, with disability declared. */
export interface Workforce {
  readonly id: string;
  readonly kind: 'workforce';
  /** whose staff: the reporting organisation's body */
  readonly organisation: 'authority' | 'centre' | 'operator';
  readonly roleGroup: RoleGroup;
  readonly level: StaffLevel;
  readonly women: number;
  readonly men: number;
  readonly sexUnknown: number;
  /** staff under 18: alerts the centre (V22); `null` = not stated */
  readonly under18: number | null;
  /** staff who answered the question on disability, and those among them who declared one; `null` = not asked */
  readonly disabilityAnswered: number | null;
  readonly disabilityDeclared: number | null;
}

/** One coordination meeting. `chairs…` count those who chaired it. */
export interface Meeting {
  readonly id: string;
  readonly kind: 'meeting';
  readonly participantsWomen: number;
  readonly participantsMen: number;
  readonly participantsUnknown: number;
  readonly chairsWomen: number;
  readonly chairsMen: number;
  readonly womensOrganisation: boolean;
  readonly disabilityOrganisation: boolean;
  readonly survivorOrganisation: boolean;
}

/** A sub-record of a report: plain counts beside the entries. */
export type ReportRecord =
  | Consultation
  | SurveyTeam
  | VaTally
  | CasualtyOutcome
  | Workforce
  | StaffMovement
  | LeadershipPlace
  | WorkplacePackage
  | Meeting
  | TaskingOrder
  | CommunityFeedback
  | InclusionPost
  | Partnership
  | FundingRequest
  | InclusionTarget
  | TransparencyReport;

/** What a rule may need to know of the report around its entries. */
export interface Report {
  readonly id: string;
  readonly countryCode: string;
  readonly operatorId: string;
  /** month `2026-03` or quarter `2026-Q1` */
  readonly period: string;
  readonly status: ReportStatus;
  /** "no activity": counts as in, and holds no entry */
  readonly nil: boolean;
  /** names the projects or places that are missing; `null` = complete */
  readonly partial: string | null;
  /** date, `2026-04-10` */
  readonly dueOn: string;
  readonly revision: number;
  readonly revisionReason?: string | null;
  readonly entries: readonly Entry[];
  readonly records: readonly ReportRecord[];
}

/** What an operator owes: a report each month or quarter of a project, from–to, with suspensions. Months inclusive. */
export interface Duty {
  readonly operatorId: string;
  readonly projectCode: string | null;
  readonly frequency: Frequency;
  readonly from: string;
  /** `null` = open-ended */
  readonly to: string | null;
  readonly suspensions: readonly { readonly from: string; readonly to: string; readonly reason: string }[];
}

/** Everything of a country that rules and the calendar are told, besides the report itself. */
export interface CountrySettings {
  readonly code: string;
  /** day of the following month a report is due, 1–28 */
  readonly dueDay: number;
  /** whether sex `X`, flags `minority` and `survivor` may be given (switched on with a do-no-harm reason) */
  readonly sexXEnabled: boolean;
  readonly enabledFlags: readonly Flag[];
  /** one officer only: separation of duties is off, and the result says so */
  readonly oneOfficer: boolean;
}
