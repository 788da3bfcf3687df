/** What need is measured by: who lives there, who was hurt, who is exposed. */
export const BASELINE_KINDS = ['population', 'casualties', 'exposure'] as const;
export type BaselineKind = (typeof BASELINE_KINDS)[number];

/** The four groups whose share in risk education is held against their share in need. */
export const NEED_GROUPS = ['women', 'girls', 'boys', 'men'] as const;
export type NeedGroup = (typeof NEED_GROUPS)[number];

/**
 * A country's baseline of need: persons of each group, a whole number of 0 or more, with where the figures are from and
 * of which day (`2025-06-30`) they are.
 * @source docs/methodology.md#kpi-11
 */
export type NeedBaseline = Readonly<Record<NeedGroup, number>> & {
  readonly kind: BaselineKind;
  readonly source: string;
  readonly datedOn: string;
};

/** The kinds from the nearest to risk to the farthest. @source docs/methodology.md#kpi-11 */
export const NEAREST_FIRST: readonly BaselineKind[] = ['exposure', 'casualties', 'population'];

/**
 * The baseline that figures are held against: of those a country keeps, the one nearest to risk.
 * @returns undefined where it keeps none
 * @source docs/methodology.md#kpi-11
 */
export function nearestToRisk<T extends Pick<NeedBaseline, 'kind'>>(baselines: readonly T[]): T | undefined {
  return NEAREST_FIRST.flatMap((kind) => baselines.filter((one) => one.kind === kind))[0];
}
