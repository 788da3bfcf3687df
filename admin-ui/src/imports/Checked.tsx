import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { Notice } from '../design/Notice';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { BatchWords } from './BatchWords';
import styles from './Imports.module.css';
import { MarkedFile } from './MarkedFile';
import { RowsTable } from './RowsTable';
import type { ImportBatch } from './types';
import { WhyNotRead } from './WhyNotRead';

interface CheckedProps {
  batch: ImportBatch;
  onBringIn: (rows: 'all' | 'valid') => void;
  onAgain: () => void;
}

/** What would happen, or what has: in a sentence, then what to do, then the rows there is something to say of. */
export function Checked({ batch, onBringIn, onAgain }: CheckedProps) {
  const t = useText();
  const { status, counts, problem } = batch;
  const isLookedAt = status === 'checked' || status === 'refused';
  const writes = (counts?.new ?? 0) + (counts?.changed ?? 0);
  return (
    <Stack gap="tight">
      <Notice tone={toneOf(batch)} role="status">
        <BatchWords batch={batch} />
      </Notice>
      <WhyNotRead problem={problem} />
      <div className={styles.deeds}>
        {isLookedAt && writes > 0 && counts?.refused === 0 && (
          <Button variant="contained" onClick={() => onBringIn('all')}>
            {t('imports.bringInAll', { count: writes })}
          </Button>
        )}
        {isLookedAt && writes > 0 && (counts?.refused ?? 0) > 0 && (
          <Button variant="contained" onClick={() => onBringIn('valid')}>
            {t('imports.bringInValid', { count: writes })}
          </Button>
        )}
        {status === 'done' && (
          <Button component={Link} to={`/imports/${batch.id}`} variant="outlined">
            {t('imports.toBatch')}
          </Button>
        )}
        <MarkedFile batch={batch} />
        <Button onClick={onAgain}>{t('imports.another')}</Button>
      </div>
      <RowsTable rows={batch.verdicts} />
    </Stack>
  );
}

function toneOf({ status, counts }: ImportBatch): 'ok' | 'warn' | 'bad' | 'neutral' {
  if (status === 'failed') return 'bad';
  if ((counts?.refused ?? 0) > 0) return 'warn';
  return status === 'done' || status === 'checked' ? 'ok' : 'neutral';
}
