import type { RecordKind } from '../../../../api/domain/codes.js';
import { PARTNERS } from '../../../../api/domain/programme-records.js';
import type { ConsultationGroup } from '../../../../api/domain/report.js';

/** How a field of a sub-record is filled in; blank is "not stated" where it may be. */
export type FieldType =
  | 'count'
  | 'count-or-blank'
  | 'yes-no'
  | 'yes-no-blank'
  | 'text'
  | 'place'
  | 'year'
  | 'year-or-blank'
  | 'month-or-blank'
  | 'currency'
  | readonly string[];

const ROLES = {
  roleGroup: ['operations', 'management', 'support'],
  level: ['leadership', 'other'],
} as const;
const DISABILITY = { disabilityAnswered: 'count-or-blank', disabilityDeclared: 'count-or-blank' } as const;
const POINTS = ['met', 'not_met', 'not_applicable'] as const;

/** The plain fields of each kind, in the order of the form. */
export const RECORD_FIELDS = {
  consultation: {
    placeCode: 'place',
    prioritiesBySex: 'yes-no-blank',
    prioritiesByAge: 'yes-no-blank',
    prioritiesByDisability: 'yes-no-blank',
  },
  'survey-team': { team: 'text', members: 'count', trained: 'count', leaderTrained: 'yes-no' },
  'va-tally': { placeCode: 'place', identified: 'count', referred: 'count', received: 'count' },
  workforce: {
    organisation: ['operator', 'centre', 'authority'],
    ...ROLES,
    women: 'count',
    men: 'count',
    sexUnknown: 'count',
    under18: 'count-or-blank',
    ...DISABILITY,
  },
  'staff-movement': {
    ...ROLES,
    applicantsWomen: 'count-or-blank',
    applicantsMen: 'count-or-blank',
    applicantsUnknown: 'count-or-blank',
    hiresWomen: 'count',
    hiresMen: 'count',
    hiresUnknown: 'count',
    hiresUnder18: 'count-or-blank',
    promotionsWomen: 'count',
    promotionsMen: 'count',
    promotionsUnknown: 'count',
    leaversWomen: 'count',
    leaversMen: 'count',
    leaversUnknown: 'count',
  },
  'leadership-place': {
    programme: ['training', 'mentoring'],
    women: 'count',
    men: 'count',
    sexUnknown: 'count',
    ...DISABILITY,
  },
  'workplace-package': {
    assessed: 'yes-no',
    flexibleWork: 'yes-no-blank',
    childCare: 'yes-no-blank',
    fittingEquipment: 'yes-no-blank',
    traumaInformed: 'yes-no-blank',
  },
  'tasking-order': { issued: 'count', withTargetAndResources: 'count', rankMoved: 'count' },
  'community-feedback': { feedbackReceived: 'count', feedbackAnswered: 'count' },
  'inclusion-post': {
    post: ['adviser', 'unit', 'focal_point'],
    established: 'count',
    filledAndFunded: 'count',
  },
  partnership: {
    partner: PARTNERS,
    active: 'count',
  },
  'funding-request': {
    currency: 'currency',
    submitted: 'count',
    withGoals: 'count',
    amountSubmitted: 'count-or-blank',
    amountWithGoals: 'count-or-blank',
  },
  'inclusion-target': {
    title: 'text',
    hasBaseline: 'yes-no',
    targetYear: 'year-or-blank',
    valueMonth: 'month-or-blank',
  },
  'transparency-report': {
    treaty: ['apmbc', 'ccm', 'ccw'],
    reportYear: 'year',
    clearanceTable: POINTS,
    eoreTable: POINTS,
    vaTable: POINTS,
    inclusionSection: POINTS,
    planLink: POINTS,
  },
  'casualty-outcome': {
    killed: 'count',
    injured: 'count',
    outcomeUnknown: 'count',
    sexKnown: 'count',
    ageKnown: 'count',
    complete: 'count',
  },
  meeting: {
    participantsWomen: 'count',
    participantsMen: 'count',
    participantsUnknown: 'count',
    chairsWomen: 'count',
    chairsMen: 'count',
    womensOrganisation: 'yes-no',
    disabilityOrganisation: 'yes-no',
    survivorOrganisation: 'yes-no',
  },
} as const satisfies Readonly<Record<RecordKind, Readonly<Record<string, FieldType>>>>;

type Keys<T> = T extends T ? keyof T : never;
export type RecordField = Keys<(typeof RECORD_FIELDS)[RecordKind]>;

export const fieldsOf = (kind: RecordKind): [RecordField, FieldType][] =>
  Object.entries(RECORD_FIELDS[kind]) as [RecordField, FieldType][];

export const GROUPS: readonly ConsultationGroup[] = [
  'women',
  'men',
  'girls',
  'boys',
  'personsWithDisabilities',
  'minority',
];
export const HEARD = ['own_session', 'same_sex_facilitator', 'recorded_input'] as const;
