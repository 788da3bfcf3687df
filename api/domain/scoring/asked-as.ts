/**
 * What a recommendation asks, as one text: its criteria by level. A code never changes its meaning, so two rounds or
 * versions in which the texts are the same ask the same.
 * @source docs/methodology.md#round-change
 */
export function askedAs(criteria: readonly { readonly rung: number; readonly code: string }[]): string {
  return criteria.map(({ code, rung }) => `${rung} ${code}`).join();
}
