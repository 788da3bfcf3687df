import { NEED_GROUPS, type NeedGroup, nearestToRisk } from '../baseline.js';
import type { Fact, Formula } from './formula.js';
import { directEore, notDirectEore, peopleFacts } from './people.js';
import { type KpiPart, noValue, shareAgainst } from './point.js';
import { pieces } from './split.js';

/** People cut by sex and age band. */
interface Participants {
  readonly group: NeedGroup | null;
  readonly people: number;
}

function groupOf(sex: string | null | undefined, ageBand: string | null | undefined): NeedGroup | null {
  if (ageBand === '_U' || ageBand == null) return null;
  const isChild = ageBand === 'Y0T17';
  if (sex === 'F') return isChild ? 'girls' : 'women';
  if (sex !== 'M') return null;
  return isChild ? 'boys' : 'men';
}

function reached(facts: readonly Fact<Participants>[], group: NeedGroup): number {
  return facts.reduce((all, { of }) => all + (of.group === group ? of.people : 0), 0);
}

/**
 * KPI-11: for women, girls, boys, men: share among direct participants of risk education ÷ share in the country's
 * baseline of need (the parts; `against` is the baseline). The value is the lowest of the four; no value without a
 * baseline. Participants of unknown sex or age leave it.
 * @source docs/methodology.md#kpi-11
 */
export const reachAgainstNeed: Formula<Participants> = {
  facts: (facts) =>
    peopleFacts(facts, directEore).flatMap(({ period, keys, of }) =>
      pieces(of, ['sex', 'ageBand']).map((piece) => ({
        period,
        keys,
        of: { group: groupOf(piece.keys.sex, piece.keys.ageBand), people: piece.people },
      })),
    ),
  leftOut: notDirectEore,
  headline: ({ parts = [], value }) => parts.find((part) => part.value === value)?.code,
  read: (facts, slice) => {
    const baseline = nearestToRisk(slice.facts.baselines);
    if (!baseline) return noValue('no_data', 'no_baseline');
    const denominator = NEED_GROUPS.reduce((all, group) => all + reached(facts, group), 0);
    const need = NEED_GROUPS.reduce((all, group) => all + baseline[group], 0);
    const parts = NEED_GROUPS.map(
      (code): KpiPart => ({
        code,
        ...shareAgainst(
          { numerator: reached(facts, code), denominator },
          { numerator: baseline[code], denominator: need },
        ),
      }),
    );
    const lowest = parts
      .filter(({ value }) => value !== null)
      .sort((a, b) => (a.value ?? 0) - (b.value ?? 0))[0];
    const { code: _, ...headline } = lowest ?? { code: '', ...noValue('no_data') };
    const { kind, source, datedOn } = baseline;
    return { ...headline, parts, baseline: { kind, source, datedOn } };
  },
};
