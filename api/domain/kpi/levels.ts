import { parsePeriod } from '../period.js';
import type { Level } from '../scoring/ladder.js';
import { isTooLittle } from '../scoring/reading.js';
import type { KpiDefinition } from './definition.js';
import type { LevelFact } from './facts.js';
import type { Formula, Slice } from './formula.js';
import { type Figure, type KpiPart, type LevelRound, noValue, type Reading, ratio } from './point.js';

/** The points that a level is out of. */
const FULL: Level = 4;

const NEED = 'levels:';

/** The recommendations whose levels a definition takes points from. */
export function levelsNamed({ needs }: Pick<KpiDefinition, 'needs'>): string[] {
  return needs.filter((need) => need.startsWith(NEED)).map((need) => need.slice(NEED.length));
}

const endOf = ({ round: { period } }: LevelFact) => `${parsePeriod(period).last} ${period}`;

/** What the last published round that ended within the months says of a recommendation. */
function lastSaid(levels: readonly LevelFact[], recommendation: string, last: string): LevelFact | undefined {
  return levels
    .filter((one) => one.recommendation === recommendation && parsePeriod(one.round.period).last <= last)
    .sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
    .at(-1);
}

/**
 * The points of a recommendation: its level of 4 in the last published round that had ended by the end of the months.
 * No value where no such round asks it, where its levels are not shown to whoever looks on, or where under 80 % of its
 * criteria are answered: none of these is level 0.
 */
function pointsOf(recommendation: string, { window, facts }: Slice): KpiPart {
  const { levels } = facts;
  const part = (figure: Figure, round?: LevelRound): KpiPart => ({
    code: recommendation,
    ...figure,
    ...(round && { round }),
  });
  if (levels === null) return part(noValue('withheld', 'levels_not_shared'));
  const said = lastSaid(levels, recommendation, window.last);
  if (!said) return part(noValue('not_computable', 'no_published_round'));
  if (said.level === null) return part(noValue('no_data', 'not_applicable'), said.round);
  if (isTooLittle(said.answered)) return part(noValue('withheld', 'too_few_answers'), said.round);
  return part(ratio(said.level, FULL), said.round);
}

/** What was counted, which is a part of the figure with levels, too. */
function asPart({ parts = [], ...counted }: Reading): Reading {
  const { snapshots: _, ...figure } = counted;
  return { ...counted, parts: [{ code: 'counted', ...figure }, ...parts] };
}

/** Points counted and points of levels as one score; it has no value while one of them has none, but for what does not apply. */
function joined(counted: Reading, levels: readonly KpiPart[]): Reading {
  const { parts = [], snapshots, ...figure } = asPart(counted);
  const all = [figure, ...levels.filter(({ why }) => why !== 'not_applicable')];
  const lacking = all.find(({ value }) => value === null);
  const sum = (of: 'numerator' | 'denominator') => all.reduce((points, one) => points + (one[of] ?? 0), 0);
  const whole = lacking
    ? noValue(lacking.reason ?? 'no_data', lacking.why)
    : ratio(sum('numerator'), sum('denominator'));
  return {
    ...whole,
    parts: [...parts, ...levels],
    ...(snapshots && { snapshots }),
  };
}

/**
 * A formula whose figure takes points from levels besides: numerator + the levels, denominator + 4 for each. Parts: what
 * was counted (`counted`), its own parts, and each recommendation with its round.
 * @param recommendations as the definition names them; none, and the formula stays what it is
 * @source docs/methodology.md#kpi-levels
 */
export function withLevels<T>(formula: Formula<T>, recommendations: readonly string[]): Formula<T> {
  if (recommendations.length === 0) return formula;
  const levels = (slice: Slice) => recommendations.map((one) => pointsOf(one, slice));
  return {
    ...formula,
    read: (facts, slice) => {
      const counted = formula.read(facts, slice);
      return slice.isPiece ? asPart(counted) : joined(counted, levels(slice));
    },
    beside: levels,
  };
}
