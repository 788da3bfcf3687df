import { SelectInput, TextInput, useDataProvider } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { User } from '../api/types';
import { Card } from '../design/Card';
import { FieldRow } from '../design/FieldRow';
import { Page } from '../design/Page';
import { RecordForm } from '../design/RecordForm';
import { LOCALE_NAMES, LOCALES } from '../i18n/locale';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { MembershipsInput } from './MembershipsInput';
import { type MembershipFields, NEW_MEMBERSHIP, toBody } from './memberships';

interface Fields {
  name: string;
  email: string;
  language: string;
  memberships: MembershipFields[];
}

const START: Fields = { name: '', email: '', language: 'en', memberships: [NEW_MEMBERSHIP] };

/** A person's account; their password they choose themselves, by a one-time link. */
export default function UserCreate() {
  const t = useText();
  const navigate = useNavigate();
  const provider = useDataProvider();
  const send = async ({ memberships, ...fields }: Fields) => {
    const data = { ...fields, memberships: memberships.filter(({ role }) => role !== '').map(toBody) };
    const { data: created } = await provider.create<User>('users', { data });
    await navigate(`/users/${created.id}`);
  };
  return (
    <Restricted to="user:administer">
      <Page width="narrow" title={t('users.newTitle')} above={<Link to="/users">{t('users.title')}</Link>}>
        <Card>
          <RecordForm start={START} onSend={send} button={t('users.create')} cancelTo="/users">
            <TextInput source="name" label={t('users.name')} />
            <FieldRow>
              <TextInput source="email" type="email" label={t('users.email')} />
              <SelectInput
                source="language"
                label={t('users.language')}
                choices={LOCALES.map((id) => ({ id, name: LOCALE_NAMES[id].name }))}
                translateChoice={false}
                validate={() => undefined}
              />
            </FieldRow>
            <MembershipsInput source="memberships" />
          </RecordForm>
        </Card>
      </Page>
    </Restricted>
  );
}
