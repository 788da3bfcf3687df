import { Card } from '../../design/Card';
import { ScrollRegion } from '../../design/ScrollRegion';
import { Signed } from '../../design/Signed';
import { Spoken } from '../../design/Spoken';
import { useText } from '../../i18n/useText';
import { numberOf } from '../reading-order';
import type { FrameworkFunction, ReadingName, Scores } from '../types';
import { ExplainIndex } from './ExplainIndex';
import styles from './FunctionsTable.module.css';
import { IndexValue } from './IndexValue';

const READINGS: readonly ReadingName[] = ['evidenced', 'claimed', 'verified'];

/** Each function's index on the three readings. */
export function FunctionsTable({ functions, scores }: { functions: FrameworkFunction[]; scores: Scores }) {
  const t = useText();
  return (
    <Card title={t('assessments.functionsTitle')}>
      <ScrollRegion label={t('assessments.functionsTitle')}>
        <table className={styles.table}>
          <caption>
            <Spoken>{t('assessments.functionsTitle')}</Spoken>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('assessments.functionColumn')}</th>
              <th scope="col">{t('assessments.itemsColumn')}</th>
              {READINGS.map((reading) => (
                <th key={reading} scope="col">
                  {t(`assessments.readings.${reading}`)}
                </th>
              ))}
              <th scope="col">{t('assessments.differenceColumn')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {functions.map(({ code, title }) => {
              const score = scores.functions.find((one) => one.code === code);
              return (
                score && (
                  <tr key={code}>
                    <th scope="row">
                      <span className={styles.number}>{numberOf(code)}</span> <bdi>{title}</bdi>
                    </th>
                    <td>{score.evidenced.items}</td>
                    {READINGS.map((reading) => (
                      <td key={reading} className={reading === 'evidenced' ? styles.headline : undefined}>
                        <IndexValue reading={score[reading]} />
                      </td>
                    ))}
                    <td>
                      {score.verified.self.difference !== null && (
                        <Signed value={score.verified.self.difference} />
                      )}
                    </td>
                    <td>
                      <ExplainIndex
                        figure={`${title}: ${t('assessments.readings.evidenced')}`}
                        reading={score.evidenced}
                      />
                    </td>
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
}
