import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';
import { useText } from '../i18n/useText';
import styles from './Pager.module.css';
import { useFormats } from './useFormats';

/** Which rows are in view, and the way to the others; nothing where all are. */
export function Pager() {
  const t = useText();
  const { number } = useFormats();
  const { page, perPage, total = 0, setPage } = useListContext();
  if (total <= perPage) return null;
  const first = (page - 1) * perPage + 1;
  const last = Math.min(page * perPage, total);
  return (
    <div className={styles.pager}>
      <span aria-live="polite">
        {t('design.rowsShown', { first: number(first), last: number(last), total: number(total) })}
      </span>
      <Button disabled={page <= 1} onClick={() => setPage(page - 1)}>
        {t('design.previousPage')}
      </Button>
      <Button disabled={last >= total} onClick={() => setPage(page + 1)}>
        {t('design.nextPage')}
      </Button>
    </div>
  );
}
