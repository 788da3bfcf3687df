import { focusWhenShown } from '../../design/focus-when-shown';
import { LabelledField } from '../../design/LabelledField';
import { type TextKey, useText } from '../../i18n/useText';
import { PlaceField } from '../entry/PlaceField';
import type { Place } from '../report-types';
import type { FieldType, RecordField } from './record-fields';

interface RecordInputProps {
  field: RecordField;
  type: FieldType;
  text: string;
  fault: string | undefined;
  countryCode: string;
  places: ReadonlyMap<string, Place>;
  /** Takes the focus: the form has just been opened. */
  first: boolean;
  onSet: (place: string, text: string) => void;
}

/** One field of a sub-record. */
export function RecordInput(props: RecordInputProps) {
  const { field, type, text, fault, countryCode, places, onSet } = props;
  if (type !== 'place') return <PlainInput {...props} />;
  return (
    <PlaceField
      countryCode={countryCode}
      value={text}
      place={places.get(text)}
      fault={fault}
      onChange={(code) => onSet(field, code)}
    />
  );
}

function PlainInput({ field, type, text, fault, first, onSet }: RecordInputProps) {
  const t = useText();
  const options = optionsOf(type);
  const hint = isHinted(field) ? t(`records.hints.${field}`) : undefined;
  return (
    <LabelledField label={t(`records.fields.${field}`)} hint={hint} fault={fault}>
      {(control) => {
        const same = {
          ...control,
          ref: first ? focusWhenShown : undefined,
          'data-field': field,
          value: text,
          onChange: (event: { target: { value: string } }) => onSet(field, event.target.value),
        };
        if (!options) return <input {...typingOf(type)} autoComplete="off" maxLength={60} {...same} />;
        return (
          <select {...same}>
            <option value="">{t(type === 'yes-no-blank' ? 'records.notStated' : 'saddd.choose')}</option>
            {options.map((code) => (
              <option key={code} value={code}>
                {isOption(code)
                  ? t(`records.options.${code}`)
                  : t(code === 'yes' ? 'records.yes' : 'records.no')}
              </option>
            ))}
          </select>
        );
      }}
    </LabelledField>
  );
}

function optionsOf(type: FieldType): readonly string[] | null {
  if (type === 'yes-no' || type === 'yes-no-blank') return ['yes', 'no'];
  return typeof type === 'string' ? null : type;
}

type Option = Extract<TextKey, `records.options.${string}`> extends `records.options.${infer O}` ? O : never;
type Hinted = Extract<TextKey, `records.hints.${string}`> extends `records.hints.${infer H}` ? H : never;

/** How a field is typed into. */
function typingOf(type: FieldType) {
  const inWords = type === 'text' || type === 'currency';
  return {
    type: type === 'month-or-blank' ? 'month' : 'text',
    inputMode: inWords ? 'text' : 'numeric',
  } as const;
}

const OPTIONS: readonly unknown[] = [
  'authority',
  'centre',
  'operator',
  'management',
  'operations',
  'support',
  'leadership',
  'other',
  'training',
  'mentoring',
  'adviser',
  'unit',
  'focal_point',
  'womens_organisation',
  'disability_organisation',
  'survivor_organisation',
  'public_body',
  'research',
  'other_partner',
  'apmbc',
  'ccm',
  'ccw',
  'met',
  'not_met',
  'not_applicable',
];
const HINTED: readonly string[] = [
  'team',
  'trained',
  'under18',
  'hiresUnder18',
  'applicantsWomen',
  'disabilityAnswered',
  'roleGroup',
  'assessed',
  'withTargetAndResources',
  'rankMoved',
  'feedbackReceived',
  'feedbackAnswered',
  'filledAndFunded',
  'active',
  'currency',
  'amountSubmitted',
  'title',
  'valueMonth',
  'planLink',
  'outcomeUnknown',
  'complete',
];

export const isOption = (code: unknown): code is Option => OPTIONS.includes(code);
const isHinted = (field: string): field is Hinted => HINTED.includes(field);
