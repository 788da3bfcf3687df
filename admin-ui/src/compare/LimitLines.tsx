import { Chip } from '../design/Chip';
import type { Limits } from '../results/comparison-types';
import styles from './HeatMap.module.css';
import { useLimitWords } from './useLimitWords';

/** What the figures of a country's bodies rest on, quietly; a warning only where there is something to mind. */
export function LimitLines({ limits }: { limits: readonly Limits[] }) {
  const words = useLimitWords();
  const versions = [...new Set(limits.map(words.version))];
  const cautions = [...new Set(limits.flatMap(words.cautions))];
  return (
    <>
      {limits.map((one) => (
        <span key={one.body} className={styles.limits}>
          {words.share(one)}
        </span>
      ))}
      {versions.length > 0 && <span className={styles.limits}>{versions.join('; ')}</span>}
      {cautions.map((one) => (
        <span key={one} className={styles.caution}>
          <Chip tone="warn">{one}</Chip>
        </span>
      ))}
    </>
  );
}
