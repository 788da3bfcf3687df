import Button from '@mui/material/Button';
import { useState } from 'react';
import { request } from '../api/client';
import type { OneTimeLink, User } from '../api/types';
import { Card } from '../design/Card';
import { CopyField } from '../design/CopyField';
import { Notice } from '../design/Notice';
import { ProblemNotice } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';

/** A one-time link is made here, shown this once and kept nowhere. */
export function OneTimeLinkCard({ user }: { user: User }) {
  const t = useText();
  const { instant } = useFormats();
  const [link, setLink] = useState<OneTimeLink | null>(null);
  const [error, setError] = useState<unknown>(null);
  const make = () => {
    setError(null);
    request<OneTimeLink>(`/users/${user.id}/link`, { method: 'POST' }).then(
      ({ data }) => setLink(data),
      setError,
    );
  };
  return (
    <Card
      title={t('users.linkTitle')}
      subtitle={t('users.linkWhat')}
      tone={user.hasPassword || link ? 'plain' : 'accent'}
    >
      <Stack gap="tight">
        <ProblemNotice error={error} />
        {link && (
          <Notice tone="ok" role="status" title={t('users.linkReady', { name: user.name })}>
            {t('users.linkUntil', { until: instant(link.expiresAt) })}
          </Notice>
        )}
        {link ? (
          <>
            <CopyField label={t('users.linkAddress')} text={link.url} />
            <p>{t('users.linkHow')}</p>
          </>
        ) : (
          <div>
            <Button variant={user.hasPassword ? 'outlined' : 'contained'} onClick={make}>
              {t('users.makeLink')}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}
