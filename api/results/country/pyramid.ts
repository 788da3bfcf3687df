import { type Cells, position, toCells } from '../../domain/cells.js';
import type { AgeBand, Sex } from '../../domain/codes.js';
import { cellAt, KNOWN_BANDS, KNOWN_SEXES, ofSex, people, sumOf } from '../../domain/cuts.js';
import {
  type Audience,
  asShown,
  type Shown,
  type ShownTable,
  suppressCells,
} from '../../domain/disclosure.js';
import { MIN_ASKED } from '../../domain/kpi/people.js';
import type { HiddenPeople } from '../../domain/protection/hidden-people.js';
import type { SumName } from '../../domain/protection/people-places.js';
import { hiddenIn, type SeriesRow } from '../hidden-people.js';
import { cutQuarters, type Months } from '../months.js';
import type { SessionEntry } from './pyramid.queries.js';

const BANDS = [...KNOWN_BANDS, '_U'] as const;

/** A bar of the pyramid. `with`: of whom with disability, where it was crossed with sex and age. */
export interface PyramidBar {
  readonly ageBand: AgeBand;
  readonly sex: Sex;
  readonly people: Shown;
  readonly with: Shown;
}

/** Participants of risk education sessions by sex and age band; participations, repeats possible. */
export interface Pyramid {
  readonly bars: readonly PyramidBar[];
  readonly total: Shown;
  /** nobody knows their sex: in no bar */
  readonly sexUnknown: Shown;
  readonly female: Share;
  /** with disability ÷ (with + without), of those asked */
  readonly withDisability: Share;
  /** persons asked ÷ persons */
  readonly asked: Share;
  readonly excluded: readonly string[];
}

/** A share with what it is made of, unrounded. */
export interface Share {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason?: 'no_data' | 'suppressed' | 'withheld';
}

/**
 * The pyramid of the months, as the audience may see it: each month passes the gate before months are added, and what
 * the people series hides of a month is hidden here too.
 */
export function pyramid(
  entries: readonly SessionEntry[],
  series: readonly SeriesRow[],
  months: Months,
  audience: Audience,
): Pyramid {
  const cut = cutQuarters(months);
  const inside = entries.filter(({ period }) => !cut.includes(period));
  const periods = [...new Set(inside.map(({ period }) => period))];
  const monthly = periods.map((period) =>
    monthTable(
      inside.filter((entry) => entry.period === period),
      audience,
    ),
  );
  const { of } = hiddenIn(series, audience);
  const hidden = sessionsOf(series, periods).flatMap((row) => of(row) ?? []);
  const bars = BANDS.flatMap((ageBand) =>
    KNOWN_SEXES.map((sex) => ({
      ageBand,
      sex,
      people: unless(isRowHidden(hidden, sex, ageBand), added(monthly, sex, ageBand, '_T')),
      with: unless(
        hidden.some(({ cells }) => cells.has(position(sex, ageBand, 'with'))),
        added(monthly, sex, ageBand, 'with'),
      ),
    })),
  ).filter(({ people: bar, with: ofWhom }) => isThere(bar) || isThere(ofWhom));
  const stand = (...names: readonly SumName[]) =>
    !hidden.some(({ sums }) => names.some((name) => sums.has(name)));
  const sums = sumsOf(inside);
  return {
    bars,
    total: whole(sums.total, stand('total')),
    sexUnknown: whole(sums.sexUnknown, stand('total', 'female', 'male')),
    female: share(sums.female ?? 0, sums.known, stand('female', 'male')),
    withDisability: disability(sums.withAsked, sums.without, sums.asked, stand('withAsked', 'without')),
    asked: share(sums.asked ?? 0, sums.total, stand('asked', 'total')),
    excluded: cut.filter((quarter) => entries.some(({ period }) => period === quarter)),
  };
}

/** The series that the sessions of the periods add up to. */
function sessionsOf(series: readonly SeriesRow[], periods: readonly string[]): SeriesRow[] {
  return series.filter(
    ({ activity, beneficiaryType, period }) =>
      activity === 'EORE_SESSION' && beneficiaryType === 'direct' && periods.includes(period),
  );
}

/** Those of a sex whose age nobody knows are what its bands leave of its sum. */
function isRowHidden(hidden: readonly HiddenPeople[], sex: 'F' | 'M', ageBand: AgeBand): boolean {
  if (ageBand !== '_U') return hidden.some(({ row }) => row(sex, ageBand));
  const sum = sex === 'F' ? 'female' : 'male';
  return hidden.some(({ row, sums }) => sums.has(sum) || BANDS.some((band) => row(sex, band)));
}

function unless(isHidden: boolean, shown: Shown): Shown {
  return isHidden && isThere(shown) ? { value: null, reason: 'suppressed' } : shown;
}

/** What the entries add up to, in people. */
function sumsOf(entries: readonly SessionEntry[]) {
  const sum = (of: (entry: SessionEntry) => number | null) => sumOf(entries.map(of));
  const [total, female] = [sum((e) => e.total), sum((e) => e.female)];
  const known = total === null ? null : (female ?? 0) + (sum((e) => e.male) ?? 0);
  return {
    total,
    female,
    known,
    sexUnknown: total === null || known === null ? null : total - known,
    withAsked: sum((e) => e.withAsked),
    without: sum((e) => e.withoutDisability),
    asked: sum((e) => e.askedOf),
  };
}

const isThere = ({ value, reason }: Shown) => value !== null || reason !== undefined;

/** One month as a table of rows that all say how many people they hold, through the gate. */
function monthTable(entries: readonly SessionEntry[], audience: Audience): ShownTable {
  const read = entries.map(({ cells: text, asked }) => {
    const cells: Cells = text.split(',').map((value) => (value === '' ? null : Number(value)));
    return { cells, reading: people(cells, asked) };
  });
  const counts = KNOWN_SEXES.flatMap((sex) => {
    const bands = KNOWN_BANDS.map((ageBand) => ({
      ageBand,
      value: sumOf(read.map(({ reading }) => reading(sex, ageBand))),
      ofWhom: sumOf(read.map(({ cells }) => cellAt(cells, sex, ageBand, 'with'))),
    }));
    const rest =
      (sumOf(read.map(({ reading }) => ofSex(reading, sex))) ?? 0) - (sumOf(bands.map((b) => b.value)) ?? 0);
    const unknown = { ageBand: '_U' as const, value: rest > 0 ? rest : null, ofWhom: null };
    return [...bands, unknown].flatMap(({ ageBand, value, ofWhom }) => [
      ...(value === null ? [] : [{ sex, ageBand, disability: '_T' as const, value }]),
      ...(ofWhom === null ? [] : [{ sex, ageBand, disability: 'with' as const, value: ofWhom }]),
    ]);
  });
  return suppressCells({ activity: 'EORE_SESSION', cells: asShown(toCells(counts)) }, audience);
}

/** A sum over months; suppressed where one of its months is, or the month would be the difference of two sums. */
function added(monthly: readonly ShownTable[], sex: Sex, ageBand: AgeBand, disability: '_T' | 'with'): Shown {
  const cells = monthly.map((table) => table.cells[position(sex, ageBand, disability)] ?? { value: null });
  if (cells.some(({ reason }) => reason)) return { value: null, reason: 'suppressed' };
  return { value: sumOf(cells.map(({ value }) => value)) };
}

function whole(value: number | null, stands: boolean): Shown {
  return stands || value === null ? { value } : { value: null, reason: 'suppressed' };
}

function share(numerator: number, denominator: number | null, stands: boolean): Share {
  const nothing = { value: null, numerator: null, denominator: null };
  if (!denominator) return { ...nothing, reason: 'no_data' };
  if (!stands) return { ...nothing, reason: 'suppressed' };
  return { value: numerator / denominator, numerator, denominator };
}

function disability(
  withDisability: number | null,
  without: number | null,
  asked: number | null,
  stands: boolean,
): Share {
  const given = withDisability ?? 0;
  const found = share(given, asked ? given + (without ?? 0) : null, stands);
  if (found.value === null || (asked ?? 0) >= MIN_ASKED) return found;
  return { value: null, numerator: null, denominator: null, reason: 'withheld' };
}
