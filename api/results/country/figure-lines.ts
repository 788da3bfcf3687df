import type { ActivityDefinition } from '../../domain/activity.js';
import { inLanguage } from '../../domain/framework.js';
import type { Dimension, KpiDefinition } from '../../domain/kpi/definition.js';
import type { Figure } from '../../domain/kpi/point.js';
import type { KpiVersion } from '../../domain/kpi/versions.js';
import { heldAgainst, targetsFor } from '../kpis/held-against.js';
import { kpiFigures } from '../kpis/kpi-figures.js';
import type { TileSurroundings } from '../kpis/kpi-tiles.js';
import { figureOf } from '../kpis/kpi-tiles.js';
import type { ResultFacts } from '../kpis/masked.js';
import type { FigureLineDto } from './kpi-tile.dto.js';

/** KPIs that the two figures below read beside the tiles. */
export const LINE_KPIS = ['KPI-04', 'KPI-05', 'KPI-06', 'KPI-17', 'KPI-18', 'KPI-19', 'KPI-20'];

interface Definitions {
  readonly kpi: (code: string) => KpiVersion;
  readonly activity: (code: string) => ActivityDefinition | undefined;
}

/** How completely people are described: risk education, the three activities of KPI-05 each, land handed over. */
export function completenessLines(
  known: Definitions,
  facts: ResultFacts,
  around: TileSurroundings,
): FigureLineDto[] {
  const titled = (code: string) => {
    const label = known.activity(code)?.label;
    return label ? inLanguage(label, around.language) : code;
  };
  return ['KPI-04', 'KPI-05', 'KPI-06'].flatMap((code) => {
    const definition = known.kpi(code);
    const parts = code === 'KPI-05' ? points(definition, facts, around, ['activity']) : [];
    return [
      wholeLine(definition, facts, around),
      ...parts.map((point) => lineOf(definition, titled(point.activity ?? ''), point, point.activity ?? '')),
    ];
  });
}

/**
 * Women in the workforce, beside it by authority, centre and operators; in leadership; in operations; and persons with
 * disabilities with the share that answered. Only the first is split: of several splits small groups could be computed.
 */
export function workforceLines(
  known: Definitions,
  facts: ResultFacts,
  around: TileSurroundings,
): FigureLineDto[] {
  return ['KPI-17', 'KPI-18', 'KPI-19', 'KPI-20'].flatMap((code) => {
    const definition = known.kpi(code);
    const [whole] = points(definition, facts, around, []);
    const parts = (definition.parts ?? []).flatMap(({ code: part, name }) => {
      const found = whole?.parts?.find((one) => one.code === part);
      return found ? [lineOf(definition, inLanguage(name, around.language), found, part)] : [];
    });
    return [wholeLine(definition, facts, around), ...parts];
  });
}

function points(
  definition: KpiDefinition,
  facts: ResultFacts,
  { months, audience }: TileSurroundings,
  by: readonly Dimension[],
) {
  return kpiFigures(definition, facts, { months, by }, audience).points;
}

/** The KPI itself, with the country's own target for the year. */
function wholeLine(definition: KpiVersion, facts: ResultFacts, around: TileSurroundings): FigureLineDto {
  const { country, months, targets, language } = around;
  const [whole] = points(definition, facts, around, []);
  const own = targetsFor(targets, country, definition.code);
  const { target, targetHolds } = heldAgainst(definition, whole ?? null, own, whole?.period ?? months.to);
  const line = lineOf(definition, inLanguage(definition.name, language), whole, null);
  return { ...line, target: targetHolds ? (target?.value ?? null) : null };
}

function lineOf(
  { code }: KpiDefinition,
  name: string,
  figure: Figure | undefined,
  part: string | null,
): FigureLineDto {
  return { code, part, name, ...figureOf(figure), target: null };
}
