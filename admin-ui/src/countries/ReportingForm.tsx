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
}

/** The country's name and when its reports are due. */
export function ReportingForm({ country }: { country: Country }) {
  const t = useText();
  const [update] = useUpdate();
  const { name, region, dueDay } = country;
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
      start={{ name, region, dueDay }}
      onSend={({ name, region, dueDay }) => send({ name, region, dueDay })}
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
        <span />
      </FieldRow>
    </RecordForm>
  );
}
