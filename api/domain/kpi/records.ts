import type { RecordKind } from '../codes.js';
import type { Consultation, ConsultationGroup, HeardHow, Meeting, ReportRecord } from '../report.js';
import type { KpiFacts } from './facts.js';
import type { Fact, Formula } from './formula.js';
import { type KpiPart, ratio, share } from './point.js';

/** A record of one kind with whose it is. */
export interface Held<T extends ReportRecord> {
  readonly operatorId: string;
  readonly period: string;
  readonly record: T;
}

/** The records of one kind as facts. */
export function recordFacts<T extends ReportRecord>(
  facts: KpiFacts,
  kind: T['kind'] & RecordKind,
): Fact<Held<T>>[] {
  return facts.records.flatMap(({ operatorId, period, record }) => {
    if (record.kind !== kind) return [];
    const place = 'placeCode' in record ? record.placeCode : null;
    return [
      { period, keys: { operator: operatorId, place }, of: { operatorId, period, record: record as T } },
    ];
  });
}

/** The groups of a consultation, in the brief's order. */
export const CONSULTATION_GROUPS: readonly ConsultationGroup[] = [
  'women',
  'men',
  'girls',
  'boys',
  'personsWithDisabilities',
  'minority',
];

interface Hearing {
  readonly applicable: boolean;
  readonly number: number | null;
  readonly heard: HeardHow | null;
}

/** Heard: somebody of the group was there, and how they were heard is on record. */
function isHeard({ number, heard }: Hearing): boolean {
  return (number ?? 0) > 0 && heard !== null;
}

function groupRate(consultations: readonly Consultation[], group: ConsultationGroup): KpiPart {
  const applicable = consultations.map(({ groups }) => groups[group]).filter((hearing) => hearing.applicable);
  return { code: group, ...share(applicable, isHeard) };
}

/**
 * KPI-01: of each of six groups, consultations where it was heard ÷ consultations where it applies (the parts);
 * the value and the part `strict`: consultations where every group that applies was heard ÷ those where one applies.
 * @source docs/methodology.md#kpi-01
 */
export const inclusiveConsultations: Formula<Held<Consultation>> = {
  facts: (facts) => recordFacts<Consultation>(facts, 'consultation'),
  read: (facts) => {
    const consultations = facts.map(({ of }) => of.record);
    const applying = ({ groups }: Consultation) =>
      CONSULTATION_GROUPS.map((code) => groups[code]).filter((one) => one.applicable);
    const strict = share(
      consultations.filter((one) => applying(one).length > 0),
      (one) => applying(one).every(isHeard),
    );
    const rates = CONSULTATION_GROUPS.map((group) => groupRate(consultations, group));
    return { ...strict, parts: [...rates, { code: 'strict', ...strict }] };
  },
};

function hasPrioritiesRecorded(one: Consultation): boolean {
  return one.prioritiesBySex === true && one.prioritiesByAge === true && one.prioritiesByDisability === true;
}

/**
 * KPI-02: communities with a consultation whose priorities were written down by sex, age and disability ÷ communities
 * consulted. A community is a place code, counted once however often it was consulted.
 * @source docs/methodology.md#kpi-02
 */
export const communityPriorities: Formula<Held<Consultation>> = {
  explainedBy: 'place',
  facts: (facts) => recordFacts<Consultation>(facts, 'consultation'),
  read: (facts) => {
    const consultations = facts.map(({ of }) => of.record);
    const communities = [...new Set(consultations.map(({ placeCode }) => placeCode))];
    const recorded = new Set(consultations.filter(hasPrioritiesRecorded).map(({ placeCode }) => placeCode));
    return share(communities, (place) => recorded.has(place));
  },
};

function sum(meetings: readonly Meeting[], of: (one: Meeting) => number): number {
  return meetings.reduce((all, one) => all + of(one), 0);
}

function hasSeat(one: Meeting): boolean {
  return one.womensOrganisation || one.disabilityOrganisation || one.survivorOrganisation;
}

/**
 * KPI-28: women ÷ participants of known sex in coordination meetings. Parts: `chairs` the same for who chaired,
 * `seated` meetings with a women's, disability or survivor organisation at the table ÷ meetings.
 * @source docs/methodology.md#kpi-28
 */
export const womenInCoordination: Formula<Held<Meeting>> = {
  facts: (facts) => recordFacts<Meeting>(facts, 'meeting'),
  read: (facts) => {
    const meetings = facts.map(({ of }) => of.record);
    const women = sum(meetings, (one) => one.participantsWomen);
    const chairs = sum(meetings, (one) => one.chairsWomen);
    return {
      ...ratio(women, women + sum(meetings, (one) => one.participantsMen)),
      parts: [
        { code: 'chairs', ...ratio(chairs, chairs + sum(meetings, (one) => one.chairsMen)) },
        { code: 'seated', ...share(meetings, hasSeat) },
      ],
    };
  },
};
