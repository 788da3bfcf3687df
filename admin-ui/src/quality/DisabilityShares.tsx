import { Hatched, type Reason } from '../design/Hatched';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './Quality.module.css';
import type { QualityLine } from './useQuality';

const PIECES = ['disabilityKnown', 'disabilityNotKnown', 'disabilityNotAsked'] as const;

/** Of those whose activity needs disability: known, asked but not known, not asked. Three pieces that make the whole. */
export function DisabilityShares({ line }: { line: QualityLine }) {
  const t = useText();
  const { percent } = useFormats();
  const missing = PIECES.map((piece) => line[piece]).find(({ value }) => value === null);
  if (missing)
    return missing.reason === 'no_data' ? (
      <span className={styles.parts}>{t('quality.notNeeded')}</span>
    ) : (
      <Hatched reason={(missing.reason ?? 'no_data') as Reason} />
    );
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        {PIECES.map((piece) => (
          <span
            key={piece}
            className={styles[piece]}
            style={{ inlineSize: `${(line[piece].value ?? 0) * 100}%` }}
          />
        ))}
      </span>
      <span className={styles.pieces}>
        {PIECES.map((piece) => (
          <span key={piece}>
            <i className={styles[piece]} aria-hidden="true" />
            {t('design.pair', { name: t(`quality.${piece}`), value: percent(line[piece].value ?? 0) })}
          </span>
        ))}
      </span>
    </>
  );
}
