import Button from '@mui/material/Button';
import { useText } from '../i18n/useText';
import styles from './Pager.module.css';
import { useFormats } from './useFormats';

interface PageTurnerProps {
  /** From 1. */
  page: number;
  perPage: number;
  total: number;
  onTurn: (page: number) => void;
}

/** Which rows are in view, and the way to the others; nothing where all are. */
export function PageTurner({ page, perPage, total, onTurn }: PageTurnerProps) {
  const t = useText();
  const { number } = useFormats();
  if (total <= perPage) return null;
  const first = (page - 1) * perPage + 1;
  const last = Math.min(page * perPage, total);
  return (
    <div className={styles.pager}>
      <span aria-live="polite">
        {t('design.rowsShown', { first: number(first), last: number(last), total: number(total) })}
      </span>
      <Button disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {t('design.previousPage')}
      </Button>
      <Button disabled={last >= total} onClick={() => onTurn(page + 1)}>
        {t('design.nextPage')}
      </Button>
    </div>
  );
}
