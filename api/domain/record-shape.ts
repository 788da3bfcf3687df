import { RECORD_KINDS, type RecordKind } from './codes.js';
import type { Fault } from './domain-error.js';
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
const identity = { id: words, kind: oneOf(...RECORD_KINDS) };
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
    roleGroup: oneOf('management', 'operations', 'support'),
    level: oneOf('leadership', 'other'),
    women: count,
    men: count,
    sexUnknown: count,
    under18: countOrAbsent,
    disabilityAnswered: countOrAbsent,
    disabilityDeclared: countOrAbsent,
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

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 50_000_000;
}
