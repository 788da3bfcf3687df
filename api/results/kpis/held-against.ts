import type { Figure } from '../../domain/kpi/point.js';
import { type JudgedBy, judgedBy, type KpiVerdict, verdict } from '../../domain/kpi/progress.js';
import { lastMonthOf, type PathPosition, pathPosition, plannedAt } from '../../domain/kpi/trajectory.js';
import type { KpiVersion } from '../../domain/kpi/versions.js';
import type { Target } from './kpi-targets.queries.js';

/** A figure held against what its country set. */
export interface HeldAgainst {
  /** of the year of the figure's last month, else of the last year before it that has one */
  readonly target: Target | null;
  /** whether that target measures this version of the definition; without that there is no verdict. null = no target */
  readonly targetHolds: boolean | null;
  /** what a verdict on this KPI speaks of, also where there is none */
  readonly judgedBy: JudgedBy;
  readonly verdict: KpiVerdict | null;
  /** what was planned for the end of the figure's months, in the KPI's unit; null = nothing */
  readonly planned: number | null;
  readonly path: PathPosition | null;
}

/** The targets of a country for a KPI, by year. */
export function targetsFor(targets: readonly Target[], country: string, kpi: string): Target[] {
  return targets.filter((one) => one.countryCode === country && one.kpi === kpi);
}

const NO_AIM = { baseline: null, target: null };

const isOf = ({ targetsOf }: KpiVersion, { kpiVersion }: Target) => targetsOf.includes(kpiVersion);

/** The targets that measure this version of the definition. */
function ofVersion(definition: KpiVersion, targets: readonly Target[]): Target[] {
  return targets.filter((one) => isOf(definition, one));
}

/**
 * Holds a figure against the targets of its country and KPI: the verdict, and where it lies beside the planned path.
 * @param period of the figure, `2026-Q1` or `2026-01/2026-05`
 */
export function heldAgainst(
  definition: KpiVersion,
  figure: Pick<Figure, 'value' | 'lower' | 'upper'> | null,
  targets: readonly Target[],
  period: string,
): HeldAgainst {
  const last = lastMonthOf(period);
  const target = targets.filter(({ year }) => year <= Number(last.slice(0, 4))).at(-1) ?? null;
  const holds = target && isOf(definition, target);
  const aim = holds ? { baseline: target.baseline, target: target.value } : NO_AIM;
  const said = figure && verdict(definition, figure, aim);
  const planned = plannedAt(ofVersion(definition, targets), last);
  return {
    target,
    targetHolds: holds,
    judgedBy: judgedBy(definition),
    verdict: said,
    planned: planned?.value ?? null,
    path: figure && pathPosition(definition, figure, planned, said),
  };
}

/** What was planned for the end of a period; null = nothing. */
export function plannedFor(
  definition: KpiVersion,
  targets: readonly Target[],
  period: string,
): number | null {
  return plannedAt(ofVersion(definition, targets), lastMonthOf(period))?.value ?? null;
}
