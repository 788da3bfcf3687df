import { Hatched, type Reason } from '../design/Hatched';
import styles from './Quality.module.css';
import type { QualityFigure } from './useQuality';
import { useShareText } from './useShareText';

/** A share with its bar and what it is made of; a paler piece where it may be more. */
export function Share({ figure }: { figure: QualityFigure }) {
  const { range, parts } = useShareText();
  const text = range(figure);
  if (text === null) return <Hatched reason={(figure.reason ?? 'no_data') as Reason} />;
  const least = (figure.value ?? 0) * 100;
  const most = (figure.upper ?? figure.value ?? 0) * 100;
  return (
    <>
      <strong>{text}</strong>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.sure} style={{ inlineSize: `${least}%` }} />
        <span className={styles.maybe} style={{ inlineSize: `${most - least}%` }} />
      </span>
      <span className={styles.parts}>{parts(figure)}</span>
    </>
  );
}
