import { useText } from '../i18n/useText';
import styles from './Hatched.module.css';

/** Why there is no figure. Zero is a figure and never stands here. */
export type Reason =
  | 'no_data'
  | 'not_computable'
  | 'suppressed'
  | 'withheld'
  | 'not_shared'
  | 'not_applicable'
  | 'unknown';

interface HatchedProps {
  reason: Reason;
  /** Fills its cell: for tables and heat maps. */
  fill?: boolean;
  /** In place of the reason's own words, where more is known. */
  words?: string | undefined;
}

/** A figure that is not shown, with the reason in words; each reason looks its own way, none like zero. */
export function Hatched({ reason, fill = false, words }: HatchedProps) {
  const t = useText();
  const kind = HIDDEN.includes(reason) ? styles.hidden : styles.missing;
  return (
    <span className={`${kind} ${fill ? styles.fill : ''}`} title={t(`design.reasonsLong.${reason}`)}>
      <span>{words ?? t(`design.reasons.${reason}`)}</span>
    </span>
  );
}

/** There is a figure, but it is kept back; all others have none. */
const HIDDEN: readonly Reason[] = ['suppressed', 'withheld', 'not_shared'];
