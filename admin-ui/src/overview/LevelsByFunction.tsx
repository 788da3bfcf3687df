import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { InReadingDirection } from '../design/InReadingDirection';
import { ScrollRegion } from '../design/ScrollRegion';
import { type Text, useText } from '../i18n/useText';
import { IndexFigure } from '../results/IndexFigure';
import { indexCell } from '../results/index-cell';
import type { CountryResults, FunctionResult, Square } from '../results/types';
import { LevelLink } from './LevelLink';
import styles from './LevelsByFunction.module.css';

/** Every recommendation as a square with its level, a line for each function. */
export function LevelsByFunction({ results, isOwn }: { results: CountryResults; isOwn: boolean }) {
  const t = useText();
  const { functions, bodies, countryCode } = results;
  const hasLevels = !results.notShared.includes('recommendationLevels');
  const hasIndexes = !results.notShared.includes('indexes');
  const assessmentOf = (body: string) =>
    isOwn ? bodies.find((one) => one.body === body)?.assessmentId : undefined;
  const caption = t('overview.levelsTitle');
  return (
    <Card>
      <Figure
        caption={caption}
        summary={t(hasLevels ? 'overview.levelsSummary' : 'overview.levelsNotShared')}
        table={tableOf(t, functions)}
        fileName={`${countryCode}-levels`}
      >
        <InReadingDirection>
          <ScrollRegion label={caption}>
            <table className={styles.levels}>
              <thead>
                <tr>
                  <th scope="col">{t('overview.function')}</th>
                  <th scope="col">{t('overview.levels')}</th>
                  {hasIndexes && <th scope="col">{t('overview.index')}</th>}
                </tr>
              </thead>
              <tbody>
                {functions.map((one) => (
                  <tr key={one.code}>
                    <th scope="row">
                      <span className={styles.body}>{one.body}</span> <bdi>{one.title}</bdi>
                    </th>
                    <td>
                      <span className={styles.squares}>
                        {one.recommendations.map((square) => (
                          <LevelLink key={square.code} square={square} assessment={assessmentOf(one.body)} />
                        ))}
                      </span>
                    </td>
                    {hasIndexes && (
                      <td className={styles.index}>
                        <IndexFigure index={one.evidenced} />
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </InReadingDirection>
      </Figure>
    </Card>
  );
}

/** One row per recommendation: its three levels, and its function's index. */
function tableOf(t: Text, functions: readonly FunctionResult[]): FigureTable {
  return {
    columns: [
      { key: 'recommendation', label: t('overview.recommendation') },
      { key: 'function', label: t('overview.function') },
      { key: 'evidenced', label: t('results.readings.evidenced') },
      { key: 'claimed', label: t('results.readings.claimed') },
      { key: 'verified', label: t('results.readings.verified') },
      { key: 'index', label: t('overview.functionIndex') },
    ],
    rows: functions.flatMap((one) =>
      one.recommendations.map((square) => ({
        recommendation: `${square.code} ${square.title}`,
        function: one.title,
        evidenced: levelCell(square, 'evidencedLevel'),
        claimed: levelCell(square, 'claimedLevel'),
        verified: levelCell(square, 'verifiedLevel'),
        index: indexCell(one.evidenced),
      })),
    ),
  };
}

function levelCell(square: Square, level: 'evidencedLevel' | 'claimedLevel' | 'verifiedLevel') {
  if (square.reason === 'not_shared') return { reason: 'not_shared' as const };
  if (square.notApplicable) return { reason: 'not_applicable' as const };
  return square[level] ?? { reason: 'no_data' as const };
}
