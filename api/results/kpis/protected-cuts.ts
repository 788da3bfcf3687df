import { type Audience, thresholdsOf } from '../../domain/audiences.js';
import { ruleBroken } from '../../domain/domain-error.js';
import type { Dimension, KpiDefinition } from '../../domain/kpi/definition.js';
import { isOfEnds } from '../../domain/protection/ends.js';

/** Cut finer than the table of a series, in which small counts are protected by sex, age band and disability. */
export const FINER: readonly Dimension[] = ['setting', 'populationGroup', 'operator', 'place'];
const GROUPS: readonly Dimension[] = ['activity', 'sex', 'ageBand', 'disability'];

/** Whether any figure of it tells of people more closely than sex and age do. */
function isSensitive({ subject = 'people', parts = [] }: KpiDefinition, by: readonly Dimension[]): boolean {
  return (
    by.includes('disability') ||
    [subject, ...parts.map((part) => part.subject ?? subject)].some((one) => one !== 'people')
  );
}

/**
 * What is told by its ends is not cut finer than the tables for whoever is not shown small counts: what an end leaves out
 * of one operator could be computed from the whole and the others. Other people are cut one finer way at a time, and not crossed with activities or their groups, for whoever is not shown small counts: of
 * figures that cross two ways, what is hidden in one could be computed from the other.
 * @throws DomainError `kpi-not-cut-so`
 */
export function assertProtected(
  definition: KpiDefinition,
  by: readonly Dimension[],
  audience: Audience,
): void {
  const { plain, sensitive } = thresholdsOf(audience);
  if (!definition.countsPeople || (isSensitive(definition, by) ? sensitive : plain) === 0) return;
  const finer = by.filter((one) => FINER.includes(one));
  if (finer.length > 0 && isOfEnds(definition.code))
    throw notCutSo(
      `${finer.join(', ')}: small counts could be computed from figures that end with other months.`,
    );
  const crossed = by.filter((one) => GROUPS.includes(one));
  if (finer.length === 0 || (finer.length === 1 && crossed.length === 0)) return;
  throw notCutSo(
    `${[...finer, ...crossed].join(', ')}: ask for one of them at a time, or small groups could be computed from one another.`,
  );
}

const notCutSo = (detail: string) =>
  ruleBroken('kpi-not-cut-so', detail, [{ pointer: '#/by', code: 'kpi-not-cut-so', detail }]);
