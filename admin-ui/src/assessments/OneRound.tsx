import { Link, Outlet, useParams } from 'react-router-dom';
import { RequestError } from '../api/problem';
import { EmptyState } from '../design/EmptyState';
import { useText } from '../i18n/useText';
import { useAssessment } from './queries';

/** An id that is none (400), or of no round that one may see. */
const NOWHERE: readonly number[] = [400, 404];

/** Every page of one round; in its place, where there is no such round, that there is none. */
export function OneRound() {
  const t = useText();
  const { error } = useAssessment(useParams().id ?? '');
  if (!(error instanceof RequestError && NOWHERE.includes(error.status))) return <Outlet />;
  return (
    <EmptyState
      heading="h1"
      title={t('assessments.noSuchRound')}
      text={t('assessments.noSuchRoundText')}
      action={<Link to="/assessments">{t('assessments.rounds')}</Link>}
    />
  );
}
