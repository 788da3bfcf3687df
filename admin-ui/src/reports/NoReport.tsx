import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';

/** In place of a report that is not here yet, or that one may not see. */
export function NoReport({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useText();
  if (!error) return <Loading />;
  return (
    <Page title={t('reports.title')}>
      <ProblemNotice error={error} onRetry={onRetry} />
    </Page>
  );
}
