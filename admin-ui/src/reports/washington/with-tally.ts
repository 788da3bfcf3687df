import type { Count } from '../../../../api/domain/cells.js';
import { sumsOf } from '../../../../api/domain/saddd.js';
import { askedOf, peopleIn } from '../../../../api/domain/washington-group.js';
import type { Locale } from '../../i18n/locale';
import { cellPlace, countsOf, type EntryForm, isByRow, withValues } from '../entry/entry-form';
import { readCount } from '../SadddGrid/read-count';

/**
 * The form with a tally put in: the disability cells of the rows tallied, or of the Total row; a row's total only where
 * it was blank.
 */
export function withTally(form: EntryForm, tally: readonly Count[], locale: Locale): EntryForm {
  const filled = withValues(form, cellsOf(form, tally));
  const counted = sumsOf({
    statedTotal: readCount(filled.statedTotal ?? '', locale) ?? null,
    disabilityAsked: 'not_stated',
    disabilityAskedNumber: null,
    counts: countsOf(filled, locale).filter(({ value }) => Number.isInteger(value)),
  }).total;
  const asked = askedOf(tally, counted);
  return withValues(filled, {
    disabilityMethod: 'WG_SS',
    disabilityAsked: asked,
    disabilityAskedNumber: asked === 'all' ? '' : String(peopleIn(tally, 'all', '_T')),
  });
}

function cellsOf(form: EntryForm, tally: readonly Count[]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const { sex, ageBand } of tally) {
    const row = { sex, ageBand };
    const total = cellPlace(sex, ageBand, '_T');
    if (!form[total]) cells[total] = String(peopleIn(tally, row, '_T'));
    if (!isByRow(form)) continue;
    for (const disability of ['with', '_U'] as const)
      cells[cellPlace(sex, ageBand, disability)] = String(peopleIn(tally, row, disability));
  }
  if (!isByRow(form))
    for (const disability of ['with', '_U'] as const)
      cells[cellPlace('_T', '_T', disability)] = String(peopleIn(tally, 'all', disability));
  return cells;
}
