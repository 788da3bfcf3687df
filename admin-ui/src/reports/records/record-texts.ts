import type { RecordKind } from '../../../../api/domain/codes.js';
import type { Locale } from '../../i18n/locale';
import type { StoredRecord } from '../report-types';
import { readCount } from '../SadddGrid/read-count';
import { type FieldType, fieldsOf, GROUPS } from './record-fields';

/** A sub-record as its form holds it: every field as text under its place, `groups/women/number` within a consultation. */
export type RecordTexts = Readonly<Record<string, string>>;

/** A new record: every group of a consultation applies until it is said not to, and yes or no is not decided for anyone. */
export function blankTexts(kind: RecordKind): RecordTexts {
  if (kind !== 'consultation') return {};
  return Object.fromEntries(
    GROUPS.map((group) => [`groups/${group}/applicable`, group === 'minority' ? 'no' : 'yes']),
  );
}

export function toTexts(record: StoredRecord): RecordTexts {
  const texts: Record<string, string> = {};
  for (const [field] of fieldsOf(record.kind)) texts[field] = toText(record[field]);
  const groups = (record.groups ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  for (const [group, parts] of Object.entries(groups))
    for (const [part, value] of Object.entries(parts)) texts[`groups/${group}/${part}`] = toText(value);
  return texts;
}

function toText(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return value === null || value === undefined ? '' : String(value);
}

/** The record of a form; what is missing or no count stays so, for the rules to name. */
export function fromTexts(
  kind: RecordKind,
  id: string,
  texts: RecordTexts,
  locale: Locale,
): Record<string, unknown> {
  const record: Record<string, unknown> = { id, kind };
  for (const [field, type] of fieldsOf(kind)) record[field] = toValue(texts[field] ?? '', type, locale);
  if (kind !== 'consultation') return record;
  record.groups = Object.fromEntries(
    GROUPS.map((group) => [
      group,
      {
        applicable: texts[`groups/${group}/applicable`] === 'yes',
        number: toValue(texts[`groups/${group}/number`] ?? '', 'count-or-blank', locale),
        heard: texts[`groups/${group}/heard`] || null,
      },
    ]),
  );
  return record;
}

function toValue(text: string, type: FieldType, locale: Locale): unknown {
  if (type === 'yes-no' || type === 'yes-no-blank') return text === '' ? null : text === 'yes';
  if (type === 'currency') return text.trim().toUpperCase();
  if (type === 'month-or-blank') return text === '' ? null : text;
  if (!COUNTED.includes(type)) return text.trim();
  const count = readCount(text, locale);
  return count === undefined ? text : count;
}

const COUNTED: readonly FieldType[] = ['count', 'count-or-blank', 'year', 'year-or-blank'];
