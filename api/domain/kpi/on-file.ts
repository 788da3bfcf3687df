import {
  type Accreditation,
  type Agreement,
  isInForce,
  isSafeguarded,
  isSound,
  latestCheck,
  type Term,
} from '../on-file.js';
import { lastDay, type Month, monthOf, parsePeriod } from '../period.js';
import type { Fact, Formula, Slice } from './formula.js';
import { share } from './point.js';
import type { Span, Window } from './span.js';

/** Everything up to the end of the point's months: what began earlier may still be in force. */
function upTo({ last }: Span): Window {
  return { first: '0000-01', last };
}

/** The day a point speaks of: the last of its months, or today where that is earlier. */
function dayOf({ window, facts }: Slice): string {
  const { today } = facts;
  const [day = today] = [lastDay(parsePeriod(window.last)), today].sort();
  return day;
}

const LONG_AGO: Month = '0001-01';

function begun<T extends Term & { readonly operatorId: string }>(terms: readonly T[]): Fact<T>[] {
  return terms.map((of) => ({
    period: of.from === null ? LONG_AGO : monthOf(of.from),
    keys: { operator: of.operatorId },
    of,
  }));
}

/** The terms in force on the point's day, by operator. */
function inForce<T extends Term & { readonly operatorId: string }>(
  facts: readonly Fact<T>[],
  slice: Slice,
): Map<string, T[]> {
  const day = dayOf(slice);
  const held = new Map<string, T[]>();
  for (const { of } of facts)
    if (isInForce(of, day)) held.set(of.operatorId, [...(held.get(of.operatorId) ?? []), of]);
  return held;
}

/**
 * KPI-09: operators with an agreement in force that has the clause ÷ operators with an agreement in force, at the end
 * of the months. An operator counts once, however many agreements it has.
 * @source docs/methodology.md#kpi-09
 */
export const clauseCoverage: Formula<Agreement> = {
  window: upTo,
  stock: true,
  explainedBy: 'operator',
  facts: ({ onFile }) => begun(onFile.agreements),
  read: (facts, slice) =>
    share([...inForce(facts, slice).values()], (agreements) =>
      agreements.some(({ sadddClause }) => sadddClause),
    ),
};

/**
 * KPI-23: accredited operators whose latest check found policy and channel sound ÷ operators accredited or otherwise
 * authorised, at the end of the months.
 * @source docs/methodology.md#kpi-23
 */
export const safeguardingInPlace: Formula<Accreditation> = {
  window: upTo,
  stock: true,
  explainedBy: 'operator',
  facts: ({ onFile }) => begun(onFile.accreditations),
  read: (facts, slice) =>
    share([...inForce(facts, slice).keys()], (operator) => {
      const checks = slice.facts.onFile.safeguardingChecks;
      const check = latestCheck(
        checks.filter(({ operatorId }) => operatorId === operator),
        dayOf(slice),
      );
      return check !== null && isSafeguarded(check);
    }),
};

/**
 * KPI-26: accredited operators whose latest checks find the procedures of every family they are accredited for both
 * inclusive and data-safe ÷ accredited. Where the families are not on record the procedures do not pass.
 * @source docs/methodology.md#kpi-26
 */
export const soundProcedures: Formula<Accreditation> = {
  window: upTo,
  stock: true,
  explainedBy: 'operator',
  facts: ({ onFile }) => begun(onFile.accreditations),
  read: (facts, slice) =>
    share([...inForce(facts, slice)], ([operator, accreditations]) => {
      const families = [...new Set(accreditations.flatMap((one) => one.families))];
      const own = slice.facts.onFile.sopChecks.filter(({ operatorId }) => operatorId === operator);
      return (
        families.length > 0 &&
        families.every((family) => {
          const check = latestCheck(
            own.filter((one) => one.family === family),
            dayOf(slice),
          );
          return check !== null && isSound(check);
        })
      );
    }),
};
