import { WG_ANSWERS, type WgQuestion } from '../../../../api/domain/washington-group.js';
import { useText } from '../../i18n/useText';
import styles from './TallyDialog.module.css';

/** One question of the set with its answers. The browser's own buttons hold the answer until the form is reset. */
export function Question({ question }: { question: WgQuestion }) {
  const t = useText();
  return (
    <fieldset className={styles.question}>
      <legend>{t(`washington.questions.${question}`)}</legend>
      {WG_ANSWERS.map((answer) => (
        <label key={answer}>
          <input type="radio" name={question} value={answer} required />
          {t(`washington.answers.${answer}`)}
        </label>
      ))}
    </fieldset>
  );
}
