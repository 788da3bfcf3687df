import { Link } from 'react-router-dom';
import { Card } from '../../design/Card';
import { Figure } from '../../design/Figure';
import type { FigureCell, FigureTable } from '../../design/figure-table';
import { InReadingDirection } from '../../design/InReadingDirection';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { IndexValue } from '../scores/IndexValue';
import styles from './Comparison.module.css';
import type { TrendPoint } from './comparison-types';

const READINGS = ['evidenced', 'claimed', 'verified'] as const;

/** All rounds of the body, the earliest first: what each published, and the gaps between. */
export function TrendCard({ points }: { points: readonly TrendPoint[] }) {
  const t = useText();
  const formats = useFormats();
  if (points.length === 0) return null;
  const published = points.filter((one) => one.published).length;
  return (
    <Card>
      <Figure
        caption={t('assessments.trend.title')}
        summary={t('assessments.trend.summary', { published, all: points.length })}
        table={tableOf()}
        fileName="rounds"
        note={t('assessments.trend.note')}
      >
        <InReadingDirection>
          <ol className={styles.points}>
            {points.map((point) => (
              <Point key={`${point.period}/${point.assessmentId}`} point={point} />
            ))}
          </ol>
        </InReadingDirection>
      </Figure>
    </Card>
  );

  function tableOf(): FigureTable {
    const cell = ({ published: of, gap }: TrendPoint, name: (typeof READINGS)[number]): FigureCell =>
      of?.[name].index ?? { reason: gap === null ? 'withheld' : 'no_data' };
    return {
      columns: [
        { key: 'period', label: t('assessments.trend.round') },
        ...READINGS.map((key) => ({
          key,
          label: t(`assessments.readings.${key}`),
          format: (value: number) => formats.number(value),
        })),
      ],
      rows: points.map((point) => ({
        period: formats.period(point.period),
        evidenced: cell(point, 'evidenced'),
        claimed: cell(point, 'claimed'),
        verified: cell(point, 'verified'),
      })),
    };
  }
}

function Point({ point }: { point: TrendPoint }) {
  const t = useText();
  const formats = useFormats();
  const { period, gap, assessmentId, published, otherFramework, frameworkRef } = point;
  const name = formats.period(period);
  return (
    <li>
      <span>{assessmentId ? <Link to={`/assessments/${assessmentId}/scores`}>{name}</Link> : name}</span>
      {published ? (
        <span className={styles.bars} aria-hidden="true">
          {READINGS.map((reading) => {
            const { index } = published[reading];
            return (
              index !== null && <i key={reading} data-reading={reading} style={{ inlineSize: `${index}%` }} />
            );
          })}
        </span>
      ) : (
        <span className={styles.gap}>{t(`assessments.trend.gaps.${gap ?? 'not_published'}`)}</span>
      )}
      <span className={styles.value}>{published && <IndexValue reading={published.evidenced} />}</span>
      {published && (otherFramework || !published.isVerified) && (
        <span className={styles.quiet} style={{ gridColumn: '2 / -1' }}>
          {!published.isVerified && t('assessments.verifications.none')}
          {otherFramework && <> {t('assessments.trend.otherFramework', { ref: frameworkRef ?? '' })}</>}
        </span>
      )}
    </li>
  );
}
