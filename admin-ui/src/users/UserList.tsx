import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { User } from '../api/types';
import { EmptyState } from '../design/EmptyState';
import { Page } from '../design/Page';
import { type Column, RecordList } from '../design/RecordList';
import { useText } from '../i18n/useText';
import { AccountState } from './AccountState';
import { RolesOf } from './RolesOf';

/** Everybody who may sign in. */
export default function UserList() {
  const t = useText();
  const columns: Column<User>[] = [
    { key: 'name', label: t('users.name'), sortable: true, render: (user) => user.name },
    { key: 'email', label: t('users.email'), sortable: true, render: (user) => <bdi>{user.email}</bdi> },
    { key: 'roles', label: t('users.roles'), render: (user) => <RolesOf user={user} /> },
    { key: 'state', label: t('users.state'), render: (user) => <AccountState user={user} /> },
  ];
  const make = (
    <Button component={Link} to="/users/create" variant="contained">
      {t('users.new')}
    </Button>
  );
  return (
    <Page title={t('users.title')} subtitle={t('users.subtitle')} actions={make}>
      <RecordList<User>
        resource="users"
        caption={t('users.title')}
        columns={columns}
        sort={{ field: 'name', order: 'ASC' }}
        linkTo={({ id }) => `/users/${id}`}
        searchable
        empty={<EmptyState title={t('users.none')} text={t('users.noneText')} action={make} />}
      />
    </Page>
  );
}
