import { NumberInput, TextInput, useDataProvider } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { Country } from '../api/types';
import { Card } from '../design/Card';
import { FieldRow } from '../design/FieldRow';
import { Page } from '../design/Page';
import { RecordForm } from '../design/RecordForm';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { orNull } from './or-null';

const START = { code: '', name: '', region: '', dueDay: 10 };

export default function CountryCreate() {
  const t = useText();
  const navigate = useNavigate();
  const provider = useDataProvider();
  const send = async ({ region, ...fields }: typeof START) => {
    const data = { ...fields, code: fields.code.trim().toUpperCase(), region: orNull(region) };
    const { data: created } = await provider.create<Country>('countries', { data });
    await navigate(`/countries/${created.code}`);
  };
  return (
    <Restricted to="country:administer">
      <Page
        width="narrow"
        title={t('countries.new')}
        above={<Link to="/countries">{t('countries.title')}</Link>}
      >
        <Card>
          <RecordForm start={START} onSend={send} button={t('countries.create')} cancelTo="/countries">
            <FieldRow>
              <TextInput source="name" label={t('countries.name')} />
              <TextInput source="code" label={t('countries.code')} helperText={t('countries.codeHint')} />
            </FieldRow>
            <FieldRow>
              <TextInput source="region" label={`${t('countries.region')} (${t('app.optional')})`} />
              <NumberInput
                source="dueDay"
                label={t('countries.dueDay')}
                helperText={t('countries.dueDayHint')}
                min={1}
                max={28}
              />
            </FieldRow>
          </RecordForm>
        </Card>
      </Page>
    </Restricted>
  );
}
