import { useText } from '../i18n/useText';
import styles from './LabelledField.module.css';

/** Of what a field takes, so much is filled before the rest is told. */
const NEARLY_FULL = 0.8;

/** How much more a text field takes. */
export interface Room {
  readonly left: number;
  readonly most: number;
}

/** The room of a text field that has a bound and is nearly full; null otherwise. */
export function roomOf(field: EventTarget): Room | null {
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null;
  const { maxLength: most, value } = field;
  return most > 0 && value.length >= NEARLY_FULL * most ? { left: most - value.length, most } : null;
}

/** How many characters a field still takes, told when it is nearly full: what is longer would be cut without a word. */
export function RoomLeft({ room: { left, most } }: { room: Room }) {
  const t = useText();
  return (
    <p role="status" className={left === 0 ? styles.fault : styles.hint}>
      {left === 0 ? t('app.noRoom', { most }) : t('app.room', { left, most })}
    </p>
  );
}
