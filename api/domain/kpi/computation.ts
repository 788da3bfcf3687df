import { isWithin, type Period, parsePeriod } from '../period.js';
import type { Dimension } from './definition.js';
import type { KpiFacts } from './facts.js';
import type { Fact, Formula, Keys } from './formula.js';
import type { ExcludedPeriod, KpiPoint } from './point.js';
import { type Span, straddles, type Window } from './span.js';

/** A formula with the type of its facts hidden: what it gives to itself it can read. */
export interface Computation {
  readonly run: (facts: KpiFacts, query: Query) => Computed;
}

/** What a formula says of the months asked for. */
interface Computed {
  readonly points: readonly KpiPoint[];
  readonly excluded: readonly ExcludedPeriod[];
}

interface Query {
  readonly spans: readonly Span[];
  readonly range: Window;
  readonly by: readonly Dimension[];
}

interface Dated<T> extends Fact<T> {
  readonly months: Period;
}

function excludedBy<T>(
  facts: readonly Dated<T>[],
  windows: readonly Window[],
  stock: boolean,
): ExcludedPeriod[] {
  const cut = facts.filter(({ months }) => windows.some((window) => straddles(months, window)));
  const left = stock ? cut.filter(({ months }) => !windows.some((window) => isWithin(months, window))) : cut;
  const periods = [...new Set(left.map(({ period }) => period))].sort();
  return periods.map((period) => ({ period, facts: left.filter((fact) => fact.period === period).length }));
}

interface Group<T> {
  readonly keys: Keys;
  readonly own: Dated<T>[];
}

/** Facts that are alike in what the figure is cut by, in one pass; all of them together where nothing cuts it. */
function groupsOf<T>(facts: readonly Dated<T>[], by: readonly Dimension[]): Group<T>[] {
  if (by.length === 0) return [{ keys: {}, own: [...facts] }];
  const groups = new Map<string, Group<T>>();
  for (const fact of facts) {
    const keys: Keys = Object.fromEntries(by.map((code) => [code, fact.keys[code] ?? null]));
    const name = JSON.stringify(keys);
    const group = groups.get(name);
    if (group) group.own.push(fact);
    else groups.set(name, { keys, own: [fact] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** A formula ready to run. @source docs/methodology.md#kpi */
export function computation<T>(formula: Formula<T>): Computation {
  const windowOf = formula.window ?? ((span: Span): Window => span);
  return {
    run: (facts, { spans: cuts, range, by }) => {
      const windows = cuts.map(windowOf);
      const dated = formula
        .facts(facts, range, by)
        .map((fact) => ({ ...fact, months: parsePeriod(fact.period) }));
      const reached = dated.filter(({ months }) => windows.some((window) => isWithin(months, window)));
      const points = groupsOf(reached, by).flatMap(({ keys, own }) => {
        const duties = facts.duties.filter(({ operatorId }) => (keys.operator ?? operatorId) === operatorId);
        return cuts.map((span): KpiPoint => {
          const window = windowOf(span);
          const inside = own.filter(({ months }) => isWithin(months, window));
          return { period: span.period, ...keys, ...formula.read(inside, { window, duties, facts, by }) };
        });
      });
      return { points, excluded: excludedBy(dated, windows, formula.stock ?? false) };
    },
  };
}
