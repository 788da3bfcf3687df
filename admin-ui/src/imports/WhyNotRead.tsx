import { Notice } from '../design/Notice';
import { isProblemCode } from '../i18n/problems/codes';
import { useText } from '../i18n/useText';
import styles from './Imports.module.css';
import type { ImportBatch } from './types';

/** Why a file came to nothing as a whole: in the reader's language, then what exactly, as the server says it. */
export function WhyNotRead({ problem }: Pick<ImportBatch, 'problem'>) {
  const t = useText();
  if (!problem) return null;
  const { code, detail } = problem;
  return (
    <Notice tone="bad">
      {isProblemCode(code) && <p className={styles.sentence}>{t(`problems.codes.${code}`)}</p>}
      <p className={styles.sentence} dir="auto">
        {detail}
      </p>
    </Notice>
  );
}
