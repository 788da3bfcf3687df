import type { RecordKind } from '../../../../api/domain/codes.js';
import type { ConsultationGroup } from '../../../../api/domain/report.js';

/** How a field of a sub-record is filled in; blank is "not stated" where it may be. */
export type FieldType =
  | 'count'
  | 'count-or-blank'
  | 'yes-no'
  | 'yes-no-blank'
  | 'text'
  | 'place'
  | readonly string[];

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
    roleGroup: ['operations', 'management', 'support'],
    level: ['leadership', 'other'],
    women: 'count',
    men: 'count',
    sexUnknown: 'count',
    under18: 'count-or-blank',
    disabilityAnswered: 'count-or-blank',
    disabilityDeclared: 'count-or-blank',
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
