import { Navigate } from 'react-router-dom';
import { EmptyState } from '../design/EmptyState';
import { useText } from '../i18n/useText';
import { useDestinations } from './navigation';

/** Each role starts where its work is. */
export function HomePage() {
  const t = useText();
  const [first] = useDestinations();
  if (first) return <Navigate to={`/${first.resource}`} replace />;
  return <EmptyState heading="h1" title={t('app.noRole')} text={t('app.noRoleText')} />;
}
