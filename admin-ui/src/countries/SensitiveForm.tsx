import { TextInput, useInput, useUpdate } from 'react-admin';
import { FLAGS } from '../../../api/domain/codes.js';
import type { Country } from '../api/types';
import { RecordForm } from '../design/RecordForm';
import { SwitchRow } from '../design/SwitchRow';
import { useText } from '../i18n/useText';
import { orNull } from './or-null';

/** Groups that are counted only with a recorded do-no-harm reason. */
const NEEDS_REASON: readonly string[] = ['minority', 'survivor'];

interface Fields {
  sexXEnabled: boolean;
  enabledFlags: string[];
  doNoHarmReason: string | null;
  oneOfficer: boolean;
  oneBody: boolean;
}

/** What the authority decides: which groups reports may count, whether one officer does all, and whether one body is both. */
export function SensitiveForm({ country }: { country: Country }) {
  const t = useText();
  const [update] = useUpdate();
  const start: Fields = {
    sexXEnabled: country.sexXEnabled,
    enabledFlags: country.enabledFlags,
    doNoHarmReason: country.doNoHarmReason ?? '',
    oneOfficer: country.oneOfficer,
    oneBody: country.oneBody,
  };
  const send = ({ sexXEnabled, enabledFlags, doNoHarmReason, oneOfficer, oneBody }: Fields) => {
    const data = { sexXEnabled, enabledFlags, doNoHarmReason: orNull(doNoHarmReason), oneOfficer, oneBody };
    return update(
      'countries',
      { id: country.id, data, previousData: country },
      { returnPromise: true, mutationMode: 'pessimistic' },
    );
  };
  return (
    <RecordForm start={start} onSend={send}>
      <FlagSwitches />
      <FieldSwitch source="sexXEnabled" label={t('countries.sexX')} hint={t('countries.needsReason')} />
      <TextInput source="doNoHarmReason" label={t('countries.reason')} multiline minRows={3} />
      <FieldSwitch
        source="oneOfficer"
        label={t('countries.oneOfficer')}
        hint={t('countries.oneOfficerHint')}
      />
      <FieldSwitch source="oneBody" label={t('countries.oneBody')} hint={t('countries.oneBodyHint')} />
    </RecordForm>
  );
}

function FieldSwitch({ source, label, hint }: { source: string; label: string; hint?: string }) {
  const { field } = useInput({ source, defaultValue: false });
  return <SwitchRow label={label} hint={hint} checked={field.value} onChange={(on) => field.onChange(on)} />;
}

function FlagSwitches() {
  const t = useText();
  const { field } = useInput({ source: 'enabledFlags', defaultValue: [] });
  const enabled: string[] = field.value;
  const toggle = (flag: string, on: boolean) =>
    field.onChange(on ? [...enabled, flag] : enabled.filter((other) => other !== flag));
  const usualFirst = [...FLAGS].sort(
    (a, b) => Number(NEEDS_REASON.includes(a)) - Number(NEEDS_REASON.includes(b)),
  );
  return usualFirst.map((flag) => (
    <SwitchRow
      key={flag}
      label={t(`countries.flag.${flag}`)}
      {...(NEEDS_REASON.includes(flag) && { hint: t('countries.needsReason') })}
      checked={enabled.includes(flag)}
      onChange={(on) => toggle(flag, on)}
    />
  ));
}
