/**
 * The code lists of the product, case-exact. `_T` = not broken down (the total), `_U` = asked but unknown.
 * Labels by language stand in `catalogue/data/code-lists@1.0.yaml`.
 * @source docs/methodology.md#codes
 */
export const ACTIVITIES = [
  'NTS',
  'TS',
  'CLEARANCE',
  'BAC',
  'EOD_SPOT',
  'LAND_HANDOVER',
  'EORE_SESSION',
  'EORE_TOT',
  'EORE_MEDIA',
  'VA_REFERRAL',
  'VA_SERVICE',
  'CASUALTY',
  'COMMUNITY_LIAISON',
  'CONSULTATION',
  'STOCKPILE',
  'TRAINING',
  'WORKFORCE',
  'QA_VISIT',
  'SAFEGUARDING',
] as const;
/** What is counted. `people` are those the activity counts: participants, beneficiaries, referred, casualties, trainees. */
export const MEASURES = ['people'] as const;
/** Direct: took part, uses the released land, is served. Indirect: reached by media, the wider community. */
export const BENEFICIARY_TYPES = ['direct', 'indirect'] as const;
/** Land release only: expected while working, confirmed at hand-over; never added to each other. */
export const STAGES = ['expected', 'confirmed'] as const;
export const COUNT_BASES = ['persons', 'contacts', 'estimate'] as const;
export const SETTINGS = ['in_school', 'out_of_school', 'media', 'other'] as const;
/** A partition of people, unlike the flags. */
export const POPULATION_GROUPS = ['idp', 'refugee', 'returnee', 'host_community', 'mixed'] as const;
/** `X` (another sex or gender, as the country records it) only where the country has switched it on. */
export const SEXES = ['F', 'M', 'X', '_U', '_T'] as const;
/** `Y18` (18 and over) is the coarse band; it never stands beside `Y18T59` or `Y60` for one sex in one entry. */
export const AGE_BANDS = ['Y0T17', 'Y18T59', 'Y60', 'Y18', '_U', '_T'] as const;
export const DISABILITIES = ['with', 'without', '_U', '_T'] as const;
/** Whom the disability question was put to. `not_stated` is the usual national form: only the `with` figure is known. */
export const DISABILITY_ASKED = ['all', 'number', 'none', 'not_stated'] as const;
export const DISABILITY_METHODS = [
  'WG_SS',
  'WG_ES',
  'CHILD_FUNCTIONING',
  'NATIONAL',
  'SELF_DECLARED',
  'OBSERVED',
] as const;
/** Overlapping, "of whom"; never summed with each other. */
export const FLAGS = [
  'minority',
  'survivor',
  'family_of_victim',
  'female_headed_household',
  'nomadic',
  'at_risk_occupation',
  'caregiver',
] as const;
export const REPORT_STATUSES = ['draft', 'submitted', 'returned', 'verified', 'locked'] as const;
export const ASSESSMENT_STATUSES = ['draft', 'submitted', 'returned', 'verified', 'published'] as const;
/** E blocks, W needs a comment, I is shown. */
export const SEVERITIES = ['E', 'W', 'I'] as const;
export const ROLES = ['authority', 'monitor', 'operator', 'adviser', 'administrator'] as const;
export const BODIES = ['NMAA', 'NMAC'] as const;
/** Participation, protection, prevention, relief and recovery. */
export const PILLARS = ['PA', 'PR', 'PV', 'RR'] as const;
export const ANSWERS = ['met', 'partly', 'not_met', 'not_applicable'] as const;
export const SENSITIVITIES = ['public', 'advisers', 'country'] as const;
export const FREQUENCIES = ['month', 'quarter'] as const;
/** What an action takes, roughly: hours of people in post, a course, money, people from outside, a signature above the office. */
export const ACTION_NEEDS = ['staff_time', 'training', 'budget_line', 'external_help', 'decision'] as const;
/** Sub-records of a report with plain counts, entered in this version. */
export const RECORD_KINDS = [
  'consultation',
  'survey-team',
  'va-tally',
  'casualty-outcome',
  'workforce',
  'staff-movement',
  'leadership-place',
  'workplace-package',
  'meeting',
  'tasking-order',
  'community-feedback',
  'inclusion-post',
  'partnership',
  'funding-request',
  'inclusion-target',
  'transparency-report',
] as const;
/** Whose report it is: the authority and the centre are reporting organisations, too. */
export const OPERATOR_KINDS = ['operator', 'authority', 'centre'] as const;
/** What a quantity is measured in; quantities are not people. */
export const QUANTITY_UNITS = ['m2', 'items', 'sessions'] as const;

export type Activity = (typeof ACTIVITIES)[number];
export type Measure = (typeof MEASURES)[number];
export type BeneficiaryType = (typeof BENEFICIARY_TYPES)[number];
export type Stage = (typeof STAGES)[number];
export type CountBasis = (typeof COUNT_BASES)[number];
export type Setting = (typeof SETTINGS)[number];
export type PopulationGroup = (typeof POPULATION_GROUPS)[number];
export type Sex = (typeof SEXES)[number];
export type AgeBand = (typeof AGE_BANDS)[number];
export type Disability = (typeof DISABILITIES)[number];
export type DisabilityAsked = (typeof DISABILITY_ASKED)[number];
export type DisabilityMethod = (typeof DISABILITY_METHODS)[number];
export type Flag = (typeof FLAGS)[number];
export type ReportStatus = (typeof REPORT_STATUSES)[number];
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];
export type Severity = (typeof SEVERITIES)[number];
export type Role = (typeof ROLES)[number];
export type Body = (typeof BODIES)[number];
export type Pillar = (typeof PILLARS)[number];
export type Answer = (typeof ANSWERS)[number];
export type Sensitivity = (typeof SENSITIVITIES)[number];
export type Frequency = (typeof FREQUENCIES)[number];
export type OperatorKind = (typeof OPERATOR_KINDS)[number];
export type RecordKind = (typeof RECORD_KINDS)[number];
export type QuantityUnit = (typeof QUANTITY_UNITS)[number];
export type ActionNeed = (typeof ACTION_NEEDS)[number];
