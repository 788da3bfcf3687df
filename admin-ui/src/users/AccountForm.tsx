import { TextInput, useInput, useRefresh } from 'react-admin';
import { request } from '../api/client';
import type { User } from '../api/types';
import { RecordForm } from '../design/RecordForm';
import { SwitchRow } from '../design/SwitchRow';
import { useText } from '../i18n/useText';
import { MembershipsInput } from './MembershipsInput';
import { type MembershipFields, toBody, toFields } from './memberships';

interface Fields {
  name: string;
  disabled: boolean;
  memberships: MembershipFields[];
}

/** Name, roles, open or closed; what did not change is not sent. */
export function AccountForm({ user }: { user: User }) {
  const t = useText();
  const refresh = useRefresh();
  const start: Fields = {
    name: user.name,
    disabled: user.disabled,
    memberships: user.memberships.map(toFields),
  };
  const send = async (fields: Fields) => {
    const version = await changePerson(user, fields);
    await changeRoles(user, fields, version);
    refresh();
  };
  return (
    <RecordForm start={start} onSend={send} cancelTo="/users">
      <TextInput source="name" label={t('users.name')} />
      <MembershipsInput source="memberships" />
      <ClosedInput />
    </RecordForm>
  );
}

function ClosedInput() {
  const t = useText();
  const { field } = useInput({ source: 'disabled', defaultValue: false });
  return (
    <SwitchRow
      label={t('users.close')}
      hint={t('users.closeHint')}
      checked={field.value}
      onChange={(closed) => field.onChange(closed)}
    />
  );
}

/** @returns the version after the change */
async function changePerson(user: User, { name, disabled }: Fields): Promise<number> {
  if (name === user.name && disabled === user.disabled) return user.version;
  const body = { name, disabled };
  const { data } = await request<User>(`/users/${user.id}`, {
    method: 'PATCH',
    body,
    ifMatch: `"${user.version}"`,
  });
  return data.version;
}

async function changeRoles(user: User, { memberships }: Fields, version: number): Promise<void> {
  const wanted = memberships.filter(({ role }) => role !== '').map(toBody);
  const held = user.memberships.map(toFields).map(toBody);
  if (JSON.stringify(wanted) === JSON.stringify(held)) return;
  const path = `/users/${user.id}/memberships`;
  await request(path, { method: 'PUT', body: { memberships: wanted }, ifMatch: `"${version}"` });
}
