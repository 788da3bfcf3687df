// The people series of some months, as they are published, each figure under the name of its series: `2026-01 NTS female`.
import type { Audience } from '../../api/domain/audiences.js';
import { hiddenIn } from '../../api/results/hidden-people.js';
import { pointJson } from '../../api/results/people/point-json.js';
import type { EnteredRow } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import type { Published } from './attacker.js';
import { inSeries, knownOf, type Sum } from './month.js';
import { seriesOf } from './runs.js';

interface All {
  readonly truth: Map<string, number | null>;
  readonly shown: Map<string, Published>;
  readonly sums: Sum[];
}

/** Adds what holds of a series' month, and what is published of it, each figure under the month's name. */
function addSeries(
  { truth, shown, sums }: All,
  name: string,
  known: ReturnType<typeof knownOf>,
  published: ReadonlyMap<string, Published>,
): void {
  const of = (one: string) => `${name} ${one}`;
  for (const [one, value] of known.truth) {
    truth.set(of(one), value);
    if (value === null) shown.set(of(one), null);
  }
  for (const one of known.absent) shown.set(of(one), null);
  for (const [one, value] of published) shown.set(of(one), value);
  for (const { whole, parts } of known.sums) sums.push({ whole: of(whole), parts: parts.map(of) });
}

/**
 * What holds of the series of some people, and what an audience is shown of it.
 * @param rows one series per activity
 */
export function publishedSeries(rows: readonly EnteredRow[], audience: Audience): All {
  const { series } = resultsOf({ people: rows });
  const hidden = hiddenIn(series, audience);
  const all: All = { truth: new Map(), shown: new Map(), sums: [] };
  for (const one of series) {
    const own = rows.filter((row) => seriesOf(row) === seriesOf(one));
    addSeries(all, seriesOf(one), knownOf(own), inSeries(JSON.parse(pointJson(one, hidden))));
  }
  return all;
}
