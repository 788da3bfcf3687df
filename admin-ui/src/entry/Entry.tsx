import { lazy, Suspense, useEffect, useState } from 'react';
import { askMe, useMe } from '../api/session';
import { chooseLocale, hasChosenLocale, isLocale } from '../i18n/locale';
import { EntryFrame } from './EntryFrame';
import { PasswordPage } from './PasswordPage';
import { SetUpPage } from './SetUpPage';
import { SignInPage } from './SignInPage';
import { UnreachablePage } from './UnreachablePage';
import { useLinkPage } from './useLinkPage';
import { usePublicPage } from './usePublicPage';

const loadApp = () => import('../App');
const App = lazy(loadApp);
const PublicApp = lazy(() => import('../public/PublicApp'));

/** Which page stands first: a one-time link's form, what is for everybody, sign-in, or the application. */
export function Entry() {
  return (
    <Suspense fallback={<EntryFrame />}>
      <FirstPage />
    </Suspense>
  );
}

function FirstPage() {
  const link = useLinkPage();
  const isPublic = usePublicPage();
  const me = useMe();
  const [failure, setFailure] = useState<unknown>(null);
  const ask = () => {
    setFailure(null);
    askMe().then((known) => known && speakAs(known.language), setFailure);
  };
  useEffect(ask, []);
  useEffect(() => {
    // While a person types their password the application is already on its way.
    if (me === null) void loadApp();
  }, [me]);

  if (link?.page === 'set-up') return <SetUpPage token={link.token} />;
  if (link?.page === 'password') return <PasswordPage token={link.token} />;
  if (isPublic) return <PublicApp />;
  if (failure) return <UnreachablePage error={failure} onRetry={ask} />;
  if (me === undefined) return <EntryFrame />;
  return me === null ? <SignInPage /> : <App key={me.id} />;
}

/** A person's own language holds until they choose another on this device. */
function speakAs(language: string): void {
  if (isLocale(language) && !hasChosenLocale()) chooseLocale(language);
}
