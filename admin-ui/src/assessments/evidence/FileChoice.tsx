import { useId, useState } from 'react';
import { useText } from '../../i18n/useText';
import styles from './EvidenceForm.module.css';

interface FileChoiceProps {
  file: File | null;
  /** Name of the file that stands behind the document now. */
  kept: string | null;
  onChoose: (file: File | null) => void;
}

/** A file, and the declaration that it holds nobody's data: the form is not sent without it. */
export function FileChoice({ file, kept, onChoose }: FileChoiceProps) {
  const t = useText();
  const id = useId();
  const [declared, setDeclared] = useState(false);
  return (
    <div className={`${styles.field} ${styles.wide}`}>
      <label htmlFor={id}>
        {t('assessments.file')}
        <span className={styles.optional}> ({t('app.optional')})</span>
      </label>
      <input
        id={id}
        type="file"
        accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.ods,.csv,.txt"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setDeclared(false);
          onChoose(event.target.files?.[0] ?? null);
        }}
      />
      <span id={`${id}-hint`} className={styles.hint}>
        {kept && !file ? `${kept} · ` : ''}
        {t('assessments.fileHint')}
      </span>
      {file && (
        <span className={styles.check}>
          <input
            id={`${id}-declaration`}
            type="checkbox"
            required
            checked={declared}
            onChange={(event) => {
              event.target.setCustomValidity('');
              setDeclared(event.target.checked);
            }}
            onInvalid={(event) => event.currentTarget.setCustomValidity(t('assessments.declarationMissing'))}
          />
          <label htmlFor={`${id}-declaration`}>{t('assessments.declaration')}</label>
        </span>
      )}
    </div>
  );
}
