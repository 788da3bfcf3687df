import type { Audience } from '../../domain/audiences.js';
import { reportLimits } from '../../domain/comparison/limits.js';
import { reportsBehind } from '../../domain/comparison/reports-behind.js';
import type { KpiVersion } from '../../domain/kpi/versions.js';
import { heldAgainst, targetsFor } from '../kpis/held-against.js';
import { kpiFigures } from '../kpis/kpi-figures.js';
import type { Target } from '../kpis/kpi-targets.queries.js';
import { figureOf } from '../kpis/kpi-tiles.js';
import type { ResultFacts } from '../kpis/masked.js';
import type { Months } from '../months.js';
import type { ComparisonRowDto } from './comparison.dto.js';
import type { KpiCellDto } from './kpi-cells.dto.js';

/** A country, its facts, and what is asked of them. */
export interface KpisAsked {
  readonly country: { readonly code: string; readonly name: string };
  readonly definitions: readonly KpiVersion[];
  readonly facts: ResultFacts;
  readonly months: Months;
  readonly targets: readonly Target[];
  readonly audience: Audience;
  /** the step of the series; undefined = none is asked for */
  readonly series: 'month' | 'quarter' | undefined;
}

/** A country's KPIs, each beside the country's own target. */
export function kpisRow(asked: KpisAsked): ComparisonRowDto {
  const { country, definitions, facts, months } = asked;
  const reports = reportsBehind(facts, months.from, months.to);
  return {
    countryCode: country.code,
    name: country.name,
    kpis: definitions.map((definition) => cellOf(definition, asked)),
    reports: { ...reports, ...reportLimits(reports, facts.today) },
  };
}

function cellOf(definition: KpiVersion, asked: KpisAsked): KpiCellDto {
  const { country, facts, months, targets, audience } = asked;
  const figure = figureOf(kpiFigures(definition, facts, { months, by: [] }, audience).points[0]);
  const own = targetsFor(targets, country.code, definition.code);
  const { target, targetHolds, verdict } = heldAgainst(definition, figure, own, months.to);
  return {
    code: definition.code,
    ...figure,
    target: target && { year: target.year, value: target.value, baseline: target.baseline },
    distance: target && targetHolds && figure.value !== null ? figure.value - target.value : null,
    verdict,
    ...seriesOf(definition, asked),
  };
}

/** The KPI through the months asked for: every point has passed the gate, and those that did not pass are counted. */
function seriesOf(
  definition: KpiVersion,
  { facts, months, audience, series: step }: KpisAsked,
): Pick<KpiCellDto, 'series' | 'suppressed'> {
  if (step === undefined || !definition.disaggregations.includes(step)) return {};
  const { points } = kpiFigures(definition, facts, { months, by: [step] }, audience);
  const series = points.map((point) => ({ period: point.period, ...figureOf(point) }));
  return { series, suppressed: series.filter(({ reason }) => reason === 'suppressed').length };
}
