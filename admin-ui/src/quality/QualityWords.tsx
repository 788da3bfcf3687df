import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './Quality.module.css';
import type { DataQuality } from './useQuality';
import { useShareText } from './useShareText';

/** The first thing one reads: how much is known of the people counted, and how many reports came in time. */
export function QualityWords({ quality }: { quality: DataQuality }) {
  const t = useText();
  const { number, percent } = useFormats();
  const { range } = useShareText();
  const { overall, timeliness, operators, basis } = quality;
  const known = range(overall.complete);
  const silent = operators.filter(({ people, reason }) => people === null && !reason).length;
  return (
    <>
      <strong className={styles.sentence}>
        {known === null
          ? t('quality.nobody')
          : t('quality.standing', { known, people: number(overall.people ?? 0) })}
      </strong>
      <span>
        {[
          timeliness.value !== null && t('quality.inTime', { share: percent(timeliness.value) }),
          silent > 0 && t('quality.silent', { count: number(silent) }),
          basis === 'latest' && t('results.provisional'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}
