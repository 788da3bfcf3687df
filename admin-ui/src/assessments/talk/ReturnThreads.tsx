import { useText } from '../../i18n/useText';
import styles from './Talk.module.css';
import { useThreads } from './talk-queries';

interface ReturnThreadsProps {
  round: string;
  /** Ids of the threads that go with the return; null: nobody has chosen yet, and one's own do. */
  chosen: readonly string[] | null;
  onChoose: (ids: readonly string[]) => void;
}

/** The comments that go with a return as what it asks, criterion by criterion. */
export function ReturnThreads({ round, chosen, onChoose }: ReturnThreadsProps) {
  const t = useText();
  const { data: threads = [] } = useThreads(round);
  const open = threads.filter(({ resolved }) => !resolved);
  if (open.length === 0) return <p className={styles.quiet}>{t('assessments.talk.returnHint')}</p>;
  const ids = chosen ?? ownOf(open);
  return (
    <fieldset className={styles.choices}>
      <legend>{t('assessments.talk.returnAsks')}</legend>
      {open.map(({ id, code, comments }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={ids.includes(id)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...ids, id] : ids.filter((one) => one !== id))
            }
          />
          <span>
            <bdi>{code}</bdi> · <bdi>{comments[0]?.text}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What goes along unless somebody chooses otherwise: one’s own comments, and what was asked before and is open still. */
export function ownOf(threads: readonly { id: string; mine: boolean; asked: boolean; resolved: unknown }[]) {
  return threads.filter((one) => !one.resolved && (one.mine || one.asked)).map(({ id }) => id);
}
