import { ruleBroken } from '../domain-error.js';
import { isWithin, type Period, parsePeriod } from '../period.js';
import { type Dimension, type KpiDefinition, TIME_DIMENSIONS, type TimeDimension } from './definition.js';
import type { KpiFacts } from './facts.js';
import type { Fact, Formula, Keys } from './formula.js';
import { clauseCoverage, safeguardingInPlace, soundProcedures } from './on-file.js';
import { channelsKnown, checksMade, safeguardingResponse } from './oversight.js';
import {
  disabilityShare,
  eoreCompleteness,
  eoreParticipations,
  fullCompleteness,
  landCompleteness,
  landFemaleShare,
} from './people.js';
import { type ExcludedPeriod, type KpiPoint, noValue } from './point.js';
import {
  casualtyRecords,
  feedbackAnswered,
  fundingRequests,
  inclusionPosts,
  partnerships,
  targetsAlive,
  taskingOrders,
  transparencyPoints,
} from './programme.js';
import { reachAgainstNeed } from './reach.js';
import { communityPriorities, inclusiveConsultations, womenInCoordination } from './records.js';
import { referralCompletion, referralRate } from './referral.js';
import { sadddReporting, timeliness } from './reporting.js';
import { type Span, spans, straddles, type Window } from './span.js';
import { inclusiveWorkplaces, leadershipPlaces, retention } from './staff.js';
import {
  disabilityInWorkforce,
  surveyTeamsTrained,
  womenInLeadership,
  womenInOperations,
  womenInWorkforce,
} from './stock.js';

/** Inclusive months, and what the figure is cut by; nothing, and it is one point. */
export interface KpiQuery {
  readonly from: string;
  readonly to: string;
  readonly by?: readonly Dimension[];
}

/** A KPI over the months asked for. `excluded`: quarters that lie only partly inside and were left out. */
export interface KpiResult {
  readonly code: string;
  readonly unit: KpiDefinition['unit'];
  readonly version: string;
  readonly points: readonly KpiPoint[];
  readonly excluded: readonly ExcludedPeriod[];
  /** only where it cannot be computed: what is missing */
  readonly missing?: KpiDefinition['missing'];
}

/** A formula with the type of its facts hidden: what it gives to itself it can read. */
interface Computation {
  readonly run: (facts: KpiFacts, query: Query) => Pick<KpiResult, 'points' | 'excluded'>;
}

interface Query {
  readonly spans: readonly Span[];
  readonly range: Window;
  readonly by: readonly Dimension[];
}

interface Dated<T> extends Fact<T> {
  readonly months: Period;
}

function excludedBy<T>(
  facts: readonly Dated<T>[],
  windows: readonly Window[],
  stock: boolean,
): ExcludedPeriod[] {
  const cut = facts.filter(({ months }) => windows.some((window) => straddles(months, window)));
  const left = stock ? cut.filter(({ months }) => !windows.some((window) => isWithin(months, window))) : cut;
  const periods = [...new Set(left.map(({ period }) => period))].sort();
  return periods.map((period) => ({ period, facts: left.filter((fact) => fact.period === period).length }));
}

interface Group<T> {
  readonly keys: Keys;
  readonly own: Dated<T>[];
}

/** Facts that are alike in what the figure is cut by, in one pass; all of them together where nothing cuts it. */
function groupsOf<T>(facts: readonly Dated<T>[], by: readonly Dimension[]): Group<T>[] {
  if (by.length === 0) return [{ keys: {}, own: [...facts] }];
  const groups = new Map<string, Group<T>>();
  for (const fact of facts) {
    const keys: Keys = Object.fromEntries(by.map((code) => [code, fact.keys[code] ?? null]));
    const name = JSON.stringify(keys);
    const group = groups.get(name);
    if (group) group.own.push(fact);
    else groups.set(name, { keys, own: [fact] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function computation<T>(formula: Formula<T>): Computation {
  const windowOf = formula.window ?? ((span: Span): Window => span);
  return {
    run: (facts, { spans: cuts, range, by }) => {
      const windows = cuts.map(windowOf);
      const dated = formula
        .facts(facts, range, by)
        .map((fact) => ({ ...fact, months: parsePeriod(fact.period) }));
      const reached = dated.filter(({ months }) => windows.some((window) => isWithin(months, window)));
      const points = groupsOf(reached, by).flatMap(({ keys, own }) => {
        const duties = facts.duties.filter(({ operatorId }) => (keys.operator ?? operatorId) === operatorId);
        return cuts.map((span): KpiPoint => {
          const window = windowOf(span);
          const inside = own.filter(({ months }) => isWithin(months, window));
          return { period: span.period, ...keys, ...formula.read(inside, { window, duties, facts, by }) };
        });
      });
      return { points, excluded: excludedBy(dated, windows, formula.stock ?? false) };
    },
  };
}

const FORMULAS: Readonly<Record<string, Computation>> = {
  'KPI-01': computation(inclusiveConsultations),
  'KPI-02': computation(communityPriorities),
  'KPI-03': computation(surveyTeamsTrained),
  'KPI-04': computation(eoreCompleteness),
  'KPI-05': computation(fullCompleteness),
  'KPI-06': computation(landCompleteness),
  'KPI-07': computation(timeliness),
  'KPI-08': computation(sadddReporting),
  'KPI-09': computation(clauseCoverage),
  'KPI-10': computation(eoreParticipations),
  'KPI-11': computation(reachAgainstNeed),
  'KPI-12': computation(landFemaleShare),
  'KPI-13': computation(disabilityShare),
  'KPI-14': computation(referralRate),
  'KPI-15': computation(referralCompletion),
  'KPI-16': computation(casualtyRecords),
  'KPI-17': computation(womenInWorkforce),
  'KPI-18': computation(womenInLeadership),
  'KPI-19': computation(womenInOperations),
  'KPI-20': computation(disabilityInWorkforce),
  'KPI-21': computation(retention),
  'KPI-22': computation(inclusiveWorkplaces),
  'KPI-23': computation(safeguardingInPlace),
  'KPI-24': computation(channelsKnown),
  'KPI-25': computation(safeguardingResponse),
  'KPI-26': computation(soundProcedures),
  'KPI-27': computation(taskingOrders),
  'KPI-28': computation(womenInCoordination),
  'KPI-29': computation(fundingRequests),
  'KPI-30': computation(transparencyPoints),
  'KPI-31': computation(targetsAlive),
  'KPI-32': computation(checksMade),
  'KPI-33': computation(inclusionPosts),
  'KPI-34': computation(leadershipPlaces),
  'KPI-35': computation(partnerships),
  'KPI-36': computation(feedbackAnswered),
};

/** The codes of the KPIs that the engine has a formula for. */
export const COMPUTED_KPIS: readonly string[] = Object.keys(FORMULAS);

function isTime(dimension: Dimension): dimension is TimeDimension {
  return (TIME_DIMENSIONS as readonly Dimension[]).includes(dimension);
}

function assertOffered(definition: KpiDefinition, by: readonly Dimension[]): void {
  const refused = by.filter((one) => !definition.disaggregations.includes(one));
  const withDisability = by.includes('disability') && (by.includes('sex') || by.includes('ageBand'));
  if (refused.length === 0 && !withDisability && by.filter(isTime).length <= 1) return;
  const offered = definition.disaggregations.join(', ') || 'nothing';
  throw ruleBroken(
    'kpi-not-cut-so',
    `${definition.code} can be cut by ${offered}; by one of month, quarter and year; by disability without sex or age band.`,
    [{ pointer: '#/by', code: 'kpi-not-cut-so', detail: (refused.length > 0 ? refused : by).join(', ') }],
  );
}

/**
 * Computes a KPI. Points stand by group, then time; a group without facts in one of the periods keeps its point, null
 * with `no_data`. What the engine has no formula for is null with `not_computable`, and says what is missing.
 * @param query inclusive months
 * @throws DomainError `kpi-not-cut-so`, `range-reversed`
 * @source docs/methodology.md#kpi
 */
export function computeKpi(definition: KpiDefinition, facts: KpiFacts, query: KpiQuery): KpiResult {
  const asked = [...new Set(query.by ?? [])];
  assertOffered(definition, asked);
  const cuts = spans(query.from, query.to, asked.find(isTime));
  const { code, unit, version, missing } = definition;
  const formula = FORMULAS[code];
  if (!formula) {
    const points = cuts.map(({ period }) => ({ period, ...noValue('not_computable') }));
    return { code, unit, version, points, excluded: [], ...(missing ? { missing } : {}) };
  }
  const by = asked.filter((dimension) => !isTime(dimension));
  const range = { first: query.from, last: query.to };
  return { code, unit, version, ...formula.run(facts, { spans: cuts, range, by }) };
}
