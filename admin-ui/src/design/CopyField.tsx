import Button from '@mui/material/Button';
import { useId, useRef, useState } from 'react';
import { useText } from '../i18n/useText';
import styles from './CopyField.module.css';
import { copyText } from './copy-text';

/** A text to carry away, with a button that copies it. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const t = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    input.current?.select();
    setCopied(await copyText(text));
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} ref={input} readOnly dir="ltr" value={text} onFocus={(event) => event.target.select()} />
      <Button variant="contained" onClick={copy}>
        <span aria-live="polite">{copied ? t('design.copied') : t('design.copy')}</span>
      </Button>
    </div>
  );
}
