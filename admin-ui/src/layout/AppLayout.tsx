import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'react-router-dom';
import { Loading } from '../design/Loading';
import { useText } from '../i18n/useText';
import { OutboxSender } from '../reports/outbox/OutboxSender';
import styles from './AppLayout.module.css';
import { PageBoundary } from './PageBoundary';
import { SignInAgain } from './SignInAgain';
import { TopBar } from './TopBar';

/** Bar above, page below; a page that fails leaves the bar in place. */
export function AppLayout({ children }: { children: ReactNode }) {
  const t = useText();
  const { pathname } = useLocation();
  const skip = () => document.querySelector<HTMLElement>('main')?.focus();
  return (
    <>
      <button type="button" className={styles.skip} onClick={skip}>
        {t('app.skip')}
      </button>
      <TopBar />
      <main className={styles.main} tabIndex={-1}>
        <PageBoundary address={pathname}>
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </PageBoundary>
      </main>
      <SignInAgain />
      <OutboxSender />
    </>
  );
}
