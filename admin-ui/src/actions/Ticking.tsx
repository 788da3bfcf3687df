import { useText } from '../i18n/useText';
import styles from './Actions.module.css';
import type { PlannedAction } from './types';

/** Which actions are assumed to be done. */
export interface Ticked {
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

/** Takes an open action into "what if", or leaves it out; what is done or dropped is no question. */
export function Ticking({ action, ticked }: { action: PlannedAction; ticked: Ticked }) {
  const t = useText();
  if (action.status === 'done' || action.status === 'dropped') return null;
  return (
    <input
      type="checkbox"
      className={styles.tick}
      aria-label={t('actions.tick', { title: action.title })}
      checked={ticked.has(action.id)}
      onChange={() => ticked.toggle(action.id)}
    />
  );
}
