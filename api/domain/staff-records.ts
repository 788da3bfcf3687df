/** `operations` here means staff in survey, clearance, disposal, risk education and liaison. */
export type RoleGroup = 'management' | 'operations' | 'support';
export type StaffLevel = 'leadership' | 'other';

/**
 * Who applied, joined, rose and left in the period, in one role group and level. Plain counts of persons, 0 or more; the
 * three of applicants are `null` where applications are not counted.
 */
export interface StaffMovement {
  readonly id: string;
  readonly kind: 'staff-movement';
  readonly roleGroup: RoleGroup;
  readonly level: StaffLevel;
  readonly applicantsWomen: number | null;
  readonly applicantsMen: number | null;
  readonly applicantsUnknown: number | null;
  readonly hiresWomen: number;
  readonly hiresMen: number;
  readonly hiresUnknown: number;
  /** of those hired: alerts the centre (V22); `null` = not stated */
  readonly hiresUnder18: number | null;
  readonly promotionsWomen: number;
  readonly promotionsMen: number;
  readonly promotionsUnknown: number;
  readonly leaversWomen: number;
  readonly leaversMen: number;
  readonly leaversUnknown: number;
}

/** Places given in the period in leadership training or mentoring; one person may hold several. */
export interface LeadershipPlace {
  readonly id: string;
  readonly kind: 'leadership-place';
  readonly programme: 'training' | 'mentoring';
  readonly women: number;
  readonly men: number;
  readonly sexUnknown: number;
  /** who answered the question on disability, and who of them declared one; `null` = not asked */
  readonly disabilityAnswered: number | null;
  readonly disabilityDeclared: number | null;
}

/** The four measures of an inclusive workplace. */
export type WorkplaceMeasure = 'flexibleWork' | 'childCare' | 'fittingEquipment' | 'traumaInformed';

/** The organisation's inclusive-workplace package as it stands (a stock); `null` = not assessed. */
export type WorkplacePackage = Readonly<Record<WorkplaceMeasure, boolean | null>> & {
  readonly id: string;
  readonly kind: 'workplace-package';
  /** whether somebody looked; only then it counts in KPI-22 */
  readonly assessed: boolean;
};
