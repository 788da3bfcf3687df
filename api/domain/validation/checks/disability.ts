import { AGE_BANDS, SEXES } from '../../codes.js';
import { cellAt, cellKey, sumOf } from '../../cuts.js';
import type { EntryView } from '../context.js';
import { type Breach, breach } from '../finding.js';

const ROWS = SEXES.flatMap((sex) => AGE_BANDS.map((ageBand) => ({ sex, ageBand }))).filter(
  ({ sex, ageBand }) => sex !== '_T' || ageBand !== '_T',
);

/** V05 row by row: with + without + unknown do not exceed the people of the row. */
export function withinRows({ cells }: EntryView): Breach[] {
  return ROWS.flatMap(({ sex, ageBand }) => {
    const row = cellAt(cells, sex, ageBand, '_T');
    const parts = sumOf(
      (['with', 'without', '_U'] as const).map((code) => cellAt(cells, sex, ageBand, code)),
    );
    if (row === null || parts === null || parts <= row) return [];
    const given = (['with', '_U', 'without'] as const).find(
      (code) => cellAt(cells, sex, ageBand, code) !== null,
    );
    return [breach('E', 'V05.above-row', `counts/${cellKey(sex, ageBand, given ?? '_T')}`, { parts, row })];
  });
}

/**
 * V05 over the table: persons with disabilities do not exceed the total; with + without + unknown do not exceed those
 * asked. What is too large for one row (V05) or for the stated total (V03) is said there, and not once more here.
 */
export function withinAsked(view: EntryView): Breach[] {
  const { sums } = view;
  const { total, asked, disabilityUnknown } = sums;
  const parts = sumOf([sums.with, sums.without, disabilityUnknown]);
  if (withinRows(view).length > 0) return [];
  const people = Math.max(total ?? 0, sums.cellsTotal ?? 0);
  if (total !== null && (sums.with ?? 0) > people)
    return [breach('E', 'V05.above-total', 'counts/_T,_T,with', { with: sums.with ?? 0, total })];
  const most = mostAsked(view, people);
  if (parts === null || most === null || parts <= most) return [];
  return [breach('E', 'V05.above-asked', 'counts/_T,_T,with', { parts, asked: asked ?? most })];
}

/** V05: no more were asked than there are. */
export function askedOfAll({ sums: { asked, total }, entry }: EntryView): Breach[] {
  if (entry.disabilityAsked !== 'number' || asked === null || total === null || asked <= total) return [];
  return [breach('E', 'V05.asked-above-total', 'disabilityAskedNumber', { asked, total })];
}

/** How many may have answered; `null` = not known, or nobody was asked. */
function mostAsked({ sums, entry }: EntryView, people: number): number | null {
  if (sums.asked === null || entry.disabilityAsked === 'none') return null;
  return entry.disabilityAsked === 'all' ? people : sums.asked;
}

/** V05: figures fit whom the question was put to. `not_stated` keeps the `with` figure only; "not asked" is never zero. */
export function fitsAsked({ entry }: EntryView): Breach[] {
  const refused = entry.counts.filter(
    ({ disability }) =>
      (entry.disabilityAsked === 'none' && disability !== '_T') ||
      (entry.disabilityAsked === 'not_stated' && (disability === 'without' || disability === '_U')),
  );
  const key = entry.disabilityAsked === 'none' ? 'V05.not-asked' : 'V05.not-stated';
  return refused.map((count) =>
    breach('E', key, `counts/${cellKey(count.sex, count.ageBand, count.disability)}`),
  );
}

/** V15: persons with disabilities without a method; none at all among 200 people or more. */
export function saysHowAsked({ entry, sums }: EntryView): Breach[] {
  const { total } = sums;
  if (sums.with === null) return [];
  const at = 'disabilityMethod';
  const none = sums.with === 0 && total !== null && total >= 200;
  return [
    ...(entry.disabilityMethod ? [] : [breach('W', 'V15.no-method', at, { with: sums.with })]),
    ...(none ? [breach('W', 'V15.none-of-many', 'disabilityAsked', { total })] : []),
  ];
}

/** Activities among survivors, where a high share is the rule. */
const OF_VICTIMS = new Set<string>(['VA_REFERRAL', 'VA_SERVICE', 'CASUALTY']);

/** V16: a share of persons with disabilities under 1 % or over 40 %, from 50 people; not for victim assistance. */
export function usualShare({ entry, sums }: EntryView): Breach[] {
  if (OF_VICTIMS.has(entry.activity)) return [];
  const of = sums.without === null ? sums.total : sums.knownDisability;
  if (sums.with === null || of === null || of < 50) return [];
  const percent = Math.round((sums.with / of) * 1000) / 10;
  if (sums.with >= of * 0.01 && sums.with <= of * 0.4) return [];
  return [breach('I', 'V16.share', 'counts/_T,_T,with', { with: sums.with, of, percent })];
}
