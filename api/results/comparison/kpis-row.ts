import type { Audience } from '../../domain/disclosure.js';
import type { KpiDefinition } from '../../domain/kpi/definition.js';
import { heldAgainst, targetsFor } from '../kpis/held-against.js';
import { kpiFigures } from '../kpis/kpi-figures.js';
import type { Target } from '../kpis/kpi-targets.queries.js';
import { figureOf } from '../kpis/kpi-tiles.js';
import type { ResultFacts } from '../kpis/masked.js';
import type { Months } from '../months.js';
import type { Visible } from '../visible.queries.js';
import type { ComparisonRowDto, KpiCellDto } from './comparison.dto.js';

interface Around {
  readonly months: Months;
  readonly targets: readonly Target[];
  readonly audience: Audience;
}

/** A country's KPIs, each beside the country's own target. */
export function kpisRow(
  { code, name }: Visible,
  definitions: readonly KpiDefinition[],
  facts: ResultFacts | undefined,
  around: Around,
): ComparisonRowDto {
  if (!facts) return { countryCode: code, name: null, reason: 'not_shared' };
  return {
    countryCode: code,
    name,
    kpis: definitions.map((definition) => cellOf(code, definition, facts, around)),
  };
}

function cellOf(
  country: string,
  definition: KpiDefinition,
  facts: ResultFacts,
  { months, targets, audience }: Around,
): KpiCellDto {
  const figure = figureOf(kpiFigures(definition, facts, { months, by: [] }, audience).points[0]);
  const own = targetsFor(targets, country, definition.code);
  const { target, verdict } = heldAgainst(definition, figure, own, months.to);
  return {
    code: definition.code,
    ...figure,
    target: target && { year: target.year, value: target.value, baseline: target.baseline },
    distance: target && figure.value !== null ? figure.value - target.value : null,
    verdict,
  };
}
