import { useEffect, useId, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { Bell } from '../notices/Bell';
import { AccountMenu } from './AccountMenu';
import { LanguageSwitch } from './LanguageSwitch';
import { MainNavigation } from './MainNavigation';
import { StandingLabel } from './StandingLabel';
import styles from './TopBar.module.css';

/** The product's name, where one can go, what waits, for whom one works, the language and the account. */
export function TopBar() {
  const t = useText();
  const panel = useId();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the address changes
  useEffect(() => setOpen(false), [pathname]);
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.name}>
        {t('app.name')}
      </Link>
      <Bell />
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true" className={styles.bars} />
        {t(open ? 'app.closeMenu' : 'app.menu')}
      </button>
      <div id={panel} className={styles.panel} data-open={open}>
        <MainNavigation />
        <div className={styles.end}>
          <StandingLabel />
          <LanguageSwitch />
          <AccountMenu />
        </div>
      </div>
    </header>
  );
}
