import { Link } from 'react-router-dom';
import { Card } from '../../design/Card';
import { Chip } from '../../design/Chip';
import { useText } from '../../i18n/useText';
import { questionAddress } from '../question-address';
import styles from './Talk.module.css';
import { useThreads } from './talk-queries';
import type { Thread } from './talk-types';

/** What a return asked, and what else is talked over: each line leads to its criterion. Nothing where nobody spoke. */
export function AskedCard({ round: id }: { round: string }) {
  const t = useText();
  const { data: threads = [] } = useThreads(id);
  const asked = threads.filter((one) => one.asked);
  const others = threads.filter((one) => !one.asked && !one.resolved);
  if (asked.length + others.length === 0) return null;
  const open = asked.filter(({ resolved }) => !resolved).length;
  return (
    <Card
      title={t('assessments.talk.askedTitle')}
      subtitle={t(open > 0 ? 'assessments.talk.askedOpen' : 'assessments.talk.askedNone', { count: open })}
    >
      <ThreadLines id={id} threads={asked} />
      {others.length > 0 && (
        <details>
          <summary>
            {t('assessments.talk.others')} <Chip>{others.length}</Chip>
          </summary>
          <ThreadLines id={id} threads={others} />
        </details>
      )}
    </Card>
  );
}

/** Open ones first. */
export function ThreadLines({ id, threads }: { id: string; threads: readonly Thread[] }) {
  const t = useText();
  const sorted = [...threads].sort((one, other) => Number(!!one.resolved) - Number(!!other.resolved));
  return (
    <ul className={styles.list}>
      {sorted.map((one) => (
        <li key={one.id}>
          <Link to={questionAddress(id, one.code)}>
            <bdi>{one.code}</bdi>
          </Link>
          <span className={styles.words}>
            <bdi>{one.comments[0]?.text}</bdi>
          </span>
          <Chip tone={one.resolved ? 'ok' : 'warn'}>
            {t(one.resolved ? 'assessments.talk.resolved' : 'assessments.talk.open')}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
