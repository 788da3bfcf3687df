import { type DragEvent, useState } from 'react';
import { Link } from 'react-router-dom';
import { ACTION_STATUSES } from '../../../api/domain/actions/action.js';
import { useText } from '../i18n/useText';
import styles from './Actions.module.css';
import { DueChip } from './DueChip';
import { MoveSelect } from './MoveSelect';
import { type Ticked, Ticking } from './Ticking';
import type { ActionStatus, PlannedAction } from './types';
import { useActionWords } from './useActionWords';

export interface ActionsViewProps {
  actions: readonly PlannedAction[];
  /** May move and change them. */
  keeps: boolean;
  ticked: Ticked;
  onMove: (action: PlannedAction, status: ActionStatus) => void;
}

/** Four columns by status; a card is moved by its list, or dragged. */
export function Board(props: ActionsViewProps) {
  return (
    <div className={styles.board}>
      {ACTION_STATUSES.map((status) => (
        <Column key={status} status={status} {...props} />
      ))}
    </div>
  );
}

function Column({ status, actions, keeps, onMove, ticked }: ActionsViewProps & { status: ActionStatus }) {
  const t = useText();
  const [over, setOver] = useState(false);
  const within = actions.filter((action) => action.status === status);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dragged = actions.find(({ id }) => id === event.dataTransfer.getData('text/plain'));
    if (dragged) onMove(dragged, status);
  };
  const heading = `column-${status}`;
  return (
    <section
      className={over ? styles.columnOver : styles.column}
      aria-labelledby={heading}
      onDragOver={(event) => {
        if (!keeps) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={heading}>
        {t(`actions.statuses.${status}`)} <span className={styles.count}>{within.length}</span>
      </h2>
      <ul>
        {within.map((action) => (
          <li key={action.id}>
            <ActionCard action={action} keeps={keeps} ticked={ticked} onMove={onMove} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ActionCardProps = Omit<ActionsViewProps, 'actions'> & { action: PlannedAction };

function ActionCard({ action, keeps, ticked, onMove }: ActionCardProps) {
  const { cost } = useActionWords();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is a shortcut; the list in the card does the same
    <div
      className={action.overdue ? styles.cardLate : styles.card}
      draggable={keeps}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', action.id)}
    >
      <p className={styles.cardTitle}>
        <Ticking action={action} ticked={ticked} />
        <Link to={`/actions/${action.id}`}>
          <bdi>{action.title}</bdi>
        </Link>
      </p>
      <p className={styles.quiet}>
        <bdi>{action.recommendations.join(', ')}</bdi> · <bdi>{action.owner}</bdi>
      </p>
      <p className={styles.cardFoot}>
        <DueChip action={action} />
        <span className={styles.cost}>{cost(action.cost)}</span>
      </p>
      {keeps && <MoveSelect action={action} onMove={onMove} />}
    </div>
  );
}
