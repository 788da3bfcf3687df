import { ACTION_STATUSES } from '../../../api/domain/actions/action.js';
import { useText } from '../i18n/useText';
import styles from './Actions.module.css';
import type { ActionStatus, PlannedAction } from './types';

interface MoveSelectProps {
  action: PlannedAction;
  onMove: (action: PlannedAction, status: ActionStatus) => void;
}

/** Moves an action by the browser's own list: by keyboard, by touch, without dragging. */
export function MoveSelect({ action, onMove }: MoveSelectProps) {
  const t = useText();
  return (
    <select
      className={styles.move}
      aria-label={t('actions.moveTo', { title: action.title })}
      value={action.status}
      onChange={({ target }) => onMove(action, target.value as ActionStatus)}
    >
      {ACTION_STATUSES.map((status) => (
        <option key={status} value={status}>
          {t(`actions.statuses.${status}`)}
        </option>
      ))}
    </select>
  );
}
