import { Link } from 'react-router-dom';
import { useRounds } from '../assessments/queries';
import { roundBefore } from '../assessments/reading-order';
import type { Assessment } from '../assessments/types';
import { Card } from '../design/Card';
import { Chip, type Tone } from '../design/Chip';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import styles from './Gaps.module.css';
import { useMoved } from './queries';
import type { Moved } from './types';

const TONE: Readonly<Record<Moved['criteria'][number]['direction'], Tone>> = {
  up: 'ok',
  down: 'bad',
  level: 'neutral',
  beside: 'neutral',
};

/** What moved since the round before, and which action named it. */
export function MovedCard({ round }: { round: Assessment }) {
  const t = useText();
  const { period, number } = useFormats();
  const reads = useMay('action:read');
  const rounds = useRounds();
  const before = rounds.data && roundBefore(rounds.data, round);
  const { data } = useMoved(round.id, reads ? before?.id : undefined);
  if (!data || !before) return null;
  const { difference } = data.entity.alike;
  const ways = data.criteria.filter(({ direction }) => direction === 'up' || direction === 'down');
  const nameOf = (id: string) => data.actions.find((one) => one.id === id)?.title ?? '';
  return (
    <Card
      title={t('actions.movedTitle', { period: period(before.period) })}
      subtitle={difference !== null && t('actions.movedIndex', { points: number(difference, 1) })}
    >
      {ways.length === 0 && <p className={styles.quiet}>{t('actions.movedNothing')}</p>}
      <details className={styles.moved} open={ways.length <= 12}>
        <summary>{t('actions.movedCount', { count: ways.length })}</summary>
        <ul className={styles.gaps}>
          {ways.map(({ code, recommendation, direction, actions }) => (
            <li key={code}>
              <Chip tone={TONE[direction]}>{t(`actions.directions.${direction}`)}</Chip>
              <Link to={`/assessments/${round.id}/${recommendation}?at=${code}`}>
                <bdi>{code}</bdi>
              </Link>
              <span className={styles.quiet}>
                {actions.length > 0 ? `${t('actions.namedBy')} ` : t('actions.namedByNone')}
                {actions.map((id, index) => (
                  <span key={id}>
                    {index > 0 && ' · '}
                    <Link to={`/actions/${id}`}>
                      <bdi>{nameOf(id)}</bdi>
                    </Link>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </details>
      <WithoutEffect moved={data} nameOf={nameOf} />
    </Card>
  );
}

function WithoutEffect({ moved, nameOf }: { moved: Moved; nameOf: (id: string) => string }) {
  const t = useText();
  if (moved.withoutEffect.length === 0) return null;
  return (
    <>
      <p className={styles.quiet}>{t('actions.withoutEffect')}</p>
      <ul>
        {moved.withoutEffect.map((id) => (
          <li key={id}>
            <Link to={`/actions/${id}`}>
              <bdi>{nameOf(id)}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
