import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { focusWhenShown } from '../../design/focus-when-shown';
import { useText } from '../../i18n/useText';
import styles from '../Report.module.css';

interface AskFirstProps {
  question: string;
  /** What it would do, below the question. */
  children?: ReactNode;
  yes: string;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks in place before a step that counts. */
export function AskFirst({ question, children, yes, busy, onYes, onNo }: AskFirstProps) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with its two answers, no set of fields
    <div role="group" aria-label={question} className={styles.move}>
      <p>{question}</p>
      {children}
      <div className={styles.buttons}>
        <Button ref={focusWhenShown} variant="contained" disabled={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{t('reports.cancel')}</Button>
      </div>
    </div>
  );
}
