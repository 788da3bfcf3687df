import { AutocompleteArrayInput, NumberInput, SelectInput, TextInput, useUpdate } from 'react-admin';
import { SUBREGIONS } from '../../../api/domain/subregions.js';
import type { Country } from '../api/types';
import { FieldRow } from '../design/FieldRow';
import { RecordForm } from '../design/RecordForm';
import { useText } from '../i18n/useText';
import { orNull } from './or-null';
import { useWorkingLanguages } from './useWorkingLanguages';

interface Fields {
  name: string;
  region: string | null;
  subregion: Country['subregion'];
  languages: string[];
  dueDay: number;
  missingAfterDays: number;
}

/** The country's name and when its reports are due. */
export function ReportingForm({ country }: { country: Country }) {
  const t = useText();
  const [update] = useUpdate();
  const { name, region, subregion, dueDay, missingAfterDays } = country;
  const regions = SUBREGIONS.map((id) => ({ id, name: t(`subregions.${id}`) }));
  const languages = useWorkingLanguages(country.languages);
  const send = (fields: Fields) => {
    const data = { ...fields, region: orNull(fields.region), subregion: fields.subregion || null };
    return update(
      'countries',
      { id: country.id, data, previousData: country },
      { returnPromise: true, mutationMode: 'pessimistic' },
    );
  };
  return (
    <RecordForm<Fields>
      start={{ name, region, subregion, languages: country.languages, dueDay, missingAfterDays }}
      onSend={({ name, region, subregion, languages, dueDay, missingAfterDays }) =>
        send({ name, region, subregion, languages, dueDay, missingAfterDays })
      }
    >
      <FieldRow>
        <TextInput source="name" label={t('countries.name')} />
        <TextInput
          source="region"
          label={`${t('countries.region')} (${t('app.optional')})`}
          helperText={t('countries.regionHint')}
        />
      </FieldRow>
      <FieldRow>
        <SelectInput
          source="subregion"
          label={t('countries.subregion')}
          choices={regions}
          emptyText={t('countries.noSubregion')}
          helperText={t('countries.subregionHint')}
        />
        <AutocompleteArrayInput
          source="languages"
          choices={languages}
          label={`${t('countries.languages')} (${t('app.optional')})`}
          helperText={t('countries.languagesHint')}
        />
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
