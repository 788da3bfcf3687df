import type { Audience } from '../../domain/audiences.js';
import { quarterAround } from '../../domain/period.js';
import { type AddedUp, addedUpOf } from '../../domain/protection/added-up.js';
import { PLACES, type SumName } from '../../domain/protection/people-places.js';
import { type Hidden, hiddenIn, type SeriesRow } from '../hidden-people.js';
import { cutQuarters, type Months, periodsWithin } from '../months.js';

/** Sums of people of the series that a share is made of, and those it has to do without. */
export interface Told {
  readonly sums: Readonly<Partial<Record<SumName, number>>>;
  readonly counted: readonly SeriesRow[];
  /** of how many series' months, or quarters, a figure is hidden that would be needed */
  readonly leftOut: number;
}

/** What an audience may be told of all the people of a country. */
export interface SharesShown {
  /** `female`, `knownSex` */
  readonly female: Told;
  /** `knownSexAge`, `total` */
  readonly sexAge: Told;
  /** `fullLower`, `fullUpper`, `total` */
  readonly full: Told;
}

/** Series of a quarter that are decided together, and what of each is counted in the months asked. */
interface Block {
  readonly group: AddedUp | null;
  /** whether the whole quarter is asked for */
  readonly isWhole: boolean;
  readonly all: readonly SeriesRow[];
}

/** As a sum over what a figure may be told, and thus be part of a sum over more. */
type Way = 'of' | 'ofSum' | 'ofSeriesQuarter' | 'ofQuarter';

/** Some of the rows of a block, and the sums over them that are decided on. */
interface Unit {
  readonly rows: readonly SeriesRow[];
  readonly ways: readonly Way[];
}

/**
 * Shares are made only of figures that other answers tell: of the months of a series, of its quarter, or of what KPIs
 * add up. So they give nothing away that these do not give. What is hidden there is left out, and counted.
 * @param rows the country's series in whole quarters, whatever is counted of them
 * @source docs/methodology.md#disclosure
 */
export function sharesShown(rows: readonly SeriesRow[], months: Months, audience: Audience): SharesShown {
  const hidden = hiddenIn(rows, audience);
  const blocks = blocksOf(rows, months);
  const told = (...names: readonly SumName[]) => {
    const counted = blocks.flatMap((block) => mostTold(block, names, hidden));
    const all = blocks.reduce((sum, block) => sum + block.all.filter(isCounted).length, 0);
    return { sums: sumsOf(counted, names), counted, leftOut: all - counted.length };
  };
  return {
    female: told('female', 'knownSex'),
    sexAge: told('knownSexAge', 'total'),
    full: told('fullLower', 'fullUpper', 'total'),
  };
}

const isCounted = ({ beneficiaryType, stage }: SeriesRow) =>
  beneficiaryType === 'direct' && stage !== 'expected';

const sumsOf = (rows: readonly SeriesRow[], names: readonly SumName[]) =>
  Object.fromEntries(names.map((name) => [name, rows.reduce((sum, row) => sum + (row[name] ?? 0), 0)]));

const seriesOf = ({ activity, beneficiaryType, stage }: SeriesRow) =>
  `${activity} ${beneficiaryType} ${stage}`;

function blocksOf(rows: readonly SeriesRow[], months: Months): Block[] {
  const cut = cutQuarters(months);
  const inside = new Set(periodsWithin(months).filter((period) => !cut.includes(period)));
  const asked = rows.filter(({ period }) => inside.has(period));
  const together = by(
    asked,
    (row) => `${quarterAround(row.period)} ${addedUpOf(row)?.name ?? seriesOf(row)}`,
  );
  return [...together.values()].flatMap((all) => {
    const [first] = all;
    return first ? { group: addedUpOf(first), isWhole: !cut.includes(quarterAround(first.period)), all } : [];
  });
}

/** Rows by a name, in their order. */
export function by<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(nameOf(row));
    if (own) own.push(row);
    else groups.set(nameOf(row), [row]);
  }
  return groups;
}

/** The rows of a block of which all these sums are told: taken apart in the way that tells most. */
function mostTold(block: Block, names: readonly SumName[], hidden: Hidden): SeriesRow[] {
  let most: SeriesRow[] = [];
  for (const units of waysApart(block)) {
    const told = units.filter((unit) => names.every((name) => isTold(unit, name, { block, hidden })));
    const rows = told.flatMap((unit) => unit.rows.filter(isCounted));
    if (rows.length > most.length) most = rows;
  }
  return most;
}

/** A block whole, by series, by period, row by row. */
function waysApart({ all, isWhole }: Block): Unit[][] {
  const ofSeries: readonly Way[] = isWhole ? ['of', 'ofSeriesQuarter'] : ['of'];
  const ofAll: readonly Way[] = isWhole ? ['of', 'ofSum', 'ofSeriesQuarter', 'ofQuarter'] : ['of', 'ofSum'];
  const units = (nameOf: (row: SeriesRow) => string, ways: readonly Way[]) =>
    [...by(all, nameOf).values()].map((rows) => ({ rows, ways }));
  return [
    [{ rows: all, ways: ofAll }],
    units(seriesOf, ofSeries),
    units(({ period }) => period, ['of', 'ofSum']),
    all.map((row) => ({ rows: [row], ways: ['of'] })),
  ];
}

/** Whether a sum over a unit is told in one of the ways, of all its rows in the same: sums that overlap do not add up. */
function isTold(
  { rows, ways }: Unit,
  name: SumName,
  around: { readonly block: Block; readonly hidden: Hidden },
): boolean {
  if (name === 'knownSex')
    return isToldItself({ rows, ways }, name, around) || isToldItself({ rows, ways }, 'male', around);
  return isToldItself({ rows, ways }, name, around);
}

function isToldItself(
  { rows, ways }: Unit,
  name: SumName,
  { block, hidden }: { readonly block: Block; readonly hidden: Hidden },
): boolean {
  const counted = rows.filter((row) => isCounted(row) && row[name] !== null);
  const isAll = rows.every(isCounted);
  return ways.some(
    (way) =>
      isDecided(block.group, name, way, isAll) &&
      counted.every((row) => !(hidden[way](row)?.sums.has(name) ?? false)),
  );
}

/** Whether that way of telling a sum is one that was decided on: what nobody tells is hidden from nobody. */
function isDecided(group: AddedUp | null, name: SumName, way: Way, isAll: boolean): boolean {
  if (way === 'of') return true;
  if (!group) return false;
  const { ofPeriod, ofSeries, ofQuarter } = group.told;
  if (way === 'ofSeriesQuarter') return ofSeries.includes(PLACES.sum(name));
  return isAll && (way === 'ofSum' ? ofPeriod : ofQuarter).includes(PLACES.sum(name));
}
