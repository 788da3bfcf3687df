import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './Quality.module.css';
import type { DataQuality } from './useQuality';
import { useShareText } from './useShareText';

/** The first thing one reads: how much is known of the people counted, and how many reports came in time. */
export function QualityWords({ quality }: { quality: DataQuality }) {
  const t = useText();
  const { number, percent, period } = useFormats();
  const { excluded, timeliness, operators, basis } = quality;
  const silent = operators.filter(({ people, reason }) => people === null && !reason).length;
  return (
    <>
      <Standing overall={quality.overall} />
      <span>
        {[
          timeliness.value !== null && t('quality.inTime', { share: percent(timeliness.value) }),
          silent > 0 && t('quality.silent', { count: number(silent) }),
          excluded.length > 0 &&
            t('results.excluded', { periods: excluded.map((one) => period(one)).join(', ') }),
          basis === 'latest' && t('results.provisional'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

function Standing({ overall: { people, complete } }: { overall: DataQuality['overall'] }) {
  const t = useText();
  const { number } = useFormats();
  const known = useShareText().range(complete);
  const counted = { people: number(people ?? 0) };
  const words = () => {
    if (known !== null) return t('quality.standing', { known, ...counted });
    return people === null ? t('quality.nobody') : t('quality.standingHidden', counted);
  };
  return <strong className={styles.sentence}>{words()}</strong>;
}
