import type { User } from '../api/types';
import { useText } from '../i18n/useText';
import styles from './RolesOf.module.css';

/** A person's roles, each with the country it is held in. */
export function RolesOf({ user: { memberships } }: { user: User }) {
  const t = useText();
  if (memberships.length === 0) return <>{t('app.none')}</>;
  return (
    <ul className={styles.roles}>
      {memberships.map(({ role, countryCode, operatorId, respondent }) => (
        <li key={[role, countryCode, operatorId].join()}>
          {t(`roles.${role}`)}
          {respondent && ` (${t('assignments.respondentMark')})`}
          {countryCode && <span className={styles.country}> · {countryCode}</span>}
        </li>
      ))}
    </ul>
  );
}
