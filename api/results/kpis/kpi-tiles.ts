import type { Audience } from '../../domain/audiences.js';
import { inLanguage } from '../../domain/framework.js';
import type { Figure } from '../../domain/kpi/point.js';
import type { KpiVersion } from '../../domain/kpi/versions.js';
import type { Months } from '../months.js';
import { heldAgainst, targetsFor } from './held-against.js';
import { kpiFigures } from './kpi-figures.js';
import type { Target } from './kpi-targets.queries.js';
import type { ResultFacts } from './masked.js';

/** The KPIs that a dashboard shows first. */
export const TILES = [
  'KPI-01',
  'KPI-04',
  'KPI-05',
  'KPI-07',
  'KPI-08',
  'KPI-12',
  'KPI-17',
  'KPI-19',
  'KPI-28',
];

/** What a tile is told beside the facts. */
export interface TileSurroundings {
  readonly country: string;
  readonly months: Months;
  readonly audience: Audience;
  readonly targets: readonly Target[];
  readonly language: string;
}

/** A KPI with its target, its verdict and its way through the months; everything ready to draw. */
export function kpiTile(definition: KpiVersion, facts: ResultFacts, around: TileSurroundings) {
  const { country, months, audience, targets, language } = around;
  const { code, unit, direction, version } = definition;
  const { points, excluded } = kpiFigures(definition, facts, { months, by: [] }, audience);
  const trend = kpiFigures(definition, facts, { months, by: ['month'] }, audience).points;
  const [overall] = points;
  const own = targetsFor(targets, country, code);
  const { target, ...held } = heldAgainst(definition, overall ?? null, own, overall?.period ?? months.to);
  return {
    code,
    name: inLanguage(definition.name, language),
    unit,
    version,
    direction,
    ...figureOf(overall),
    target: target && aimOf(target),
    ...held,
    trend: trend.map((point) => ({ period: point.period, ...figureOf(point) })),
    excluded,
  };
}

/** What a dashboard tells of a target. */
function aimOf({ year, value, baseline }: Target) {
  return { year, value, baseline };
}

/** What a point says, its period and parts aside. */
export function figureOf(point: Figure | undefined) {
  if (!point) return { value: null, numerator: null, denominator: null, reason: 'no_data' as const };
  const { value, lower, upper, numerator, denominator, reason, why } = point;
  return {
    value,
    ...(lower !== undefined && { lower }),
    ...(upper !== undefined && { upper }),
    numerator,
    denominator,
    ...(reason && { reason }),
    ...(why && { why }),
  };
}
