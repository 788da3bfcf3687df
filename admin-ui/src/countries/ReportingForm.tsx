import { NumberInput, TextInput, useUpdate } from 'react-admin';
import type { Country } from '../api/types';
import { FieldRow } from '../design/FieldRow';
import { RecordForm } from '../design/RecordForm';
import { useText } from '../i18n/useText';
import { orNull } from './or-null';

interface Fields {
  name: string;
  region: string | null;
  dueDay: number;
  missingAfterDays: number;
}

/** The country's name and when its reports are due. */
export function ReportingForm({ country }: { country: Country }) {
  const t = useText();
  const [update] = useUpdate();
  const { name, region, dueDay, missingAfterDays } = country;
  const send = (fields: Fields) => {
    const data = { ...fields, region: orNull(fields.region) };
    return update(
      'countries',
      { id: country.id, data, previousData: country },
      { returnPromise: true, mutationMode: 'pessimistic' },
    );
  };
  return (
    <RecordForm<Fields>
      start={{ name, region, dueDay, missingAfterDays }}
      onSend={({ name, region, dueDay, missingAfterDays }) =>
        send({ name, region, dueDay, missingAfterDays })
      }
    >
      <FieldRow>
        <TextInput source="name" label={t('countries.name')} />
        <TextInput source="region" label={`${t('countries.region')} (${t('app.optional')})`} />
      </FieldRow>
      <FieldRow>
        <NumberInput
          source="dueDay"
          label={t('countries.dueDay')}
          helperText={t('countries.dueDayHint')}
          min={1}
          max={28}
        />
        <NumberInput
          source="missingAfterDays"
          label={t('countries.missingAfterDays')}
          helperText={t('countries.missingAfterDaysHint')}
          min={1}
          max={365}
        />
      </FieldRow>
    </RecordForm>
  );
}
