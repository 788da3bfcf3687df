import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { EmptyState } from '../design/EmptyState';
import { useText } from '../i18n/useText';

/** No page has this address. */
export function NoPage() {
  const t = useText();
  return (
    <EmptyState heading="h1" title={t('app.notFound')} text={t('app.notFoundText')} action={<ToStart />} />
  );
}

/** The page is there, for others. */
export function NotAllowedPage() {
  const t = useText();
  return (
    <EmptyState
      heading="h1"
      title={t('app.notAllowed')}
      text={t('app.notAllowedText')}
      action={<ToStart />}
    />
  );
}

function ToStart() {
  return (
    <Button component={Link} to="/" variant="contained">
      {useText()('app.toStart')}
    </Button>
  );
}
