import { useId, useState } from 'react';
import { FileField } from '../../design/FileField';
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
  const choose = (chosen: File | null) => {
    setDeclared(false);
    onChoose(chosen);
  };
  return (
    <div className={styles.wide}>
      <FileField
        label={`${t('assessments.chooseFile')} (${t('app.optional')})`}
        accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.ods,.csv,.txt"
        file={file}
        onChoose={choose}
      />
      <p className={styles.hint}>
        {kept && !file && <bdi>{kept} · </bdi>}
        {t('assessments.fileHint')}
      </p>
      {file && (
        <p className={styles.check}>
          <input
            id={id}
            type="checkbox"
            required
            checked={declared}
            onChange={(event) => {
              event.target.setCustomValidity('');
              setDeclared(event.target.checked);
            }}
            onInvalid={(event) => event.currentTarget.setCustomValidity(t('assessments.declarationMissing'))}
          />
          <label htmlFor={id}>{t('assessments.declaration')}</label>
        </p>
      )}
    </div>
  );
}
