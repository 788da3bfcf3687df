import { useMemo } from 'react';
import type { AgeBand, Sex } from '../../../api/domain/codes.js';
import { useFormats } from '../design/useFormats';
import { type Text, type TextKey, useText } from '../i18n/useText';
import { codesOf } from './entry/entry-form';
import type { Finding } from './report-types';
import { type CodeLabel, useCodeLabels } from './useCodeLabels';

type Formats = ReturnType<typeof useFormats>;

/** How rows, cells, fields and findings are said in the language in use. */
export function useReportWords() {
  const t = useText();
  const label = useCodeLabels();
  const formats = useFormats();
  return useMemo(() => wordsOf(t, label, formats), [t, label, formats]);
}

function wordsOf(t: Text, label: CodeLabel, formats: Formats) {
  const row = (sex: Sex, ageBand: AgeBand) => {
    const key = `${sex},${ageBand}`;
    if (isKnownRow(key)) return t(`saddd.rows.${key}`);
    return t('saddd.otherRow', { sex: label('sex', sex), age: label('ageBand', ageBand) });
  };
  const place = (at: string) => {
    const codes = codesOf(at);
    if (codes) {
      const column = t(`saddd.columns.${codes.disability}`);
      return t('saddd.cell', { row: row(codes.sex, codes.ageBand), column });
    }
    const [field = '', part = ''] = at.split('/');
    if (field === 'flags') return label('flag', part);
    if (at === 'quantity/unit') return t('saddd.fields.unit');
    return isField(field) ? t(`saddd.fields.${field}`) : '';
  };
  const finding = ({ key, params, message }: Pick<Finding, 'key' | 'params' | 'message'>) =>
    key ? t(`rules.${key}`, said(params, { label, formats, place })) : message;
  return { row, place, finding, label };
}

interface Speech {
  label: CodeLabel;
  formats: Formats;
  place: (at: string) => string;
}

/** The figures, codes and periods of a finding as people write them. */
function said(params: Finding['params'], { label, formats, place }: Speech): Record<string, string> {
  const ways: Readonly<Record<string, (text: string) => string>> = {
    activity: (text) => label('activity', text),
    unit: (text) => label('quantityUnit', text),
    value: (text) => codeAnywhere(text, label),
    cell: (text) => place(`counts/${text}`),
    period: formats.period,
    other: formats.period,
  };
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'number') return [name, formats.number(value)];
      return [name, ways[name]?.(value) ?? value];
    }),
  );
}

const VALUE_LISTS = ['setting', 'stage', 'beneficiaryType', 'quantityUnit', 'flag', 'sex'];

/** A code that a rule quotes, by its label; a text that is no code stays. */
function codeAnywhere(text: string, label: CodeLabel): string {
  const list = VALUE_LISTS.find((name) => label(name, text) !== text);
  return list ? label(list, text) : text;
}

type RowKey = Extract<TextKey, `saddd.rows.${string}`> extends `saddd.rows.${infer K}` ? K : never;
type FieldKey = Extract<TextKey, `saddd.fields.${string}`> extends `saddd.fields.${infer K}` ? K : never;

const KNOWN_ROWS: readonly string[] = [
  'F,Y18T59',
  'F,Y60',
  'F,Y0T17',
  'M,Y18T59',
  'M,Y60',
  'M,Y0T17',
  'F,_U',
  'M,_U',
  '_U,_U',
  '_T,_T',
];
const FIELDS: readonly string[] = [
  'activity',
  'placeCode',
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
  'disabilityAsked',
  'disabilityAskedNumber',
  'disabilityMethod',
  'quantity',
  'statedTotal',
  'comments',
];

const isKnownRow = (key: string): key is RowKey => KNOWN_ROWS.includes(key);
const isField = (key: string): key is FieldKey => FIELDS.includes(key);
