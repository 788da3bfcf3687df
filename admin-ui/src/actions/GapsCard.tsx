import { Link } from 'react-router-dom';
import { recommendationsOf } from '../assessments/reading-order';
import type { Assessment, Framework, RecommendationScore, Scores } from '../assessments/types';
import { Card } from '../design/Card';
import { LevelSquare } from '../design/LevelSquare';
import { useText } from '../i18n/useText';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import styles from './Gaps.module.css';
import { useActions } from './queries';

interface GapsCardProps {
  round: Assessment;
  framework: Framework;
  scores: Scores;
}

/** Every recommendation below level 4: what holds it back, what is planned, and the way to plan it. */
export function GapsCard({ round, framework, scores }: GapsCardProps) {
  const t = useText();
  const reads = useMay('action:read');
  const keeps = useMay('action:keep');
  const standing = useStanding();
  const { data: actions = [] } = useActions(round.countryCode, round.body, reads);
  const titles = new Map(
    recommendationsOf(framework, round.body).map(({ recommendation }) => [
      recommendation.code,
      recommendation.title,
    ]),
  );
  const gaps = scores.recommendations.filter(({ heldBackBy }) => heldBackBy.length > 0);
  if (!reads || gaps.length === 0) return null;
  const plannedFor = (code: string) =>
    actions.filter(({ recommendations, status }) => recommendations.includes(code) && status !== 'dropped')
      .length;
  return (
    <Card title={t('actions.gaps')} subtitle={t('actions.gapsText')}>
      <ul className={styles.gaps}>
        {gaps.map((gap) => (
          <li key={gap.code}>
            <LevelSquare level={gap.evidencedLevel} of={gap.code} />
            <span>
              <Link to={`/assessments/${round.id}/${gap.code}`}>
                <bdi>{gap.code}</bdi> <bdi>{titles.get(gap.code)}</bdi>
              </Link>
              <br />
              <HeldBack gap={gap} planned={plannedFor(gap.code)} />
            </span>
            {keeps && standing?.body === round.body && (
              <Link
                to={`/actions/create?round=${round.id}&recommendation=${gap.code}`}
                className={styles.way}
              >
                {t('actions.plan')}
                <span className={styles.hiddenWord}> {gap.code}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function HeldBack({ gap, planned }: { gap: RecommendationScore; planned: number }) {
  const t = useText();
  return (
    <span className={styles.quiet}>
      {t('actions.heldBack', {
        level: (gap.evidencedLevel ?? 0) + 1,
        codes: gap.heldBackBy.map(({ code }) => code).join(', '),
      })}
      {planned > 0 && <> · {t('actions.plannedCount', { count: planned })}</>}
    </span>
  );
}
