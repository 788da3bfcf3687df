import Button from '@mui/material/Button';
import { useState } from 'react';
import { LabelledField } from '../../design/LabelledField';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import styles from './TextSave.module.css';
import { useUnsaved } from './unsaved';

interface TextSaveProps {
  label: string;
  value: string;
  save: string;
  /** Nothing is saved while it is empty. */
  required?: boolean;
  most?: number;
  onSave: (text: string) => void;
  onCancel?: () => void;
}

/** A few words with a button of their own: reasons and notes. */
export function TextSave({
  label,
  value,
  save,
  required = false,
  most = 2000,
  onSave,
  onCancel,
}: TextSaveProps) {
  const t = useText();
  const [text, setText] = useState(value);
  useUnsaved(text.trim() !== value.trim());
  const isEmpty = required && text.trim() === '';
  return (
    <div className={styles.field}>
      <LabelledField label={label}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={2}
            maxLength={most}
            required={required}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </LabelledField>
      <div className={styles.deeds}>
        <Button size="small" variant="contained" disabled={isEmpty} onClick={() => onSave(text.trim())}>
          {save}
        </Button>
        {onCancel && <TextButton onClick={onCancel}>{t('app.cancel')}</TextButton>}
      </div>
    </div>
  );
}
