import type { FrameworkFunction } from '../assessments/types';
import type { KpiDefinition } from '../results/kpi-types';

/** A function of the checklist with the KPIs that speak to it. */
export interface KpiGroup {
  readonly code: string;
  readonly title: string;
  readonly body: string;
  /** Each KPI stands once, with the recommendation it informs first. */
  readonly kpis: readonly KpiDefinition[];
  /** Recommendations that no KPI informs at all. */
  readonly without: readonly { readonly code: string; readonly title: string }[];
}

/** The dictionary in the checklist's order. */
export function groupsOf(
  functions: readonly FrameworkFunction[],
  definitions: readonly KpiDefinition[],
): KpiGroup[] {
  const informed = new Set(definitions.flatMap(({ informs }) => informs));
  return functions.map(({ code, title, body, recommendations }) => ({
    code,
    title,
    body,
    kpis: definitions.filter(({ informs }) => recommendations.some((one) => one.code === informs[0])),
    without: recommendations.filter((one) => !informed.has(one.code)),
  }));
}
