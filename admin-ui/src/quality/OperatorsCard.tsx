import { monthsBetween } from '../../../api/domain/period.js';
import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { InReadingDirection } from '../design/InReadingDirection';
import { ScrollRegion } from '../design/ScrollRegion';
import { Spoken } from '../design/Spoken';
import { useFormats } from '../design/useFormats';
import { type Text, useText } from '../i18n/useText';
import { shareCell } from './LinesCard';
import { Lives } from './Lives';
import { OperatorRow } from './OperatorRow';
import styles from './Quality.module.css';
import type { DataQuality } from './useQuality';

/** What a card of operators or places says, and what of it is left out for whoever is not shown every count. */
export const withLimits = (t: Text, { sexAndAgeAlone }: DataQuality, words: string) =>
  sexAndAgeAlone ? `${words} ${t('quality.sexAndAgeAlone')}` : words;

/** Operators × months: how much of what is needed is known, and how many reports came in time. */
export function OperatorsCard({ quality, fileName }: { quality: DataQuality; fileName: string }) {
  const t = useText();
  const { period, percent } = useFormats();
  const months = monthsBetween(quality.from, quality.to);
  const caption = t('quality.byOperator');
  return (
    <Card>
      <Figure
        caption={caption}
        summary={withLimits(t, quality, t('quality.byOperatorSummary'))}
        table={tableOf(t, quality, percent)}
        fileName={fileName}
        note={t('quality.squares')}
      >
        <InReadingDirection>
          <ScrollRegion label={caption}>
            <table className={styles.heat}>
              <thead>
                <tr>
                  <th scope="col">{t('quality.operator')}</th>
                  {months.map((month) => (
                    <th key={month} scope="col" abbr={period(month)}>
                      <span aria-hidden="true" title={period(month)}>
                        {Number(month.slice(5))}
                      </span>
                      <Spoken>{period(month)}</Spoken>
                    </th>
                  ))}
                  <th scope="col">{t('quality.all')}</th>
                  <th scope="col">{t('quality.timeliness')}</th>
                </tr>
              </thead>
              <tbody>
                {quality.operators.map((operator) => (
                  <OperatorRow key={operator.key} operator={operator} months={months} />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </InReadingDirection>
      </Figure>
      <Lives operators={quality.operators} />
    </Card>
  );
}

function tableOf(t: Text, { operators }: DataQuality, format: (value: number) => string): FigureTable {
  return {
    columns: [
      { key: 'operator', label: t('quality.operator') },
      { key: 'people', label: t('quality.contacts') },
      { key: 'complete', label: t('quality.complete'), format },
      { key: 'sexAge', label: t('quality.sexAge'), format },
      { key: 'timeliness', label: t('quality.timeliness'), format },
    ],
    rows: operators.map((one) => ({
      operator: one.name ?? one.key,
      people: one.people ?? { reason: one.reason ?? 'no_data' },
      complete: shareCell(one.complete),
      sexAge: shareCell(one.sexAge),
      timeliness: shareCell(one.timeliness),
    })),
  };
}
