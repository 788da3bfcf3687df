import { type Cells, type Count, toCells } from './cells.js';
import type { DisabilityAsked } from './codes.js';
import {
  COUNTED_BANDS,
  COUNTED_SEXES,
  entered,
  KNOWN_BANDS,
  KNOWN_SEXES,
  ofRows,
  ofSex,
  ofTable,
  once,
  people,
  type Reading,
  sumOf,
  sumOfRows,
} from './cuts.js';
import type { Entry } from './report.js';

/** What an entry's cells mean depends on these three. */
export type Asking = Pick<Entry, 'statedTotal' | 'disabilityAsked' | 'disabilityAskedNumber'>;

/**
 * What the cells of an entry add up to, in people. `null` = not given; 0 = given as none.
 * @source docs/methodology.md#totals and docs/methodology.md#disability
 */
export interface CellSums {
  /** the denominator of people: the stated total, else what the sex × age cells add up to; `null` = nobody was counted */
  readonly total: number | null;
  /** what the sex × age cells and margins add up to, any stated total left aside */
  readonly cellsTotal: number | null;
  /** people of the total that no cell holds, ≥ 0: not broken down, so not known; `null` without a total */
  readonly remainder: number | null;
  readonly female: number | null;
  readonly male: number | null;
  /** another sex or gender: an "of whom" figure, in no total */
  readonly x: number | null;
  /** asked, but sex unknown */
  readonly sexUnknown: number | null;
  readonly women: number | null;
  readonly girls: number | null;
  readonly boys: number | null;
  readonly men: number | null;
  /** female + male: the denominator of parity; 0 when the total holds nobody of known sex; `null` without a total */
  readonly knownSex: number | null;
  /** people of known sex and known age band (`Y18` is known): completeness; `null` without a total */
  readonly knownSexAge: number | null;
  readonly with: number | null;
  /** entered, or derived from a number that was asked; `null` when it can be neither */
  readonly without: number | null;
  /** asked, but disability unknown */
  readonly disabilityUnknown: number | null;
  /** people of the total of whom nothing is said, ≥ 0: total − with − without − unknown; `null` without a total */
  readonly disabilityNotStated: number | null;
  /** with + without; 0 when nothing is known; `null` without a total */
  readonly knownDisability: number | null;
  /** how many were asked; 0 = nobody was; `null` = not stated */
  readonly asked: number | null;
  /** least and most people of known sex, age band and disability; equal where crossed; `null` without a total */
  readonly fullLower: number | null;
  readonly fullUpper: number | null;
}

/**
 * What an entry's counts add up to. The order of the counts does not matter.
 * @source docs/methodology.md#totals
 */
export function sumsOf(entry: Asking & { readonly counts: readonly Count[] }): CellSums {
  return sumsOfCells(toCells(entry.counts), entry);
}

/** As `sumsOf`, from the cells in the layout `cells@1`. */
export function sumsOfCells(cells: Cells, asking: Asking): CellSums {
  const reading = people(cells, asking.disabilityAsked);
  const cellsTotal = ofRows(reading);
  const total = asking.statedTotal ?? ofTable(reading);
  const disability = disabilitySums(reading, cells, asking, total);
  const knownSexAge = total === null ? null : (sumOfRows(reading, KNOWN_SEXES, KNOWN_BANDS) ?? 0);
  return {
    total,
    cellsTotal,
    remainder: total === null ? null : Math.max(0, total - (cellsTotal ?? 0)),
    x: ofSex(reading, 'X'),
    sexUnknown: ofSex(reading, '_U'),
    ...bySex(reading),
    knownSex: counted(
      total,
      KNOWN_SEXES.map((sex) => ofSex(reading, sex)),
    ),
    knownSexAge,
    ...disability.sums,
    ...fullBounds(total, knownSexAge, disability),
  };
}

/** Women, girls, boys and men are sex × (18 and over / under 18), from the rows that name both. */
function bySex(reading: Reading) {
  const adults = ['Y18T59', 'Y60', 'Y18'] as const;
  return {
    female: ofSex(reading, 'F'),
    male: ofSex(reading, 'M'),
    women: sumOfRows(reading, ['F'], adults),
    girls: reading('F', 'Y0T17'),
    boys: reading('M', 'Y0T17'),
    men: sumOfRows(reading, ['M'], adults),
  };
}

/** A number of known people: 0 where a total is given but none of it is known, `null` where nobody was counted. */
function counted(total: number | null, figures: readonly (number | null)[]): number | null {
  return total === null ? null : (sumOf(figures) ?? 0);
}

interface DisabilitySums {
  readonly sums: Pick<
    CellSums,
    'with' | 'without' | 'disabilityUnknown' | 'disabilityNotStated' | 'knownDisability' | 'asked'
  >;
  /** known disability in rows of known sex and age band, and in rows of any kind */
  readonly crossed: number;
  readonly placed: number;
}

function disabilitySums(
  reading: Reading,
  cells: Cells,
  asking: Asking,
  total: number | null,
): DisabilitySums {
  const withReading = entered(cells, 'with');
  const withoutReading = withoutRows(reading, cells, asking.disabilityAsked, total);
  const known = { with: ofTable(withReading), unknown: ofTable(entered(cells, '_U')) };
  const without = ofTable(withoutReading) ?? withoutOfNumber(asking, known);
  const knownDisability = counted(total, [known.with, without]);
  const inRows = (sexes: readonly ('F' | 'M' | '_U')[], bands: typeof COUNTED_BANDS | typeof KNOWN_BANDS) =>
    (sumOfRows(withReading, sexes, bands) ?? 0) + (sumOfRows(withoutReading, sexes, bands) ?? 0);
  return {
    sums: {
      with: known.with,
      without,
      disabilityUnknown: known.unknown,
      disabilityNotStated:
        total === null ? null : Math.max(0, total - (knownDisability ?? 0) - (known.unknown ?? 0)),
      knownDisability,
      asked: askedOf(asking, total, known, without),
    },
    crossed: inRows(KNOWN_SEXES, KNOWN_BANDS),
    placed: inRows(COUNTED_SEXES, COUNTED_BANDS),
  };
}

/** Reads `without` row by row: as entered, or, where everybody was asked, row − with − unknown. */
function withoutRows(row: Reading, cells: Cells, asked: DisabilityAsked, total: number | null): Reading {
  if (asked === 'none' || asked === 'not_stated') return () => null;
  const given = entered(cells, 'without');
  if (asked === 'number') return given;
  const [withReading, unknown] = [entered(cells, 'with'), entered(cells, '_U')];
  return once((sex, band) => {
    const inRow = sex === '_T' && band === '_T' ? total : row(sex, band);
    return given(sex, band) ?? minus(inRow, withReading(sex, band), unknown(sex, band));
  });
}

/** Where a number of people was asked: asked − with − unknown. */
function withoutOfNumber(
  asking: Asking,
  known: { with: number | null; unknown: number | null },
): number | null {
  if (asking.disabilityAsked !== 'number') return null;
  return minus(asking.disabilityAskedNumber ?? null, known.with, known.unknown);
}

/** asked − with − unknown, ≥ 0; `null` when either of the first two is not given: a blank "of whom" is not 0. */
function minus(asked: number | null, withDisability: number | null, unknown: number | null): number | null {
  return asked === null || withDisability === null
    ? null
    : Math.max(0, asked - withDisability - (unknown ?? 0));
}

function askedOf(
  asking: Asking,
  total: number | null,
  known: { with: number | null; unknown: number | null },
  without: number | null,
): number | null {
  if (asking.disabilityAsked === 'all') return total;
  if (asking.disabilityAsked === 'none') return 0;
  if (asking.disabilityAsked === 'not_stated') return null;
  if (asking.disabilityAskedNumber != null) return asking.disabilityAskedNumber;
  return without === null ? null : sumOf([known.with, without, known.unknown]);
}

/**
 * Bounds of the people whose sex, age band and disability are all known. Crossed rows are exact; what is known of
 * disability outside them may, or may not, be the people whose sex and age are known.
 * Not crossed at all: upper = min(sex × age known, disability known), lower = max(0, their sum − total).
 */
function fullBounds(total: number | null, knownSexAge: number | null, disability: DisabilitySums) {
  if (total === null || knownSexAge === null) return { fullLower: null, fullUpper: null };
  const { crossed, placed } = disability;
  const elsewhere = Math.max(0, (disability.sums.knownDisability ?? 0) - placed);
  const uncrossed = Math.max(0, knownSexAge - crossed);
  const upper = Math.min(total, crossed + Math.min(uncrossed, elsewhere));
  const overlap = Math.max(0, uncrossed + elsewhere - Math.max(0, total - placed));
  return { fullLower: Math.min(upper, crossed + overlap), fullUpper: upper };
}
