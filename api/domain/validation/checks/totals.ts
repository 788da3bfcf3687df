import {
  COUNTED_BANDS,
  COUNTED_SEXES,
  cellKey,
  entered,
  people,
  type Reading,
  rows,
  sumOf,
} from '../../cuts.js';
import { type EntryView, isCount } from '../context.js';
import { type Breach, breach } from '../finding.js';

/** V03: the sex × age cells do not exceed the stated total (E); less leaves a remainder (W). */
export function withinTotal({ entry, sums }: EntryView): Breach[] {
  const { total, cellsTotal: cells, remainder } = sums;
  if (total === null || cells === null) return [];
  const at = isCount(entry.statedTotal) ? 'statedTotal' : 'counts/_T,_T,_T';
  if (cells > total) return [breach('E', 'V03.above-total', at, { cells, total })];
  return remainder ? [breach('W', 'V03.below-total', at, { remainder, total })] : [];
}

/** V04: where margins are stated, the cells add up to them, and both sexes' margins add up to the total. */
export function marginsAgree({ entry, cells, sums }: EntryView): Breach[] {
  const reading = people(cells, entry.disabilityAsked);
  const stated = entered(cells, '_T');
  return [
    ...COUNTED_SEXES.flatMap((sex) =>
      disagree(cellKey(sex, '_T', '_T'), stated(sex, '_T'), rows(reading, [sex], COUNTED_BANDS)),
    ),
    ...COUNTED_BANDS.flatMap((band) =>
      disagree(cellKey('_T', band, '_T'), stated('_T', band), rows(reading, COUNTED_SEXES, [band])),
    ),
    ...totalsDisagree(stated, sums.total),
  ];
}

function disagree(key: string, stated: number | null, figures: readonly (number | null)[]): Breach[] {
  const cells = sumOf(figures);
  if (stated === null || cells === null || cells === stated) return [];
  return [breach('E', 'V04.margin', `counts/${key}`, { cells, stated })];
}

/** The stated total, the cell `_T,_T,_T` and the margins of both sexes tell one story. */
function totalsDisagree(stated: Reading, total: number | null): Breach[] {
  const bothSexes = stated('F', '_T') !== null && stated('M', '_T') !== null;
  const margins = COUNTED_SEXES.map((sex) => stated(sex, '_T'));
  return [
    ...disagree(cellKey('_T', '_T', '_T'), total, [stated('_T', '_T')]),
    ...(bothSexes ? disagree(cellKey('_T', '_T', '_T'), total, margins) : []),
  ];
}

/** V06: no more people bear a flag than there are people. Flags overlap and are not added up. */
export function flagsWithinTotal({ entry, sums }: EntryView): Breach[] {
  const { total } = sums;
  if (total === null) return [];
  return (entry.flags ?? [])
    .filter(({ value }) => isCount(value) && value > total)
    .map(({ flag, value }) => breach('E', 'V06.above-total', `flags/${flag}`, { value, total }));
}
