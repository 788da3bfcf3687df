import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TextInput } from 'react-admin';
import { request } from '../api/client';
import type { Invitation } from '../api/types';
import { Card } from '../design/Card';
import { ProblemNotice } from '../design/ProblemNotice';
import { RecordForm } from '../design/RecordForm';
import { TextButton } from '../design/TextButton';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './InvitationsCard.module.css';

/** The advisers who may verify, and the way to invite one more. */
export function InvitationsCard({ countryCode, mayInvite }: { countryCode: string; mayInvite: boolean }) {
  const t = useText();
  const path = `/countries/${countryCode}/invitations`;
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: [path] });
  const [refusal, setRefusal] = useState<unknown>(null);
  const { data: invitations = [], error } = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => request<Invitation[]>(path, { signal }).then(({ data }) => data),
  });
  const invite = async ({ email }: { email: string }) => {
    await request(path, { method: 'POST', body: { email }, idempotencyKey: crypto.randomUUID() });
    await again();
  };
  const withdraw = (id: string) => request(`${path}/${id}`, { method: 'DELETE' }).then(again, setRefusal);
  return (
    <Card title={t('sharing.invite')} subtitle={t('sharing.inviteText')}>
      <ProblemNotice error={error ?? refusal} />
      <h3 className={styles.heading}>{t('sharing.invited')}</h3>
      {invitations.length === 0 && <p className={styles.nobody}>{t('sharing.nobody')}</p>}
      <ul className={styles.invitations}>
        {invitations.map((invitation) => (
          <Line key={invitation.id} invitation={invitation} {...(mayInvite && { onWithdraw: withdraw })} />
        ))}
      </ul>
      {mayInvite && (
        <RecordForm key={invitations.length} start={{ email: '' }} onSend={invite} button={t('sharing.send')}>
          <TextInput source="email" type="email" label={t('sharing.adviserEmail')} />
        </RecordForm>
      )}
    </Card>
  );
}

function Line({ invitation, onWithdraw }: { invitation: Invitation; onWithdraw?: (id: string) => void }) {
  const t = useText();
  const { date } = useFormats();
  const { id, name, email, invitedAt } = invitation;
  return (
    <li>
      <span>
        <strong>{name}</strong> · <bdi>{email}</bdi> · {t('sharing.since', { date: date(invitedAt) })}
      </span>
      {onWithdraw && (
        <TextButton onClick={() => onWithdraw(id)} aria-label={`${t('sharing.withdraw')}: ${name}`}>
          {t('sharing.withdraw')}
        </TextButton>
      )}
    </li>
  );
}
