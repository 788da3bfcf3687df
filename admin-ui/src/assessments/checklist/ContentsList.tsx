import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { LevelSquare } from '../../design/LevelSquare';
import { useText } from '../../i18n/useText';
import type { FrameworkFunction, RecommendationScore, Scores } from '../types';
import styles from './Contents.module.css';
import { isShown, type Shown } from './ContentsFilter';
import { useChecklist } from './checklist-context';

/** The recommendations by function, each with the level that its documents support. */
export function ContentsList({
  functions,
  scores,
  shown,
}: {
  functions: FrameworkFunction[];
  scores: Scores | undefined;
  shown: Shown;
}) {
  const t = useText();
  const { round, recommendation, answers, threads } = useChecklist();
  const byCode = useMemo(() => new Map(scores?.recommendations.map((one) => [one.code, one])), [scores]);
  const scoreOf = (code: string) => byCode.get(code);
  const isMeant = ({ code }: { code: string }) =>
    isShown(shown, code, { score: scoreOf(code), answers, threads });
  const left = functions.filter(({ recommendations }) => recommendations.some(isMeant));
  if (left.length === 0) return <p className={styles.quiet}>{t('assessments.filter.none')}</p>;
  return left.map((one) => (
    <section key={one.code} className={styles.function} aria-label={one.title}>
      <p className={styles.heading}>
        <bdi>{one.title}</bdi>
      </p>
      <ul>
        {one.recommendations.filter(isMeant).map(({ code, title }) => {
          const score = scoreOf(code);
          return (
            <li key={code}>
              <Link
                to={`/assessments/${round.id}/${code}`}
                aria-current={code === recommendation.code ? 'page' : undefined}
              >
                <Square score={score} />
                <span>
                  <bdi className={styles.code}>{code}</bdi> <bdi className={styles.title}>{title}</bdi>
                  {score && isHalfAnswered(score) && (
                    <span
                      className={styles.left}
                      role="img"
                      aria-label={t('assessments.notAll')}
                      title={t('assessments.notAll')}
                    >
                      ○
                    </span>
                  )}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}

function Square({ score }: { score: RecommendationScore | undefined }) {
  if (!score || score.criteria.every(({ claimed }) => claimed === 'unanswered'))
    return <LevelSquare level={null} />;
  return <LevelSquare level={score.evidencedLevel} notApplicable={score.notApplicable} />;
}

/** Some of it is answered, some not. */
function isHalfAnswered({ criteria }: RecommendationScore): boolean {
  const left = criteria.filter(({ claimed }) => claimed === 'unanswered').length;
  return left > 0 && left < criteria.length;
}
