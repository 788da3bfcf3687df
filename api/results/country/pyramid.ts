import type { Audience } from '../../domain/audiences.js';
import { type Cells, position } from '../../domain/cells.js';
import type { AgeBand, Sex } from '../../domain/codes.js';
import { KNOWN_BANDS, KNOWN_SEXES, sumOf } from '../../domain/cuts.js';
import { type Shown, thresholdOf } from '../../domain/disclosure.js';
import { MIN_ASKED } from '../../domain/kpi/people.js';
import { addPeopleSums, type PeopleSums } from '../../domain/kpi/people-sums.js';
import { type PeopleRows, rowPlace } from '../../domain/people-rows.js';
import { quarterAround } from '../../domain/period.js';
import type { HiddenPeople } from '../../domain/protection/hidden-people.js';
import type { SumName } from '../../domain/protection/people-places.js';
import { type Hidden, hiddenIn, type SeriesRow } from '../hidden-people.js';
import { cutQuarters, type Months, periodsWithin } from '../months.js';

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
 * The pyramid of the months, as the audience may see it: sums of what the one decision shows, of whole quarters where
 * the months hold them.
 */
export function pyramid(series: readonly SeriesRow[], months: Months, audience: Audience): Pyramid {
  const cut = cutQuarters(months);
  const periods = periodsWithin(months);
  const sessions = series.filter((row) => isSession(row) && periods.includes(row.period));
  const inside = sessions.filter(({ period }) => !cut.includes(period));
  const hidden = hiddenOf(inside, hiddenIn(series, audience), cut);
  const tables = inside.map((row): Table => ({ cells: JSON.parse(row.cells), rows: JSON.parse(row.rows) }));
  const sums = addPeopleSums(...inside);
  const { total, female, male, asked, withAsked, without } = sums;
  const known = total === null ? null : (female ?? 0) + (male ?? 0);
  const stand = (...names: readonly SumName[]) =>
    !hidden.some((one) => names.some((name) => one.sums.has(name)));
  return {
    bars: barsOf(tables, sums, hidden, thresholdOf('people', audience)),
    total: whole(total, stand('total')),
    sexUnknown: whole(total === null ? null : total - (known ?? 0), stand('total', 'female', 'male')),
    female: share(female ?? 0, known, stand('female', 'male')),
    withDisability: disability(withAsked, without, asked, stand('withAsked', 'without')),
    asked: share(asked ?? 0, total, stand('asked', 'total')),
    excluded: cut.filter((quarter) => sessions.some(({ period }) => period === quarter)),
  };
}

/** The cells of a month or quarter, and the people of its rows. */
interface Table {
  readonly cells: Cells;
  readonly rows: PeopleRows;
}

const isSession = ({ activity, beneficiaryType }: SeriesRow) =>
  activity === 'EORE_SESSION' && beneficiaryType === 'direct';

/** What is hidden of the periods: of those in whole quarters as a quarter, of others each for itself. */
function hiddenOf(rows: readonly SeriesRow[], hidden: Hidden, cut: readonly string[]): HiddenPeople[] {
  return rows.flatMap((row) => {
    const isWhole = !cut.includes(quarterAround(row.period));
    return (isWhole ? hidden.ofSeriesQuarter : hidden.of)(row) ?? [];
  });
}

/** The bars that anybody is in. Those of a sex whose age nobody knows are what its bands leave of its sum. */
function barsOf(
  tables: readonly Table[],
  sums: PeopleSums,
  hidden: readonly HiddenPeople[],
  threshold: number,
): PyramidBar[] {
  const at = (place: (table: Table) => number | null | undefined) =>
    sumOf(tables.map((table) => place(table) ?? null));
  const ofRow = (sex: 'F' | 'M', band: AgeBand) => at(({ rows }) => rows[rowPlace(sex, band)]);
  const known = KNOWN_BANDS.flatMap((ageBand) =>
    KNOWN_SEXES.map((sex): PyramidBar => {
      const place = position(sex, ageBand, 'with');
      const ofWhom = at(({ cells }) => cells[place]);
      return {
        ageBand,
        sex,
        people: whole(ofRow(sex, ageBand), !hidden.some(({ row }) => row(sex, ageBand))),
        with: whole(ofWhom, !hidden.some(({ cells }) => cells.has(place))),
      };
    }),
  );
  const unknown = KNOWN_SEXES.map((sex): PyramidBar => {
    const name = sex === 'F' ? 'female' : 'male';
    const rest = (sums[name] ?? 0) - (sumOf(KNOWN_BANDS.map((band) => ofRow(sex, band))) ?? 0);
    const isHidden = hidden.some(
      (one) => one.sums.has(name) || KNOWN_BANDS.some((band) => one.row(sex, band)),
    );
    const people = whole(rest > 0 ? rest : null, !isHidden && rest >= threshold);
    return { ageBand: '_U', sex, people, with: { value: null } };
  });
  return [...known, ...unknown].filter(({ people, with: ofWhom }) => isThere(people) || isThere(ofWhom));
}

const isThere = ({ value, reason }: Shown) => value !== null || reason !== undefined;

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
