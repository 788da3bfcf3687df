import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import type { Reading } from '../types';
import styles from './IndexValue.module.css';

/** An index from 0 to 100, or the words that say why there is none, with how many are verified where too few are. */
export function IndexValue({ reading }: { reading: Pick<Reading, 'index' | 'reason'> & Partial<Reading> }) {
  const t = useText();
  const formats = useFormats();
  const { index, items, reason = 'not_applicable' } = reading;
  if (index !== null) return <span className={styles.index}>{formats.number(index)}</span>;
  const counted = reason === 'too_few_verified' && items !== undefined;
  return (
    <span className={styles.none}>
      {t(`assessments.withheld.${reason}`)}
      {counted && `; ${t('assessments.verifiedSoFar', { items })}`}
    </span>
  );
}
