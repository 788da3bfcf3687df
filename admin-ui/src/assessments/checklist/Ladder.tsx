import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import type { LadderStep, RecommendationScore, Rung } from '../types';
import { CriterionRow } from './CriterionRow';
import { useChecklist } from './checklist-context';
import styles from './Ladder.module.css';

/** The four levels of one recommendation, the highest on top, with the one it stands on and the one in progress. */
export function Ladder({ score }: { score: RecommendationScore | undefined }) {
  const { recommendation } = useChecklist();
  const steps = [...recommendation.rungs].sort((one, other) => other.rung - one.rung);
  return (
    <div className={styles.ladder}>
      {steps.map((step) => (
        <Step key={step.rung} step={step} score={score} />
      ))}
    </div>
  );
}

function Step({ step, score }: { step: LadderStep; score: RecommendationScore | undefined }) {
  const { recommendation } = useChecklist();
  const id = `${recommendation.code}-level-${step.rung}`;
  const standing = score ? standingOf(step.rung, score) : 'ahead';
  return (
    <section className={`${styles.step} ${styles[standing]}`} aria-labelledby={id}>
      <div className={styles.edge}>
        <h2 id={id}>
          <b>{step.rung}</b>{' '}
          <span>
            <bdi>{step.label}</bdi>
          </span>
        </h2>
        {score && <Mark rung={step.rung} score={score} />}
      </div>
      <div className={styles.criteria}>
        {step.criteria.map((criterion) => (
          <CriterionRow
            key={criterion.code}
            criterion={criterion}
            state={score?.criteria.find(({ code }) => code === criterion.code)}
          />
        ))}
      </div>
    </section>
  );
}

type StepStanding = 'reached' | 'next' | 'ahead';

function standingOf(rung: Rung, { evidencedLevel }: RecommendationScore): StepStanding {
  if (evidencedLevel === null) return 'ahead';
  if (rung <= evidencedLevel) return 'reached';
  return rung === evidencedLevel + 1 ? 'next' : 'ahead';
}

/** In words: where one stands, what is in progress, and what is there already but rests on nothing below. */
function Mark({ rung, score }: { rung: Rung; score: RecommendationScore }) {
  const t = useText();
  const formats = useFormats();
  const { part } = useChecklist();
  const standing = standingOf(rung, score);
  if (rung === score.evidencedLevel)
    return <p className={styles.here}>{t(part.isOfficer ? 'assessments.here' : 'assessments.hereOther')}</p>;
  if (standing === 'next' && score.progress !== null)
    return (
      <p className={styles.progress}>
        {t('assessments.inProgress', { share: formats.percent(score.progress) })}
      </p>
    );
  if (standing === 'ahead' && score.rungsHeld.includes(rung))
    return <p className={styles.alone}>{t('assessments.alone')}</p>;
  return null;
}
