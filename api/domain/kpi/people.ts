import type { Activity } from '../codes.js';
import type { Dimension } from './definition.js';
import type { KpiFacts, PeopleRow } from './facts.js';
import type { EntryLeftOut, Fact, Formula, Slice } from './formula.js';
import type { PeopleSums } from './people-sums.js';
import { countOf, type Figure, type Reading, ratio, total } from './point.js';
import { pieces } from './split.js';

/** Facts about people of rows that `holds` admits. */
export function peopleFacts(facts: KpiFacts, holds: (row: PeopleRow) => boolean): Fact<PeopleRow>[] {
  return facts.people.filter(holds).map((row) => ({
    period: row.period,
    of: row,
    keys: {
      operator: row.operatorId ?? null,
      activity: row.activity,
      setting: row.setting,
      populationGroup: row.populationGroup,
      place: row.placeCode ?? null,
    },
  }));
}

function sum(rows: readonly Fact<PeopleRow>[], of: (sums: PeopleSums) => number | null): number | null {
  return total(rows.map((row) => of(row.of.sums)));
}

/** What of an entry says whether it is in a figure of people. */
interface OfEntry {
  readonly activity: Activity;
  readonly beneficiaryType: string;
  readonly stage: string | null;
}
/** Why an entry is left out; null = it is not, for this. */
type Condition = (entry: OfEntry) => EntryLeftOut | null;

const among =
  (...activities: readonly Activity[]): Condition =>
  ({ activity }) =>
    activities.includes(activity) ? null : 'other_activity';
const isDirect: Condition = ({ beneficiaryType }) => (beneficiaryType === 'direct' ? null : 'indirect');
/** People somebody met: who is only expected to benefit was asked nothing. */
const isMet: Condition = ({ stage }) => (stage === 'expected' ? 'expected' : null);
const isConfirmed: Condition = (entry) =>
  isMet(entry) ?? (entry.stage === 'confirmed' ? null : 'not_confirmed');

/** The first reason that holds. */
const all =
  (...conditions: readonly Condition[]): Condition =>
  (entry) =>
    conditions.reduce<EntryLeftOut | null>((found, condition) => found ?? condition(entry), null);

function people(
  leftOut: Condition,
  read: (rows: readonly Fact<PeopleRow>[], slice: Slice) => Reading,
): Formula<PeopleRow> {
  return { facts: (facts) => peopleFacts(facts, (row) => leftOut(row) === null), leftOut, read };
}

/** Why an entry is not of those who took part in risk education in person; media reach is never direct. */
export const notDirectEore = all(among('EORE_SESSION', 'EORE_TOT'), isDirect);
/** Those who took part in risk education in person. */
export const directEore = (entry: OfEntry) => notDirectEore(entry) === null;
const notHandedOver = all(among('LAND_HANDOVER'), isDirect, isConfirmed);
/** Those who use released land, once it is handed over; `expected` is never added. */
export const handedOver = (entry: OfEntry) => notHandedOver(entry) === null;

function completeness(rows: readonly Fact<PeopleRow>[], known: (sums: PeopleSums) => number | null): Figure {
  return ratio(
    sum(rows, known) ?? 0,
    sum(rows, ({ total: people }) => people),
  );
}

/** KPI-04: direct risk education participants of known sex and age band ÷ all of them. @source docs/methodology.md#kpi-04 */
export const eoreCompleteness = people(notDirectEore, (rows) =>
  completeness(rows, ({ knownSexAge }) => knownSexAge),
);

const inCompleteness = among('NTS', 'VA_REFERRAL', 'COMMUNITY_LIAISON');
const notInCompleteness = all(inCompleteness, isMet);

/** Whose people the KPI of full completeness adds up. */
export const ofFullCompleteness = (entry: OfEntry) => notInCompleteness(entry) === null;

function knownInFull(rows: readonly Fact<PeopleRow>[]): Reading {
  const lower = completeness(rows, ({ fullLower }) => fullLower);
  const upper = completeness(rows, ({ fullUpper }) => fullUpper);
  const parts = [
    { code: 'lower', ...lower },
    { code: 'upper', ...upper },
  ];
  return { ...lower, lower: lower.value, upper: upper.value, parts };
}

/**
 * KPI-05: people of known sex, age and disability ÷ people, in survey, victim referral and community liaison; who is
 * only expected to benefit is left out. A range where the entries do not cross the two; its value is the lower bound.
 * @source docs/methodology.md#kpi-05
 */
export const fullCompleteness = people(notInCompleteness, knownInFull);

/** KPI-05 by its version 1.0: people who are only expected to benefit from a survey count too. @source docs/methodology.md#kpi-05 */
export const fullCompletenessWithExpected = people(inCompleteness, knownInFull);

/**
 * KPI-06: confirmed users of handed-over land of known sex and age ÷ all of them; part `KPI-06b` the same for disability.
 * @source docs/methodology.md#kpi-06
 */
export const landCompleteness = people(notHandedOver, (rows) => ({
  ...completeness(rows, ({ knownSexAge }) => knownSexAge),
  parts: [{ code: 'KPI-06b', ...completeness(rows, (sums) => total([sums.with, sums.without])) }],
}));

/** KPI-12: women and girls ÷ people of known sex, confirmed at hand-over. @source docs/methodology.md#kpi-12 */
export const landFemaleShare = people(notHandedOver, (rows) =>
  ratio(
    sum(rows, ({ female }) => female) ?? 0,
    sum(rows, ({ knownSex }) => knownSex),
  ),
);

/** KPI-10: direct risk education participations; repeats possible. A count, so no denominator. @source docs/methodology.md#kpi-10 */
export const eoreParticipations: Formula<number> = {
  facts: (facts, _range, by: readonly Dimension[]) =>
    peopleFacts(facts, directEore).flatMap(({ period, keys, of }) =>
      pieces(of, by).map((piece) => ({ period, keys: { ...keys, ...piece.keys }, of: piece.people })),
    ),
  leftOut: notDirectEore,
  read: (counts) => countOf(total(counts.map(({ of }) => of))),
};

/** Fewer people asked than this, and a share of persons with disabilities is withheld. */
export const MIN_ASKED = 50;

function disabilityPart(rows: readonly Fact<PeopleRow>[], isPiece: boolean): Figure {
  const asked = sum(rows, (sums) => sums.asked) ?? 0;
  const without = sum(rows, (sums) => sums.without) ?? 0;
  const withDisability = sum(rows, (sums) => sums.withAsked) ?? 0;
  const figure = ratio(withDisability, asked === 0 ? null : withDisability + without);
  if (isPiece || asked >= MIN_ASKED || figure.value === null) return figure;
  return { ...figure, value: null, numerator: null, reason: 'withheld', why: 'under_50_asked' };
}

const isNoVictimAssistance: Condition = ({ activity }) =>
  activity === 'VA_REFERRAL' || activity === 'VA_SERVICE' ? 'other_activity' : null;

const notAsked = all(isNoVictimAssistance, isMet);

/** Whose people the share of persons with disabilities counts, where it is said who was asked. */
export const ofDisabilityShare = (entry: OfEntry) => notAsked(entry) === null;

function shareByMethod(
  rows: readonly Fact<PeopleRow>[],
  { isPiece = false }: Pick<Slice, 'isPiece'>,
): Reading {
  const names = [...new Set(rows.map(({ of }) => `${of.activity} ${of.disabilityMethod ?? ''}`))].sort();
  const parts = names
    .map((code) => ({
      code,
      of: rows.filter(({ of }) => `${of.activity} ${of.disabilityMethod ?? ''}` === code),
    }))
    .filter(({ of }) => (sum(of, (sums) => sums.asked) ?? 0) > 0)
    .map(({ code, of }) => {
      const [activity = '', disabilityMethod] = code.split(' ');
      return { code, activity, disabilityMethod: disabilityMethod || null, ...disabilityPart(of, isPiece) };
    });
  const [only] = parts;
  if (!only) return ratio(0, null);
  if (parts.length === 1) {
    const { value, numerator, denominator, reason, why } = only;
    return { value, numerator, denominator, ...(reason ? { reason } : {}), ...(why ? { why } : {}), parts };
  }
  return {
    value: null,
    numerator: null,
    denominator: null,
    reason: 'withheld',
    why: 'not_added_over_activities',
    parts,
  };
}

/**
 * KPI-13: with ÷ (with + without) of those asked, per activity and method. Not for victim assistance, nor of people who
 * are only expected to benefit. Activities and methods are never added up: the value stands only where there is one of
 * each; the parts hold them all. A `with` from entries that do not state whom they asked stays out.
 * @source docs/methodology.md#kpi-13
 */
export const disabilityShare = people(notAsked, shareByMethod);

/** KPI-13 by its version 1.0: but for land handed over, people who are only expected count too. @source docs/methodology.md#kpi-13 */
export const disabilityShareWithExpected = people(
  all(isNoVictimAssistance, (entry) => (entry.activity === 'LAND_HANDOVER' ? isConfirmed(entry) : null)),
  shareByMethod,
);
