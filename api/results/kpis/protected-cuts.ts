import { type Audience, THRESHOLDS } from '../../domain/disclosure.js';
import { ruleBroken } from '../../domain/domain-error.js';
import type { Dimension, KpiDefinition } from '../../domain/kpi/definition.js';

/** Cut finer than the table of a series, in which small counts are protected by sex, age band and disability. */
export const FINER: readonly Dimension[] = ['setting', 'populationGroup', 'operator', 'place'];
const GROUPS: readonly Dimension[] = ['sex', 'ageBand', 'disability'];

/**
 * People are cut one finer way at a time, and not crossed with their groups, for whoever is not shown small counts: of
 * figures that cross two ways, what is hidden in one could be computed from the other.
 * @throws DomainError `kpi-not-cut-so`
 */
export function assertProtected(
  definition: KpiDefinition,
  by: readonly Dimension[],
  audience: Audience,
): void {
  const { plain, sensitive } = THRESHOLDS[audience];
  const isSensitive = (definition.subject ?? 'people') !== 'people' || by.includes('disability');
  if (!definition.countsPeople || (isSensitive ? sensitive : plain) === 0) return;
  const finer = by.filter((one) => FINER.includes(one));
  const crossed = by.filter((one) => GROUPS.includes(one));
  if (finer.length === 0 || (finer.length === 1 && crossed.length === 0)) return;
  const detail = `${[...finer, ...crossed].join(', ')}: ask for one of them at a time, or small groups could be computed from one another.`;
  throw ruleBroken('kpi-not-cut-so', detail, [{ pointer: '#/by', code: 'kpi-not-cut-so', detail }]);
}
