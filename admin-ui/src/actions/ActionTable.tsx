import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ACTION_STATUSES } from '../../../api/domain/actions/action.js';
import { ScrollRegion } from '../design/ScrollRegion';
import { Spoken } from '../design/Spoken';
import { useText } from '../i18n/useText';
import styles from './Actions.module.css';
import type { ActionsViewProps } from './Board';
import { DueChip } from './DueChip';
import { MoveSelect } from './MoveSelect';
import { Ticking } from './Ticking';
import type { PlannedAction } from './types';
import { useActionWords } from './useActionWords';

const SORTS = {
  title: (a: PlannedAction, b: PlannedAction) => a.title.localeCompare(b.title),
  gap: (a: PlannedAction, b: PlannedAction) =>
    a.recommendations.join().localeCompare(b.recommendations.join()),
  owner: (a: PlannedAction, b: PlannedAction) => a.owner.localeCompare(b.owner),
  dueOn: (a: PlannedAction, b: PlannedAction) => a.dueOn.localeCompare(b.dueOn),
  status: (a: PlannedAction, b: PlannedAction) =>
    ACTION_STATUSES.indexOf(a.status) - ACTION_STATUSES.indexOf(b.status),
} as const;
type Sort = keyof typeof SORTS;

/** Every action on a line, sorted as one likes. */
export function ActionTable({ actions, ...line }: ActionsViewProps) {
  const t = useText();
  const [sort, setSort] = useState<Sort>('dueOn');
  const [backwards, setBackwards] = useState(false);
  const sorted = [...actions].sort(SORTS[sort]);
  const choose = (key: Sort) => {
    setBackwards(key === sort && !backwards);
    setSort(key);
  };
  return (
    <ScrollRegion label={t('actions.title')}>
      <table className={styles.table}>
        <caption>
          <Spoken>{t('actions.title')}</Spoken>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('actions.whatIf.short')}</th>
            {(Object.keys(SORTS) as Sort[]).map((key) => (
              <th key={key} scope="col" aria-sort={orderOf(key === sort, backwards)}>
                <button type="button" onClick={() => choose(key)}>
                  {t(`actions.fields.${key}`)}
                  <span aria-hidden="true">{key === sort ? (backwards ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {t('actions.fields.cost')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(backwards ? sorted.reverse() : sorted).map((action) => (
            <Line key={action.id} action={action} {...line} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function orderOf(active: boolean, backwards: boolean) {
  if (!active) return 'none';
  return backwards ? 'descending' : 'ascending';
}

function Line({
  action,
  keeps,
  ticked,
  onMove,
}: Omit<ActionsViewProps, 'actions'> & { action: PlannedAction }) {
  const t = useText();
  const { cost } = useActionWords();
  return (
    <tr>
      <td>
        <Ticking action={action} ticked={ticked} />
      </td>
      <th scope="row">
        <Link to={`/actions/${action.id}`}>
          <bdi>{action.title}</bdi>
        </Link>
      </th>
      <td className={styles.code}>
        <bdi>{action.recommendations.join(', ')}</bdi>
      </td>
      <td>
        <bdi>{action.owner}</bdi>
      </td>
      <td>
        <DueChip action={action} />
      </td>
      <td>
        {keeps ? <MoveSelect action={action} onMove={onMove} /> : t(`actions.statuses.${action.status}`)}
      </td>
      <td className={styles.number}>{cost(action.cost)}</td>
    </tr>
  );
}
