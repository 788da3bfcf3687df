import type { Count } from '../../../../api/domain/cells.js';
import type { AgeBand, Disability, Flag, QuantityUnit, Sex } from '../../../../api/domain/codes.js';
import { FLAGS } from '../../../../api/domain/codes.js';
import { cellKey } from '../../../../api/domain/cuts.js';
import type { EntryDraft } from '../../../../api/domain/validation/context.js';
import type { Locale } from '../../i18n/locale';
import { readCount } from '../SadddGrid/read-count';

/**
 * An entry as its page holds it: every field and cell as text under the place that the rules name it by (`placeCode`,
 * `counts/F,Y18T59,with`, `flags/nomadic`). Blank and missing are the same: not given.
 */
export type EntryForm = Readonly<Record<string, string>>;

/** Whether disability is asked by row or only as a total: how the page lays the grid out, no part of the entry. */
export const LAYOUT = 'layout';
const BY_TOTAL = 'total';

export const TEXT_FIELDS = [
  'activity',
  'setting',
  'beneficiaryType',
  'stage',
  'populationGroup',
  'projectCode',
  'implementingPartner',
  'donor',
  'taskRef',
  'service',
  'countBasis',
  'placeCode',
  'disabilityAsked',
  'disabilityMethod',
  'comments',
] as const;
const NUMBER_FIELDS = ['statedTotal', 'disabilityAskedNumber'] as const;

export const cellPlace = (sex: Sex, ageBand: AgeBand, disability: Disability): string =>
  `counts/${cellKey(sex, ageBand, disability)}`;

const WHOLE = cellPlace('_T', '_T', '_T');

/** A new entry, before anything is chosen. */
export const NEW_ENTRY: EntryForm = {
  countBasis: 'persons',
  disabilityAsked: 'not_stated',
  [LAYOUT]: BY_TOTAL,
};

/** The form of an entry as it is stored. A total given as a cell is shown as the stated total, which it is. */
export function toForm(entry: EntryDraft): EntryForm {
  const form: Record<string, string> = {};
  for (const field of [...TEXT_FIELDS, ...NUMBER_FIELDS]) give(form, field, entry[field]);
  for (const { sex, ageBand, disability, value } of entry.counts)
    give(form, cellPlace(sex, ageBand, disability), value);
  for (const { flag, value } of entry.flags ?? []) give(form, `flags/${flag}`, value);
  give(form, 'quantity/value', entry.quantity?.value);
  give(form, 'quantity/unit', entry.quantity?.unit);
  const { [WHOLE]: whole, ...rest } = form;
  const crossed = entry.counts.some(({ sex, disability }) => sex !== '_T' && disability !== '_T');
  return {
    ...rest,
    ...(whole !== undefined && { statedTotal: form.statedTotal ?? whole }),
    ...(!crossed && { [LAYOUT]: BY_TOTAL }),
  };
}

function give(form: Record<string, string>, place: string, value: string | number | null | undefined): void {
  if (value !== null && value !== undefined && value !== '') form[place] = String(value);
}

/** The entry of a form. A figure that is no count stays as it was typed, so that rule V02 can name it. */
export function fromForm(form: EntryForm, id: string, locale: Locale): EntryDraft {
  const figure = (place: string) => toFigure(form[place] ?? '', locale);
  const entry: Record<string, unknown> = { id };
  for (const field of TEXT_FIELDS) entry[field] = form[field] || null;
  for (const field of NUMBER_FIELDS) entry[field] = figure(field);
  if (entry.disabilityAsked !== 'number') entry.disabilityAskedNumber = null;
  entry.quantity = quantityOf(figure('quantity/value'), form['quantity/unit']);
  entry.counts = countsOf(form, locale);
  entry.flags = FLAGS.filter((flag) => form[`flags/${flag}`]).map((flag: Flag) => ({
    flag,
    value: figure(`flags/${flag}`),
  }));
  return entry as unknown as EntryDraft;
}

function toFigure(text: string, locale: Locale): number | null {
  const count = readCount(text, locale);
  return count === undefined ? (text as unknown as number) : count;
}

function quantityOf(
  value: number | null,
  unit: string | undefined,
): { value: number; unit: QuantityUnit } | null {
  return value === null || !unit ? null : { value, unit: unit as QuantityUnit };
}

/** The cells of a form, with what was typed where it is no count. */
export function countsOf(form: EntryForm, locale: Locale): (Count & { measure: 'people' })[] {
  return Object.entries(form).flatMap(([place, text]) => {
    const codes = codesOf(place);
    const value = toFigure(text, locale);
    return codes && value !== null ? [{ measure: 'people' as const, ...codes, value }] : [];
  });
}

/** Sex, age band and disability of a cell's place; null for any other place. */
export function codesOf(place: string): Omit<Count, 'value'> | null {
  const [list, key = ''] = place.split('/', 2);
  const [sex, ageBand, disability] = key.split(',');
  if (list !== 'counts' || !sex || !ageBand || !disability) return null;
  return { sex: sex as Sex, ageBand: ageBand as AgeBand, disability: disability as Disability };
}

/** The form with some places changed; blank ones are taken out. */
export function withValues(form: EntryForm, values: Readonly<Record<string, string>>): EntryForm {
  const next: Record<string, string> = { ...form };
  for (const [place, text] of Object.entries(values)) {
    if (text === '') delete next[place];
    else next[place] = text;
  }
  return next;
}

/** The places that differ between two forms. Where disability is laid out is no difference of the entry. */
export function differences(a: EntryForm, b: EntryForm): string[] {
  const places = new Set([...Object.keys(a), ...Object.keys(b)]);
  places.delete(LAYOUT);
  return [...places].filter((place) => (a[place] ?? '') !== (b[place] ?? '')).sort();
}

/** Whether disability is given by row; else only as a total. */
export const isByRow = (form: EntryForm): boolean => form[LAYOUT] !== BY_TOTAL;

/** The places of the figures of people that a form holds, and one more; the rows of a grid stand in this order too. */
export function withCounts(form: EntryForm, besides: string | null): string[] {
  const held = Object.keys(form).filter((place) => codesOf(place) !== null || place === 'statedTotal');
  return besides === null || held.includes(besides) ? held : [...held, besides];
}
