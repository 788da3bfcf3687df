import { Link } from 'react-router-dom';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useScores } from '../queries';
import { IndexValue } from '../scores/IndexValue';
import type { Assessment } from '../types';
import styles from './Rounds.module.css';
import { StatusChip } from './StatusChip';

/** Rounds before the one that work is on. */
export function EarlierRounds({ rounds, latest }: { rounds: readonly Assessment[]; latest: string }) {
  const t = useText();
  return (
    <section className={styles.earlier} aria-label={t('assessments.earlier')}>
      <h3>{t('assessments.earlier')}</h3>
      <ul>
        {rounds.map((round) => (
          <Earlier key={round.id} round={round} latest={latest} />
        ))}
      </ul>
    </section>
  );
}

function Earlier({ round, latest }: { round: Assessment; latest: string }) {
  const t = useText();
  const formats = useFormats();
  const { data: scores } = useScores(round.id);
  return (
    <li>
      <Link to={`/assessments/${round.id}/scores`}>{formats.period(round.period)}</Link>
      <span>
        <StatusChip round={round} />
      </span>
      <Link className={styles.quiet} to={`/assessments/${latest}/comparison?with=${round.id}`}>
        {t('assessments.compared.openShort')}
      </Link>
      <span className={styles.index}>
        {scores && (
          <>
            <span className={styles.quiet}>{t('assessments.readings.evidenced')}</span>{' '}
            <IndexValue reading={scores.entity.evidenced} />
          </>
        )}
      </span>
    </li>
  );
}
