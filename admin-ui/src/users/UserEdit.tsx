import { useGetOne } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { User } from '../api/types';
import { Card } from '../design/Card';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { AccountForm } from './AccountForm';
import { AccountState } from './AccountState';
import { OneTimeLinkCard } from './OneTimeLinkCard';

/** One account: the person, their roles, their way in. */
export default function UserEdit() {
  const t = useText();
  const { id = '' } = useParams();
  const { data: user, error } = useGetOne<User>('users', { id });
  return (
    <Restricted to="user:administer">
      <Page
        width="narrow"
        title={user?.name ?? t('users.title')}
        above={<Link to="/users">{t('users.title')}</Link>}
        subtitle={user && <bdi>{user.email}</bdi>}
        actions={user && <AccountState user={user} />}
      >
        <ProblemNotice error={error} />
        {!user && !error && <Loading />}
        {user && (
          <Stack>
            {!user.disabled && <OneTimeLinkCard user={user} />}
            <Card title={t('users.access')}>
              <AccountForm user={user} />
            </Card>
          </Stack>
        )}
      </Page>
    </Restricted>
  );
}
