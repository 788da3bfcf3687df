import { RECORD_KINDS, type RecordKind } from './codes.js';
import type { Fault } from './domain-error.js';
import { YEARS } from './period.js';
import { PARTNERS } from './programme-records.js';
import { isText, oneOf, record, type Shape, where } from './shape.js';

const count = where('a whole number, 0 or more', isCount);
const countOrAbsent = where(
  'a whole number, 0 or more, or null',
  (value) => value === null || isCount(value),
);
const yesOrNo = oneOf(true, false);
const yesNoOrNull = oneOf(true, false, null);
/** A code or a p-code, not a sentence. */
const words = where('a text of 1 to 80 characters', (value) => isText(value, 80) && value.trim() !== '');
const year = where('a year from 2000 to 2100', isYear);
const yearOrAbsent = where('a year from 2000 to 2100, or null', (value) => value === null || isYear(value));
const monthOrAbsent = where(
  'a month like 2026-03, or null',
  (value) => value === null || (typeof value === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(value)),
);
const currency = where(
  'a currency like USD',
  (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
);
const moneyOrAbsent = where(
  'a whole number, 0 or more, or null',
  (value) => value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1e12),
);
const point = oneOf('met', 'not_met', 'not_applicable');
const identity = { id: words, kind: oneOf(...RECORD_KINDS) };
const staffLine = {
  roleGroup: oneOf('management', 'operations', 'support'),
  level: oneOf('leadership', 'other'),
};
const group = record({
  applicable: yesOrNo,
  number: countOrAbsent,
  heard: oneOf('own_session', 'same_sex_facilitator', 'recorded_input', null),
});

/** The fields of each kind of sub-record; their meaning stands with the types in report.ts. */
const SHAPES: Readonly<Record<RecordKind, Shape>> = {
  consultation: record({
    ...identity,
    placeCode: words,
    groups: record({
      women: group,
      men: group,
      girls: group,
      boys: group,
      personsWithDisabilities: group,
      minority: group,
    }),
    prioritiesBySex: yesNoOrNull,
    prioritiesByAge: yesNoOrNull,
    prioritiesByDisability: yesNoOrNull,
  }),
  'survey-team': record({ ...identity, team: words, members: count, trained: count, leaderTrained: yesOrNo }),
  'va-tally': record({ ...identity, placeCode: words, identified: count, referred: count, received: count }),
  workforce: record({
    ...identity,
    organisation: oneOf('authority', 'centre', 'operator'),
    ...staffLine,
    women: count,
    men: count,
    sexUnknown: count,
    under18: countOrAbsent,
    disabilityAnswered: countOrAbsent,
    disabilityDeclared: countOrAbsent,
  }),
  'staff-movement': record({
    ...identity,
    ...staffLine,
    applicantsWomen: countOrAbsent,
    applicantsMen: countOrAbsent,
    applicantsUnknown: countOrAbsent,
    hiresWomen: count,
    hiresMen: count,
    hiresUnknown: count,
    hiresUnder18: countOrAbsent,
    promotionsWomen: count,
    promotionsMen: count,
    promotionsUnknown: count,
    leaversWomen: count,
    leaversMen: count,
    leaversUnknown: count,
  }),
  'leadership-place': record({
    ...identity,
    programme: oneOf('training', 'mentoring'),
    women: count,
    men: count,
    sexUnknown: count,
    disabilityAnswered: countOrAbsent,
    disabilityDeclared: countOrAbsent,
  }),
  'workplace-package': record({
    ...identity,
    assessed: yesOrNo,
    flexibleWork: yesNoOrNull,
    childCare: yesNoOrNull,
    fittingEquipment: yesNoOrNull,
    traumaInformed: yesNoOrNull,
  }),
  'tasking-order': record({ ...identity, issued: count, withTargetAndResources: count, rankMoved: count }),
  'community-feedback': record({ ...identity, feedbackReceived: count, feedbackAnswered: count }),
  'inclusion-post': record({
    ...identity,
    post: oneOf('adviser', 'unit', 'focal_point'),
    established: count,
    filledAndFunded: count,
  }),
  partnership: record({ ...identity, partner: oneOf(...PARTNERS), active: count }),
  'funding-request': record({
    ...identity,
    currency,
    submitted: count,
    withGoals: count,
    amountSubmitted: moneyOrAbsent,
    amountWithGoals: moneyOrAbsent,
  }),
  'inclusion-target': record({
    ...identity,
    title: words,
    hasBaseline: yesOrNo,
    targetYear: yearOrAbsent,
    valueMonth: monthOrAbsent,
  }),
  'transparency-report': record({
    ...identity,
    treaty: oneOf('apmbc', 'ccm', 'ccw'),
    reportYear: year,
    clearanceTable: point,
    eoreTable: point,
    vaTable: point,
    inclusionSection: point,
    planLink: point,
  }),
  'casualty-outcome': record({
    ...identity,
    killed: count,
    injured: count,
    outcomeUnknown: count,
    sexKnown: count,
    ageKnown: count,
    complete: count,
  }),
  meeting: record({
    ...identity,
    participantsWomen: count,
    participantsMen: count,
    participantsUnknown: count,
    chairsWomen: count,
    chairsMen: count,
    womensOrganisation: yesOrNo,
    disabilityOrganisation: yesOrNo,
    survivorOrganisation: yesOrNo,
  }),
};

/**
 * What keeps a body from being a sub-record at all: a kind, a field or a figure that is not one. Empty = it is one.
 * Figures that are not counts are rule V02, the rest V01.
 * @source docs/methodology.md#validation
 */
export function recordShapeFaults(body: Readonly<Record<string, unknown>>): Fault[] {
  const shape = RECORD_KINDS.includes(body.kind as RecordKind) ? SHAPES[body.kind as RecordKind] : undefined;
  if (!shape)
    return [{ pointer: '#/kind', code: 'V01', detail: `must be one of ${RECORD_KINDS.join(', ')}` }];
  return shape(body, '#').map((fault) => ({
    ...fault,
    code: fault.detail.includes('whole number') ? 'V02' : 'V01',
  }));
}

function isYear(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= YEARS.first && Number(value) <= YEARS.last;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 50_000_000;
}
