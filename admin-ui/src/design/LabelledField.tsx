import { type ReactNode, useId, useState } from 'react';
import { useText } from '../i18n/useText';
import styles from './LabelledField.module.css';
import { type Room, RoomLeft, roomOf } from './RoomLeft';

/** What ties a native control to its label, hint and fault. */
export interface Control {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface LabelledFieldProps {
  label: string;
  hint?: string | undefined;
  /** What is wrong with it; a warning is no fault. */
  fault?: string | undefined;
  optional?: boolean;
  children: (control: Control) => ReactNode;
}

/** A native input, select or textarea with its label above and its hint and fault below, and the room that is left. */
export function LabelledField({ label, hint, fault, optional = false, children }: LabelledFieldProps) {
  const t = useText();
  const id = useId();
  const [room, setRoom] = useState<Room | null>(null);
  const notes = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={styles.field} onInput={({ target }) => setRoom(roomOf(target))}>
      <label htmlFor={id}>
        {label} {optional && <span className={styles.optional}>({t('app.optional')})</span>}
      </label>
      {children({
        id,
        className: styles.control,
        ...(notes && { 'aria-describedby': notes }),
        ...(fault && { 'aria-invalid': true as const }),
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {room && <RoomLeft room={room} />}
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
