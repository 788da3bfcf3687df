import { Link } from 'react-router-dom';
import { Card } from '../design/Card';
import { Explain } from '../design/Explain';
import { Hatched } from '../design/Hatched';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { IndexFigure } from '../results/IndexFigure';
import type { BodyResult } from '../results/types';
import styles from './IndexTile.module.css';
import { LevelCounts } from './LevelCounts';

/** One body's index: the levels it is made of first, then the figure, then the other readings. */
export function IndexTile({ result, isOwn }: { result: BodyResult; isOwn: boolean }) {
  const t = useText();
  const { body, evidenced } = result;
  const label = t('overview.indexOf', { body });
  if (!evidenced)
    return (
      <Card>
        <p className={styles.label}>{label}</p>
        <Hatched
          reason={result.reason === 'not_shared' ? 'not_shared' : 'no_data'}
          words={result.reason === 'not_started' ? t('overview.noRound') : undefined}
        />
      </Card>
    );
  return (
    <Card>
      <p className={styles.label}>{label}</p>
      {evidenced.levels && <LevelCounts levels={evidenced.levels} />}
      <p className={styles.value}>
        <IndexFigure index={evidenced} digits={1} />
      </p>
      <Readings result={result} />
      <IndexExplain label={label} result={result} isOwn={isOwn} />
    </Card>
  );
}

/** “claimed 27.8 · verified not yet · −1.4 since 2025”. */
function Readings({ result: { claimed, verified, delta } }: { result: BodyResult }) {
  const t = useText();
  const { number, period } = useFormats();
  const sign = delta && delta.evidenced > 0 ? '+' : '';
  return (
    <p className={styles.note}>
      {t('results.readings.claimed')} <IndexFigure index={claimed} digits={1} /> ·{' '}
      {t('results.readings.verified')}{' '}
      {verified?.reason === 'not_verified' ? (
        t('overview.notYet')
      ) : (
        <IndexFigure index={verified} digits={1} />
      )}
      {delta && (
        <>
          {' · '}
          <bdi dir="ltr">
            {sign}
            {number(delta.evidenced).replace('-', '−')}
          </bdi>{' '}
          {t('overview.since', { round: period(delta.since) })}
        </>
      )}
    </p>
  );
}

function IndexExplain({ label, result, isOwn }: { label: string; result: BodyResult; isOwn: boolean }) {
  const t = useText();
  const { number, percent } = useFormats();
  const { evidenced, recommendations, assessmentId } = result;
  if (!evidenced) return null;
  const parts = (evidenced.levels ?? []).map((count, level) => ({
    label: t('design.level', { level, words: t(`design.levels.${level as 0}`) }),
    value: number(count),
  }));
  return (
    <Explain
      figure={label}
      value={evidenced.index === null ? undefined : number(evidenced.index)}
      parts={[
        ...parts,
        { label: t('overview.shareAnswered'), value: percent(evidenced.answered) },
        {
          label: t('overview.recommendationsVerified'),
          value: recommendations
            ? `${number(recommendations.verified)} / ${number(recommendations.applicable)}`
            : '',
        },
      ]}
      note={
        <>
          {t('overview.indexFormula')}{' '}
          {isOwn && assessmentId && (
            <Link to={`/assessments/${assessmentId}/scores`}>{t('overview.allParts')}</Link>
          )}
        </>
      }
    />
  );
}
