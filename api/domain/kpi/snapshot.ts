import { monthsBetween, parsePeriod } from '../period.js';
import type { ReportRecord } from '../report.js';
import type { Fact, Formula } from './formula.js';
import type { Reading, Snapshot } from './point.js';
import { type Held, recordFacts } from './records.js';
import type { Span, Window } from './span.js';

/** Everything up to the end of the point's months: a snapshot may be older than they are, and its age says so. */
export function upTo({ last }: Span): Window {
  return { first: '0000-01', last };
}

/** What organisations last said, and when each said it. */
export interface Latest<T extends ReportRecord> {
  readonly held: readonly Held<T>[];
  readonly records: readonly T[];
  readonly snapshots: readonly Snapshot[];
}

/**
 * The latest snapshot of each organisation.
 * @param partOf what of an organisation's report is replaced on its own (of transparency reports: those to one treaty)
 * @source docs/methodology.md#kpi
 */
export function latest<T extends ReportRecord>(
  facts: readonly Fact<Held<T>>[],
  window: Window,
  partOf: (record: T) => string = () => '',
): Latest<T> {
  const keyOf = ({ operatorId, record }: Held<T>) => `${operatorId} ${partOf(record)}`;
  const ends = new Map<string, string>();
  for (const { of } of facts) {
    const { last } = parsePeriod(of.period);
    if (last > (ends.get(keyOf(of)) ?? '')) ends.set(keyOf(of), last);
  }
  const held = facts
    .map(({ of }) => of)
    .filter((one) => parsePeriod(one.period).last === ends.get(keyOf(one)));
  const snapshots: Snapshot[] = [...new Map(held.map((one) => [one.operatorId, one.period]))].map(
    ([operatorId, period]) => ({
      operatorId,
      period,
      ageMonths: monthsBetween(parsePeriod(period).last, window.last).length - 1,
    }),
  );
  return {
    held,
    records: held.map(({ record }) => record),
    snapshots: snapshots.sort((a, b) => (a.operatorId < b.operatorId ? -1 : 1)),
  };
}

/** A formula over the latest snapshot of each organisation; never a sum over months. */
export function stock<T extends ReportRecord>(
  kind: T['kind'],
  read: (records: readonly T[], found: Latest<T>, window: Window) => Reading,
  partOf?: (record: T) => string,
): Formula<Held<T>> {
  return {
    window: upTo,
    stock: true,
    facts: (facts) => recordFacts<T>(facts, kind),
    counted: (facts, { window }) => {
      const { held } = latest(facts, window, partOf);
      return facts.filter(({ of }) => held.includes(of));
    },
    read: (facts, { window }) => {
      const found = latest(facts, window, partOf);
      return { ...read(found.records, found, window), snapshots: found.snapshots };
    },
  };
}

/** A formula over the records of the point's months, added up. */
export function flow<T extends ReportRecord>(
  kind: T['kind'],
  read: (records: readonly T[]) => Reading,
): Formula<Held<T>> {
  return {
    facts: (facts) => recordFacts<T>(facts, kind),
    read: (facts) => read(facts.map(({ of }) => of.record)),
  };
}

/** The sum of a figure over records; 0 without any. */
export function sum<T>(records: readonly T[], of: (one: T) => number): number {
  return records.reduce((all, one) => all + of(one), 0);
}
