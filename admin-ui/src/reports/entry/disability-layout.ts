import { toCells } from '../../../../api/domain/cells.js';
import type { Disability } from '../../../../api/domain/codes.js';
import { margins } from '../../../../api/domain/margins.js';
import type { Locale } from '../../i18n/locale';
import { cellPlace, codesOf, countsOf, type EntryForm, LAYOUT, withValues } from './entry-form';

const TOTALS: readonly Disability[] = ['with', '_U'];

/** The form with disability asked by row: a figure given as a total gives way to the rows. */
export function askedByRow(form: EntryForm): EntryForm {
  const given = TOTALS.map((code) => [cellPlace('_T', '_T', code), ''] as const);
  return withValues(form, { ...Object.fromEntries(given), [LAYOUT]: '' });
}

/** The form with disability asked only as a total: what the rows add up to becomes the total. */
export function askedAsTotal(form: EntryForm, locale: Locale): EntryForm {
  const counts = countsOf(form, locale).filter(({ value }) => Number.isInteger(value));
  const { total } = margins(toCells(counts));
  const rows = Object.keys(form).filter((place) => {
    const codes = codesOf(place);
    return codes !== null && codes.disability !== '_T' && codes.sex !== '_T';
  });
  return withValues(form, {
    ...Object.fromEntries(rows.map((place) => [place, ''])),
    ...Object.fromEntries(TOTALS.map((code) => [cellPlace('_T', '_T', code), String(total[code] ?? '')])),
    [LAYOUT]: 'total',
  });
}
