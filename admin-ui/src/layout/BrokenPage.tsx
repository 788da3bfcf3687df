import Button from '@mui/material/Button';
import { EmptyState } from '../design/EmptyState';
import { useText } from '../i18n/useText';

/** Stands in for a page that failed while it was drawn. */
export function BrokenPage() {
  const t = useText();
  return (
    <EmptyState
      heading="h1"
      title={t('app.broken')}
      text={t('app.brokenText')}
      action={
        <Button variant="contained" onClick={() => window.location.reload()}>
          {t('app.reload')}
        </Button>
      }
    />
  );
}
