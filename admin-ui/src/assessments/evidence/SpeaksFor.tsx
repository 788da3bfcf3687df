import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import { criteriaOf } from '../reading-order';
import styles from './EvidenceForm.module.css';

interface SpeaksForProps {
  /** Always among them. */
  code: string;
  chosen: readonly string[];
  onChoose: (codes: readonly string[]) => void;
}

/** Further criteria of the same recommendation that the document speaks for. */
export function SpeaksFor({ code, chosen, onChoose }: SpeaksForProps) {
  const t = useText();
  const { recommendation } = useChecklist();
  const others = criteriaOf(recommendation).filter((one) => one.code !== code);
  const choose = (other: string, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, other] : chosen.filter((one) => one !== other));
  if (others.length === 0) return null;
  return (
    <fieldset className={`${styles.also} ${styles.wide}`}>
      <legend>
        {t('assessments.speaksFor')}
        <span className={styles.optional}> ({t('app.optional')})</span>
      </legend>
      {others.map((other) => (
        <label key={other.code} title={other.text}>
          <input
            type="checkbox"
            checked={chosen.includes(other.code)}
            onChange={(event) => choose(other.code, event.target.checked)}
          />
          <bdi>{other.code}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
