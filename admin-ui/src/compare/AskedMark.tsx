import { Spoken } from '../design/Spoken';
import { useText } from '../i18n/useText';
import type { Asked } from '../results/comparison-types';
import styles from './HeatMap.module.css';

/** Signs beside a figure whose version of the checklist asked something else, or in other words. */
export const ASKED_SIGNS = { otherwise: '≠', reworded: '≈' } as const;

/** Nothing where it is asked alike. */
export function AskedMark({ asked }: { asked: Asked | null | undefined }) {
  const t = useText();
  if (!asked || asked === 'alike') return null;
  return (
    <span className={styles.asked}>
      <span aria-hidden="true">{ASKED_SIGNS[asked]}</span>
      <Spoken>{t(`compare.asked.${asked}`)}</Spoken>
    </span>
  );
}
