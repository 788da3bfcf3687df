import { ruleBroken } from '../domain-error.js';
import { type Dimension, type KpiDefinition, TIME_DIMENSIONS, type TimeDimension } from './definition.js';
import type { KpiFacts } from './facts.js';
import { formulaOf } from './formulas.js';
import { levelsNamed } from './levels.js';
import { type ExcludedPeriod, type KpiPoint, noValue } from './point.js';
import { spans } from './span.js';

/** Inclusive months, and what the figure is cut by; nothing, and it is one point. */
export interface KpiQuery {
  readonly from: string;
  readonly to: string;
  readonly by?: readonly Dimension[];
  /** too few to speak is no reason to keep the numbers back: not for a reader, for whoever judges what is told */
  readonly isPiece?: boolean;
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
  const formula = formulaOf(definition);
  if (!formula) {
    const points = cuts.map(({ period }) => ({ period, ...noValue('not_computable') }));
    return { code, unit, version, points, excluded: [], ...(missing ? { missing } : {}) };
  }
  const by = asked.filter((dimension) => !isTime(dimension));
  const range = { first: query.from, last: query.to };
  return {
    code,
    unit,
    version,
    ...formula.run(facts, {
      spans: cuts,
      range,
      by,
      levels: levelsNamed(definition),
      isPiece: query.isPiece ?? false,
    }),
  };
}
