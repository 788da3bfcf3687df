import { isWithin, type Period, parsePeriod } from '../period.js';
import type { Dimension } from './definition.js';
import type { KpiFacts, PeopleRow } from './facts.js';
import type { Fact, Formula, Keys, Slice, SourceKind } from './formula.js';
import { withLevels } from './levels.js';
import { entryLines, isIn, type Line } from './lines.js';
import { partName } from './part-name.js';
import {
  type ExcludedPeriod,
  type Figure,
  type KpiPart,
  type KpiPoint,
  noValue,
  type Reading,
} from './point.js';
import { type Span, straddles, type Window } from './span.js';

/** A formula with the type of its facts hidden: what it gives to itself it can read. */
export interface Computation {
  readonly run: (facts: KpiFacts, query: Query) => Computed;
  readonly explain: (facts: KpiFacts, span: Span, of: Explaining) => Explained;
  /** what a report that counts holds, entry by entry or record by record */
  readonly lines: (facts: KpiFacts, span: Span, of: Explaining, report: Told) => readonly Line[];
}

/** Which figure is explained. */
export interface Explaining {
  /** the recommendations whose levels give points to the figure */
  readonly levels: readonly string[];
  /** the name of a part beside the value; undefined = the value */
  readonly part: string | undefined;
}

/** A report, as a piece names it. */
export type Told = Pick<Source, 'operatorId' | 'period'>;

/** Where a piece of a figure comes from; `null` = it has none of the kind. */
export interface Source {
  readonly operatorId: string | null;
  readonly period: string | null;
  readonly placeCode: string | null;
  /** whose level it is, and then `period` is that of its round */
  readonly recommendation: string | null;
}

/** A piece of a figure: over the pieces, numerators add up to its numerator and denominators to its denominator. */
export type Piece = Source & Figure;

/** What a figure is made of. */
export interface Explained {
  readonly by: SourceKind;
  readonly pieces: readonly Piece[];
  /** each report of which something counts */
  readonly reports: readonly Source[];
  /** the figure adds up what the months themselves brought, neither older nor only the latest */
  readonly isOfMonths: boolean;
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
  /** the recommendations whose levels give points to the figure */
  readonly levels: readonly string[];
  readonly isPiece: boolean;
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

/** What is told by source: operators without period, places alone. */
function sourceOf<T>({ keys, period }: Fact<T>, by: SourceKind): Source {
  const isPlace = by === 'place';
  return {
    operatorId: isPlace ? null : (keys.operator ?? null),
    period: by === 'report' ? period : null,
    placeCode: isPlace ? (keys.place ?? null) : null,
    recommendation: null,
  };
}

function bySource<T>(facts: readonly Fact<T>[], by: SourceKind): [Source, Fact<T>[]][] {
  const groups = new Map<string, [Source, Fact<T>[]]>();
  for (const fact of facts) {
    const source = sourceOf(fact, by);
    const name = JSON.stringify(source);
    const group = groups.get(name);
    if (group) group[1].push(fact);
    else groups.set(name, [source, [fact]]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Whether a piece adds anything: somebody or something to divide by, or to count. */
function adds({ numerator, denominator }: Figure): boolean {
  return (denominator ?? 0) > 0 || (numerator ?? 0) > 0;
}

/** A reading, or its part of this name, as a piece of a figure. */
function pieceOf(reading: Reading, part: string | undefined): Figure {
  const found = part === undefined ? reading : reading.parts?.find((one) => partName(one) === part);
  const { value, numerator, denominator } = found ?? noValue('no_data');
  return { value, numerator, denominator, ...(value === null ? { reason: 'no_data' } : {}) };
}

/** A figure taken apart: what it rests on, and which part of the reading it is. */
interface Taken<T> {
  readonly formula: Formula<T>;
  readonly counted: readonly Fact<T>[];
  readonly slice: Slice;
  readonly part: string | undefined;
}

/** Too few to speak alone is no reason to keep a piece's numbers back. */
function take<T>(own: Formula<T>, facts: KpiFacts, span: Span, { levels, part }: Explaining): Taken<T> {
  const formula = withLevels(own, levels);
  const window = formula.window?.(span) ?? span;
  const slice: Slice = { window, duties: facts.duties, facts, by: [] };
  const reached = formula
    .facts(facts, span, [])
    .filter(({ period }) => isWithin(parsePeriod(period), window));
  const counted = formula.counted?.(reached, slice) ?? reached;
  const headline = part ?? formula.headline?.(formula.read(counted, slice));
  return { formula, counted, slice: { ...slice, isPiece: true }, part: headline };
}

/** The pieces of a figure by one kind of source; a source that says nothing is none. */
function piecesOf<T>({ formula, counted, slice, part }: Taken<T>, by: SourceKind): Piece[] {
  if (by === 'sums') return [];
  return bySource(counted, by).flatMap(([source, own]) => {
    const figure = pieceOf(formula.read(own, slice), part);
    return adds(figure) ? [{ ...source, ...figure }] : [];
  });
}

function linesOf<T>(
  taken: Taken<T>,
  facts: KpiFacts,
  span: Span,
  { operatorId, period }: Told,
): readonly Line[] {
  const { formula, counted, slice, part } = taken;
  const entries = facts.people.filter((row) => row.operatorId === operatorId && row.period === period);
  const reading = (own: readonly Fact<T>[]) => formula.read(own, slice);
  const alone = (row: PeopleRow) => formula.facts({ ...facts, people: [row] }, span, []);
  const whyNone = (own: readonly Fact<T>[]) =>
    part !== undefined && isIn(reading(own)) ? 'other_part' : 'says_nothing';
  const ruleOn = (row: PeopleRow) => formula.leftOut?.(row) ?? null;
  if (entries.length > 0)
    return entryLines(entries, {
      read: (row) => (ruleOn(row) ? noValue('no_data') : pieceOf(reading(alone(row)), part)),
      whyNot: (row) => ruleOn(row) ?? whyNone(alone(row)),
    });
  return counted
    .filter((fact) => fact.keys.operator === operatorId && fact.period === period)
    .map((fact) => {
      const figure = pieceOf(reading([fact]), part);
      const leftOut = isIn(figure) ? null : whyNone([fact]);
      return { ...figure, leftOut, entry: null, placeCode: fact.keys.place ?? null, cells: [] };
    });
}

/** The piece that a level is; one without points is none. */
function levelPiece({ code, value, numerator, denominator, round }: KpiPart): Piece[] {
  if (value === null || !round) return [];
  const nobody = { operatorId: null, placeCode: null };
  return [{ ...nobody, recommendation: code, period: round.period, value, numerator, denominator }];
}

/** A formula ready to run. @source docs/methodology.md#kpi */
export function computation<T>(formula: Formula<T>): Computation {
  const windowOf = formula.window ?? ((span: Span): Window => span);
  return {
    run: (facts, { spans: cuts, range, by, levels, isPiece }) => {
      const { read } = withLevels(formula, levels);
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
          return { period: span.period, ...keys, ...read(inside, { window, duties, facts, by, isPiece }) };
        });
      });
      return { points, excluded: excludedBy(dated, windows, formula.stock ?? false) };
    },
    explain: (facts, span, of) => {
      const { part } = of;
      const taken = take(formula, facts, span, of);
      const by = formula.partsExplainedBy?.[part ?? ''] ?? formula.explainedBy ?? 'report';
      const own = piecesOf(taken, by);
      const reports = by === 'place' ? piecesOf(taken, 'report') : own;
      const beside = taken.formula.beside?.(taken.slice) ?? [];
      const given = beside.filter((level) => part === undefined || partName(level) === part);
      const pieces = [...own, ...given.flatMap(levelPiece)];
      return { by, pieces, reports, isOfMonths: !formula.window && (by === 'report' || by === 'place') };
    },
    lines: (facts, span, of, report) => linesOf(take(formula, facts, span, of), facts, span, report),
  };
}
