import type { RecordKind } from '../../../api/domain/codes.js';
import type { HeardHow } from '../../../api/domain/report.js';
import type { EntryChange, FieldChange, RecordChange } from '../../../api/domain/revision-changes.js';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { isOption } from './records/RecordInput';
import { fieldsOf, GROUPS, type RecordField } from './records/record-fields';
import type { Place } from './report-types';
import { useReportWords } from './useReportWords';

/** A field with what it was and what it is, in words; null: not given. */
export interface SaidChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** How the differences of two revisions are said: fields, codes, places and figures in the language in use. */
export function useChangeWords(places: ReadonlyMap<string, Place>) {
  const t = useText();
  const { number } = useFormats();
  const { label, place } = useReportWords();
  const placeName = (code: string) => {
    const known = places.get(code);
    return known ? t('saddd.placeOption', { name: known.name, code }) : code;
  };
  const plain = (value: FieldChange['before'], code: (text: string) => string): string | null => {
    if (value === null) return null;
    if (typeof value === 'boolean') return t(value ? 'month.yes' : 'month.no');
    return typeof value === 'number' ? number(value) : code(value);
  };
  const said = (change: FieldChange, field: string, code: (text: string) => string): SaidChange => ({
    field,
    before: plain(change.before, code),
    after: plain(change.after, code),
  });
  const recordField = (kind: string, at: string): string => {
    const [first = '', group = '', part = ''] = at.split('/');
    if (first === 'groups' && isGroup(group) && isPart(part))
      return t('records.ofGroup', {
        group: t(`records.groups.${group}`),
        field: t(`records.${PARTS[part]}`),
      });
    return isFieldOf(kind, at) ? t(`records.fields.${at}`) : at;
  };
  return {
    ofReport: (change: FieldChange) =>
      said(change, t(change.field === 'nil' ? 'reports.nilReport' : 'reports.partialText'), (text) => text),
    ofEntry: ({ activity, placeCode }: EntryChange) =>
      t('saddd.inPlace', { activity: label('activity', activity), place: placeName(placeCode) }),
    cell: (cell: string) => place(`counts/${cell}`),
    entryField: (change: FieldChange) => {
      const list = change.field === 'quantity/unit' ? 'quantityUnit' : change.field;
      const code = change.field === 'placeCode' ? placeName : (text: string) => label(list, text);
      return said(change, place(change.field) || change.field, code);
    },
    ofRecord: ({ kind }: RecordChange) => t(`records.one.${kind as RecordKind}`),
    recordField: (kind: string, change: FieldChange) =>
      said(change, recordField(kind, change.field), (text) => {
        if (change.field === 'placeCode') return placeName(text);
        if (isHeard(text)) return t(`records.heard.${text}`);
        return isOption(text) ? t(`records.options.${text}`) : text;
      }),
    number: (value: number | null) => (value === null ? null : number(value)),
  };
}

const isGroup = (text: string): text is (typeof GROUPS)[number] => GROUPS.some((group) => group === text);
const PARTS = { applicable: 'applies', number: 'number', heard: 'heardHow' } as const;
const isPart = (text: string): text is keyof typeof PARTS => Object.hasOwn(PARTS, text);
const HEARD: readonly HeardHow[] = ['own_session', 'same_sex_facilitator', 'recorded_input'];
const isHeard = (text: string): text is HeardHow => HEARD.some((how) => how === text);
const isFieldOf = (kind: string, field: string): field is RecordField =>
  fieldsOf(kind as RecordKind).some(([name]) => name === field);
