// Movements of staff as organisations report them by the month, and KPI-21 with all its parts by every month's end, beside
// what KPI-17, KPI-18 and KPI-20 tell of the same staff.
import { type Audience, thresholdsOf } from '../../api/domain/audiences.js';
import type { Figure } from '../../api/domain/kpi/point.js';
import { addMonths } from '../../api/domain/period.js';
import type { ReportRecord } from '../../api/domain/report.js';
import { kpiFigures } from '../../api/results/kpis/kpi-figures.js';
import { definitionOf, duty, records } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import { bounds, type Published, riddleOf } from './attacker.js';

type Pair = readonly [women: number, men: number];

/** What an organisation reports of a month: who left, applied, came and rose, and where it counts them its staff. */
export interface Moved {
  readonly operatorId: string;
  readonly period: string;
  readonly left: Pair;
  readonly hired: Pair;
  readonly promoted: Pair;
  /** null: applications are not counted */
  readonly applied: Pair | null;
  readonly staff: {
    readonly leaders: Pair;
    readonly others: Pair;
    /** who declared a disability, everybody having answered */
    readonly declared: number;
  } | null;
}

const MONTHS = { from: '2025-01', to: '2026-12' } as const;

const ofSex = (name: string, pair: Pair | null) => ({
  [`${name}Women`]: pair?.[0] ?? null,
  [`${name}Men`]: pair?.[1] ?? null,
  [`${name}Unknown`]: pair && 0,
});

function recordsOf({ operatorId, period, left, hired, promoted, applied, staff }: Moved) {
  const movement = {
    ...{ id: 'm', kind: 'staff-movement', roleGroup: 'support', level: 'other', hiresUnder18: null },
    ...ofSex('applicants', applied),
    ...ofSex('hires', hired),
    ...ofSex('promotions', promoted),
    ...ofSex('leavers', left),
  } as unknown as ReportRecord;
  if (!staff) return records([movement], { operatorId, period });
  const line = (level: 'leadership' | 'other', [women, men]: Pair, declared: number): ReportRecord => ({
    ...{ id: level, kind: 'workforce', organisation: 'operator', roleGroup: 'support', level },
    ...{ women, men, sexUnknown: 0, under18: null },
    ...{ disabilityAnswered: women + men, disabilityDeclared: declared },
  });
  const counted = [line('leadership', staff.leaders, 0), line('other', staff.others, staff.declared)];
  return records([movement, ...counted], { operatorId, period });
}

/** The counts of a report by name; absent: it does not count them. */
function countsOf({ left, hired, promoted, applied, staff }: Moved): Readonly<Record<string, number>> {
  const named = (name: string, pair: Pair | null | undefined) =>
    pair ? { [`women ${name}`]: pair[0], [`men ${name}`]: pair[1] } : {};
  const known = staff && {
    declared: staff.declared,
    undeclared: [...staff.leaders, ...staff.others].reduce((sum, one) => sum + one, -staff.declared),
  };
  return {
    ...named('left', left),
    ...named('promoted', promoted),
    ...named(applied ? 'hired' : 'hired uncounted', hired),
    ...named('applied', applied),
    ...named('leaders', staff?.leaders),
    ...named('others', staff?.others),
    ...known,
  };
}
const nameOf = ({ operatorId, period }: Moved, count: string) => `${operatorId} ${period} ${count}`;

/** Of each organisation the report in which it last counted its staff. */
function lastCounted(all: readonly Moved[], end: string): Moved[] {
  const latest = new Map<string, Moved>();
  for (const one of [...all].sort((a, b) => (a.period < b.period ? -1 : 1)))
    if (one.staff && one.period <= end) latest.set(one.operatorId, one);
  return [...latest.values()];
}

const both = (of: string) => [`women ${of}`, `men ${of}`];
const STAFF = { women: ['women leaders', 'women others'], men: ['men leaders', 'men others'] } as const;
const ALL_STAFF = [...STAFF.women, ...STAFF.men];

/** The counts of which a figure and what it is held against are made. */
interface Question {
  readonly code: string;
  readonly part: string;
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly against?: { readonly above: readonly string[]; readonly below: readonly string[] };
}
const QUESTIONS: readonly Question[] = [
  { code: 'KPI-17', part: '', above: STAFF.women, below: ALL_STAFF },
  { code: 'KPI-18', part: '', above: ['women leaders'], below: both('leaders') },
  { code: 'KPI-20', part: '', above: ['declared'], below: ['declared', 'undeclared'] },
  { code: 'KPI-21', part: 'exitWomen', above: ['women left'], below: STAFF.women },
  { code: 'KPI-21', part: 'exitMen', above: ['men left'], below: STAFF.men },
  { code: 'KPI-21', part: '', above: both('left'), below: ALL_STAFF },
  {
    ...{ code: 'KPI-21', part: 'KPI-21b', above: ['women hired'], below: both('hired') },
    against: { above: ['women applied'], below: both('applied') },
  },
  {
    ...{ code: 'KPI-21', part: 'KPI-21c', above: ['women promoted'], below: both('promoted') },
    against: { above: STAFF.women, below: ALL_STAFF },
  },
];
const PARTS = ['exitWomen', 'exitMen', 'KPI-21b', 'KPI-21c'].map((code) => ({
  ...{ code, name: { en: code }, makesValue: code.startsWith('exit') },
}));

/** A sum of counts, what it really is, and what was told of it; null = nothing. */
interface Told {
  readonly whole: string;
  readonly value: number | null;
  readonly parts: readonly string[];
  readonly real: number;
}

function summed(whole: string, all: readonly Moved[], counts: readonly string[], value: number | null): Told {
  const each = all.flatMap((one) =>
    counts.flatMap((count) => {
      const found = countsOf(one)[count];
      return found === undefined ? [] : [{ name: nameOf(one, count), found }];
    }),
  );
  const real = each.reduce((sum, { found }) => sum + found, 0);
  return { whole, value, parts: each.map(({ name }) => name), real };
}

/** Whose staff and whose movements a KPI adds up by an end. */
function addedUp(all: readonly Moved[], code: string, end: string): Moved[][] {
  const inYear = all.filter(({ period }) => period <= end && period > addMonths(end, -12));
  const moving = new Set(inYear.map(({ operatorId }) => operatorId));
  const counted = lastCounted(all, end).filter(
    ({ operatorId }) => code !== 'KPI-21' || moving.has(operatorId),
  );
  const known = new Set(counted.map(({ operatorId }) => operatorId));
  return [counted, inYear.filter(({ operatorId }) => known.has(operatorId))];
}

/** What is withheld because fewer than five left tells that: at most four did, and the rest of four is nobody. */
function fewLeft(end: string, moved: readonly Moved[]): Told {
  const { parts, real } = summed('', moved, both('left'), null);
  if (real > 4) throw new Error(`${real} left in the year to ${end}`);
  return { whole: `few left ${end}`, value: 4, parts: [...parts, `nobody ${end}`], real: 4 };
}

function everythingTold(all: readonly Moved[], audience: Audience): Told[] {
  const operators = [...new Set(all.map(({ operatorId }) => operatorId))];
  const facts = resultsOf({
    records: all.flatMap(recordsOf),
    duties: operators.map((operatorId) => duty({ operatorId, from: '2023-01' })),
  });
  return [...new Set(QUESTIONS.map(({ code }) => code))].flatMap((code) => {
    const definition = definitionOf(code, {
      ...{ subject: 'workforce', needs: ['records:workforce'], parts: code === 'KPI-21' ? PARTS : [] },
    });
    const { points } = kpiFigures(definition, facts, { months: MONTHS, by: ['month'] }, audience);
    return points.flatMap((point) => {
      const [counted = [], moved = []] = addedUp(all, code, point.period);
      const figures = QUESTIONS.filter((one) => one.code === code).flatMap(
        ({ part, above, below, against }) => {
          const figure: Figure | undefined =
            part === '' ? point : point.parts?.find((one) => one.code === part);
          const of = (at: string, counts: readonly string[], value: number | null = null) => {
            const isOfStaff = counts.every(
              (one) => (ALL_STAFF as readonly string[]).includes(one) || one.endsWith('declared'),
            );
            const whole = `${code} ${part} ${point.period} ${at}`;
            return summed(whole, isOfStaff ? counted : moved, counts, value);
          };
          return [
            of('above', above, figure?.numerator),
            of('below', below, figure?.denominator),
            of('above against', against?.above ?? [], figure?.against?.numerator),
            of('below against', against?.below ?? [], figure?.against?.denominator),
          ];
        },
      );
      return point.why === 'under_5_leavers' ? [...figures, fewLeft(point.period, moved)] : figures;
    });
  });
}

/** Counts of one report, and of all over a year or at its end, that are small. */
function targetsOf(all: readonly Moved[], threshold: number): Told[] {
  const names = [...new Set(all.flatMap((one) => Object.keys(countsOf(one))))].filter(
    (name) => name !== 'undeclared' && !name.endsWith('uncounted'),
  );
  const groups = [...names.map((name) => [name]), STAFF.women, STAFF.men];
  const ends = ['2025-12', '2026-12'].map((end) => addedUp(all, 'KPI-21', end));
  return [...all.map((one) => [one]), ...ends.flat()]
    .flatMap((some, nth) => groups.map((group) => summed(`of ${nth} ${group.join('+')}`, some, group, null)))
    .filter(({ real }) => real > 0 && real < threshold);
}

/** Small counts that somebody finds out of these KPIs by all their ends together. */
export function foundOutOfMovements(all: readonly Moved[], audience: Audience): string[] {
  const told = everythingTold(all, audience).filter(({ value }) => value !== null);
  for (const { whole, value, real } of told)
    if (value !== real) throw new Error(`${whole} was told as ${value} and is ${real}`);
  const threshold = thresholdsOf(audience).sensitive;
  const targets = targetsOf(all, threshold);
  const published = new Map<string, Published>(told.map(({ whole, value }) => [whole, value]));
  const inReports = all.flatMap((one) =>
    one.staff
      ? [{ whole: nameOf(one, 'staff'), parts: ALL_STAFF.map((count) => nameOf(one, count)) }].concat({
          whole: nameOf(one, 'staff'),
          parts: ['declared', 'undeclared'].map((count) => nameOf(one, count)),
        })
      : [],
  );
  const found = bounds(riddleOf(published, [...told, ...inReports, ...targets]));
  return targets.flatMap(({ whole, parts, real }) => {
    const [least, most] = found.get(whole) ?? [0, Number.POSITIVE_INFINITY];
    return most - least < threshold - 2
      ? [`${whole} (${parts[0]}…): ${least} to ${most}, really ${real}`]
      : [];
  });
}
