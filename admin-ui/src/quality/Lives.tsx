import { useFormats } from '../design/useFormats';
import { isolated } from '../i18n/isolated';
import { useText } from '../i18n/useText';
import styles from './Quality.module.css';
import type { QualityOperator } from './useQuality';

/** Operators that changed: under which names figures came in, and whose they are since one became part of another. */
export function Lives({ operators }: { operators: readonly QualityOperator[] }) {
  const t = useText();
  const { date } = useFormats();
  const sentences = operators.flatMap(({ key, name = key, formerNames, successorName, closedOn }) => {
    const operator = isolated(name);
    const names = isolated(formerNames.join(', '));
    return [
      ...(formerNames.length > 0 ? [t('quality.formerly', { operator, names })] : []),
      ...(successorName && closedOn
        ? [t('quality.partOf', { operator, successor: isolated(successorName), date: date(closedOn) })]
        : []),
    ];
  });
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.lives}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
