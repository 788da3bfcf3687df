import { NavLink } from 'react-router-dom';
import { useText } from '../i18n/useText';
import styles from './MainNavigation.module.css';
import { useDestinations } from './navigation';

/** The pages of one's role; the one in view is marked, also for those who listen (`aria-current`). */
export function MainNavigation() {
  const t = useText();
  return (
    <nav className={styles.navigation} aria-label={t('app.mainNavigation')}>
      <ul>
        {useDestinations().map(({ resource, label }) => (
          <li key={resource}>
            <NavLink to={`/${resource}`}>{t(label)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
