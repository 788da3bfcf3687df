import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useId } from 'react';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './Imports.module.css';
import type { Progress } from './types';

const PHASES = ['waiting', 'reading', 'checking', 'storing'] as const;

/** How far it has come, and the way out. */
export function Running({ progress, onCancel }: { progress: Progress | null; onCancel: () => void }) {
  const t = useText();
  const id = useId();
  const { number } = useFormats();
  const phase = PHASES.find((one) => one === progress?.phase) ?? 'sending';
  const share = progress?.of ? Math.min(100, (progress.done / progress.of) * 100) : null;
  return (
    <div className={styles.running}>
      <p id={id} role="status">
        {t(`imports.phases.${phase}`)}
        {progress?.of
          ? ` ${t('results.ofWhich', { numerator: number(progress.done), denominator: number(progress.of) })}`
          : ''}
      </p>
      <LinearProgress
        aria-labelledby={id}
        variant={share === null ? 'indeterminate' : 'determinate'}
        {...(share !== null && { value: share })}
      />
      <Button onClick={onCancel}>{t('app.cancel')}</Button>
    </div>
  );
}
