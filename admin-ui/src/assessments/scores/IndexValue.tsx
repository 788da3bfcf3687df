import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import type { Reading } from '../types';
import styles from './IndexValue.module.css';

/** An index from 0 to 100, or the words that say why there is none. */
export function IndexValue({ reading }: { reading: Pick<Reading, 'index' | 'reason'> }) {
  const t = useText();
  const formats = useFormats();
  if (reading.index !== null) return <span className={styles.index}>{formats.number(reading.index)}</span>;
  return (
    <span className={styles.none}>{t(`assessments.withheld.${reading.reason ?? 'not_applicable'}`)}</span>
  );
}
