import type { ActivityDefinition } from '../../domain/activity.js';
import { isOutside, thresholdsOf } from '../../domain/audiences.js';
import type { KpiVersion } from '../../domain/kpi/versions.js';
import { kpiTile, TILES, type TileSurroundings } from '../kpis/kpi-tiles.js';
import type { ResultFacts } from '../kpis/masked.js';
import { completenessLines, workforceLines } from './figure-lines.js';
import { pyramid } from './pyramid.js';

/** A country's facts, and all that its figures are told by. */
export interface DashboardAsked extends TileSurroundings {
  readonly facts: ResultFacts;
  /** of the tiles and lines */
  readonly definitions: readonly KpiVersion[];
  readonly activities: readonly ActivityDefinition[];
}

/** What a dashboard tells of KPIs and people. */
export function dashboardFigures({ facts, definitions, activities, ...around }: DashboardAsked) {
  const { months, audience } = around;
  const kpi = (code: string) => {
    const found = definitions.find((one) => one.code === code);
    if (!found) throw new Error(`no definition of ${code}`);
    return found;
  };
  const known = { kpi, activity: (code: string) => activities.find((one) => one.code === code) };
  return {
    countsFrom: isOutside(audience) ? thresholdsOf(audience).plain : null,
    completeness: completenessLines(known, facts, around),
    workforce: workforceLines(known, facts, around),
    kpis: TILES.map((code) => kpiTile(kpi(code), facts, around)),
    eore: pyramid(facts.series, months, audience),
  };
}
