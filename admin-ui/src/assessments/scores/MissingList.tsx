import { Link } from 'react-router-dom';
import { Card } from '../../design/Card';
import { Chip } from '../../design/Chip';
import { useText } from '../../i18n/useText';
import { criteriaOf, recommendationsOf } from '../reading-order';
import type { Assessment, Framework, Lack, Missing } from '../types';
import styles from './MissingList.module.css';

interface MissingListProps {
  missing: readonly Missing[];
  round: Assessment;
  framework: Framework;
}

/** What one answers oneself first, then what one looks for. */
const ORDER: readonly Lack[] = [
  'unanswered',
  'reason_missing',
  'contradicted',
  'no_evidence',
  'evidence_too_old',
  'evidence_after_period',
  'not_in_force',
];

/** Everything that answers lack, by what they lack; each line leads to its place. */
export function MissingList({ missing, round, framework }: MissingListProps) {
  const t = useText();
  const placed = recommendationsOf(framework, round.body).map(({ recommendation }) => recommendation);
  const textOf = ({ code, recommendation }: Missing) => {
    const whole = placed.find((one) => one.code === recommendation);
    return (whole && criteriaOf(whole).find((one) => one.code === code)?.text) ?? whole?.title ?? '';
  };
  const lacks = ORDER.filter((lack) => missing.some((one) => one.lack === lack));
  return (
    <div id="missing" tabIndex={-1} className={styles.place}>
      <Card
        title={t('assessments.missingTitle')}
        subtitle={missing.length > 0 && t('assessments.missingText')}
      >
        {missing.length === 0 && <p className={styles.none}>{t('assessments.missingNone')}</p>}
        {lacks.map((lack) => {
          const lines = missing.filter((one) => one.lack === lack);
          return (
            <details key={lack} className={styles.lack} open>
              <summary>
                {t(`assessments.lacks.${lack}`)} <Chip tone="warn">{lines.length}</Chip>
              </summary>
              <ul>
                {lines.map((one) => (
                  <li key={one.code}>
                    <Link to={`/assessments/${round.id}/${one.recommendation}?at=${one.code}`}>
                      <bdi>{one.code}</bdi>
                    </Link>{' '}
                    <span>
                      <bdi>{textOf(one)}</bdi>
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </Card>
    </div>
  );
}
