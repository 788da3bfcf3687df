import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureCell, FigureTable } from '../design/figure-table';
import type { Reason } from '../design/Hatched';
import { InReadingDirection } from '../design/InReadingDirection';
import { ScrollRegion } from '../design/ScrollRegion';
import { useFormats } from '../design/useFormats';
import { type Text, useText } from '../i18n/useText';
import { DisabilityShares } from './DisabilityShares';
import styles from './Quality.module.css';
import { Share } from './Share';
import type { QualityFigure, QualityLine } from './useQuality';

interface LinesCardProps {
  caption: string;
  summary: string;
  /** What the lines are: activity, place, month. */
  head: string;
  lines: readonly QualityLine[];
  nameOf: (line: QualityLine) => string;
  fileName: string;
  /** Completeness alone, for a narrow card. */
  brief?: boolean;
}

/** Line by line, how much is known: all that is needed, sex and age, disability. */
export function LinesCard({
  caption,
  summary,
  head,
  lines,
  nameOf,
  fileName,
  brief = false,
}: LinesCardProps) {
  const t = useText();
  const { percent } = useFormats();
  return (
    <Card>
      <Figure
        caption={caption}
        summary={summary}
        table={tableOf(t, head, lines, nameOf, percent)}
        fileName={fileName}
      >
        <InReadingDirection>
          <ScrollRegion label={caption}>
            <table className={brief ? styles.brief : styles.lines}>
              <thead>
                <tr>
                  <th scope="col">{head}</th>
                  <th scope="col">{t('quality.complete')}</th>
                  <th scope="col">{t('quality.sexAge')}</th>
                  {!brief && <th scope="col">{t('quality.disability')}</th>}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.key}>
                    <th scope="row">{nameOf(line)}</th>
                    <td>
                      <Share figure={line.complete} />
                    </td>
                    <td>
                      <Share figure={line.sexAge} />
                    </td>
                    {!brief && (
                      <td>
                        <DisabilityShares line={line} />
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

const FIGURES = [
  'complete',
  'sexAge',
  'sexNotKnown',
  'disabilityKnown',
  'disabilityNotKnown',
  'disabilityNotAsked',
] as const;

function tableOf(
  t: Text,
  head: string,
  lines: readonly QualityLine[],
  nameOf: (line: QualityLine) => string,
  format: (value: number) => string,
): FigureTable {
  return {
    columns: [
      { key: 'name', label: head },
      { key: 'people', label: t('quality.contacts') },
      ...FIGURES.map((key) => ({ key, label: t(`quality.${key}`), format })),
      { key: 'most', label: `${t('quality.complete')}: ${t('results.upper')}`, format },
    ],
    rows: lines.map((line) => ({
      name: nameOf(line),
      people: line.people ?? { reason: line.reason ?? 'no_data' },
      ...Object.fromEntries(FIGURES.map((key) => [key, shareCell(line[key])])),
      most: line.complete.upper ?? shareCell(line.complete),
    })),
  };
}

/** A share, or why there is none. */
export function shareCell({ value, reason }: QualityFigure): FigureCell {
  return value ?? { reason: (reason ?? 'no_data') as Reason };
}
