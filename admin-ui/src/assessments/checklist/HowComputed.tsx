import { ScrollRegion } from '../../design/ScrollRegion';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import type { CriterionState, ReadingName, RecommendationScore, Standing } from '../types';
import { useChecklist } from './checklist-context';
import styles from './LevelLine.module.css';

const READINGS: readonly ReadingName[] = ['claimed', 'evidenced', 'verified'];

/** A level down to its criteria: how each stands on each reading, and what holds the next level back. */
export function HowComputed({ score }: { score: RecommendationScore }) {
  const t = useText();
  const formats = useFormats();
  const { recommendation } = useChecklist();
  const pillars = recommendation.pillars.map(({ code, weight }) =>
    t('assessments.howWeightOne', {
      pillar: t(`assessments.pillars.${code}`),
      weight: formats.number(weight),
    }),
  );
  const back = score.heldBackBy.map(
    ({ code, reason }) => `${code} (${t(`assessments.standings.${reason}`)})`,
  );
  return (
    <div className={styles.how}>
      <p>{t('assessments.howRule')}</p>
      <p>
        {score.rungsHeld.length > 0
          ? t('assessments.howHeld', { levels: score.rungsHeld.join(', ') })
          : t('assessments.howHeldNone')}{' '}
        {back.length > 0 && t('assessments.howBack', { codes: back.join('; ') })}
      </p>
      <p>
        {t('assessments.howWeight', { pillars: pillars.join(', ') })}{' '}
        {recommendation.pillars.some(({ source }) => source === 'ours') && t('assessments.pillarOurs')}
      </p>
      <ScrollRegion label={t('assessments.how')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('assessments.howReference')}</th>
              {READINGS.map((reading) => (
                <th key={reading} scope="col">
                  {t(`assessments.readings.${reading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...score.criteria].reverse().map((criterion) => (
              <Line key={criterion.code} criterion={criterion} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function Line({ criterion }: { criterion: CriterionState }) {
  const t = useText();
  const word = (standing: Standing) => t(`assessments.standings.${standing}`);
  return (
    <tr>
      <th scope="row">
        <bdi>{criterion.code}</bdi>
      </th>
      {READINGS.map((reading) => (
        <td key={reading} className={criterion[reading] === 'holds' ? styles.holds : undefined}>
          {word(criterion[reading])}
        </td>
      ))}
    </tr>
  );
}
