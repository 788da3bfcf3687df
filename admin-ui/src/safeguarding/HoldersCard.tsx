import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { request } from '../api/client';
import { Card } from '../design/Card';
import { ProblemNotice } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import styles from './HoldersCard.module.css';
import type { Holder } from './types';

/** To whom safeguarding figures are open; those who are among them find the way there. */
export function HoldersCard({ countryCode }: { countryCode: string }) {
  const t = useText();
  const holds = useMay('safeguarding:read');
  const path = `/countries/${countryCode}/safeguarding-holders`;
  const { data: holders, error } = useQuery({
    queryKey: [path],
    queryFn: async ({ signal }) => (await request<Holder[]>(path, { signal })).data,
  });
  return (
    <Card
      title={t('safeguarding.holders')}
      subtitle={t('safeguarding.holdersText')}
      aside={holds && <Link to="/safeguarding">{t('safeguarding.open')}</Link>}
    >
      <ProblemNotice error={error} />
      {holders?.length === 0 && <p>{t('safeguarding.nobody')}</p>}
      <ul className={styles.holders}>
        {holders?.map(({ id, name, role, operatorName }) => (
          <li key={`${id} ${role} ${operatorName}`}>
            <strong>{name}</strong> · {operatorName ?? t(`roles.${role}`)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
