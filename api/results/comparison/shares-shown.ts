import type { Audience } from '../../domain/disclosure.js';
import { type AddedUp, addedUpOf } from '../../domain/protection/added-up.js';
import { PLACES, type SumName } from '../../domain/protection/people-places.js';
import { type Hidden, hiddenIn, quarterAround, type SeriesRow } from '../hidden-people.js';
import { cutQuarters, type Months, periodsWithin } from '../months.js';

/** Which shares of the people of a country an audience is shown. */
export interface SharesShown {
  readonly female: boolean;
  readonly sexAge: boolean;
  readonly full: boolean;
}

/** Series of a quarter that are decided together, and what of each is counted in the months asked. */
interface Block {
  readonly group: AddedUp | null;
  readonly isWhole: boolean;
  /** whether everything that is decided together is counted: else what it comes to is another figure */
  readonly isAll: boolean;
  readonly rows: readonly SeriesRow[];
}

/** As a sum over what a figure may be told, and thus be part of a sum over more. */
type Way = 'of' | 'ofSum' | 'ofSeriesQuarter' | 'ofQuarter';
const WAYS: readonly Way[] = ['of', 'ofSum', 'ofSeriesQuarter', 'ofQuarter'];

/**
 * A share stands only if each figure that it adds up is one that other answers tell: of the months of the series, of the
 * quarter of each, or of what KPIs add up. So it gives nothing away that these do not give.
 * @param rows the country's series in whole quarters, whatever is counted of them
 */
export function sharesShown(rows: readonly SeriesRow[], months: Months, audience: Audience): SharesShown {
  const hidden = hiddenIn(rows, audience);
  if (hidden.isNothing) return { female: true, sexAge: true, full: true };
  const blocks = blocksOf(rows, months);
  const stands = (name: SumName) => (block: Block) => isTold(block, name, hidden);
  const every = (...names: readonly SumName[]) => names.every((name) => blocks.every(stands(name)));
  const [ofKnownSex, ofMale] = [stands('knownSex'), stands('male')];
  return {
    female: every('female') && blocks.every((block) => ofKnownSex(block) || ofMale(block)),
    sexAge: every('knownSexAge', 'total'),
    full: every('fullLower', 'fullUpper', 'total'),
  };
}

const isCounted = ({ beneficiaryType, stage }: SeriesRow) =>
  beneficiaryType === 'direct' && stage !== 'expected';

function blocksOf(rows: readonly SeriesRow[], months: Months): Block[] {
  const cut = cutQuarters(months);
  const inside = new Set(periodsWithin(months).filter((period) => !cut.includes(period)));
  const together = new Map<string, SeriesRow[]>();
  for (const row of rows.filter(({ period }) => inside.has(period))) {
    const { period, activity, beneficiaryType, stage } = row;
    const key = `${quarterAround(period)} ${addedUpOf(row)?.name ?? `${activity} ${beneficiaryType} ${stage}`}`;
    together.set(key, [...(together.get(key) ?? []), row]);
  }
  return [...together.values()].flatMap((all) => {
    const [first] = all;
    const counted = all.filter(isCounted);
    if (!first || counted.length === 0) return [];
    const isWhole = !cut.includes(quarterAround(first.period));
    return { group: addedUpOf(first), isWhole, isAll: counted.length === all.length, rows: counted };
  });
}

/** Whether what a block comes to at a sum is told in one of the ways, all its rows in the same: sums that overlap do not add up. */
function isTold(block: Block, name: SumName, hidden: Hidden): boolean {
  const counted = block.rows.filter((row) => row[name] !== null);
  return WAYS.some(
    (way) =>
      isDecided(block, name, way) && counted.every((row) => !(hidden[way](row)?.sums.has(name) ?? false)),
  );
}

/** Whether that way of telling a sum is one that was decided on: what nobody tells is hidden from nobody. */
function isDecided({ group, isWhole, isAll }: Block, name: SumName, way: Way): boolean {
  if (way === 'of') return true;
  if (!group) return false;
  const { ofPeriod, ofSeries, ofQuarter } = group.told;
  const place = PLACES.sum(name);
  if (way === 'ofSum') return isAll && ofPeriod.includes(place);
  if (way === 'ofSeriesQuarter') return isWhole && ofSeries.includes(place);
  return isWhole && isAll && ofQuarter.includes(place);
}
