import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { FigureLine } from '../results/dashboard-types';
import { countCell, figureCells, isRange } from '../results/index-cell';
import type { CountryResults } from '../results/types';
import { ShareBars } from './ShareBars';
import { useLineText } from './useLineText';

interface ShareFigureProps {
  /** Which of the two it is: its texts and the names of its files. */
  kind: 'completeness' | 'workforce';
  lines: readonly FigureLine[];
  results: Pick<CountryResults, 'countryCode' | 'from' | 'to'>;
}

/** Shares under each other: how completely people are described, or who works in mine action. */
export function ShareFigure({ kind, lines, results }: ShareFigureProps) {
  const t = useText();
  const { period, percent } = useFormats();
  const textOf = useLineText();
  const whole = (code: string) => textOf(lines.find((line) => line.code === code && line.part === null));
  const caption = t(`overview.${kind}.title`, { from: period(results.from), to: period(results.to) });
  const format = (value: number) => percent(value, 1);
  const hasRange = lines.some(isRange);
  const table: FigureTable = {
    columns: [
      { key: 'name', label: t('overview.shares.of') },
      { key: 'value', label: t(hasRange ? 'results.lower' : 'overview.shares.share'), format },
      ...(hasRange ? [{ key: 'upper', label: t('results.upper'), format }] : []),
      { key: 'numerator', label: t('overview.shares.numerator') },
      { key: 'denominator', label: t('overview.shares.denominator') },
      { key: 'target', label: t('profile.target'), format },
    ],
    rows: lines.map((line) => ({
      name: line.name,
      ...figureCells(line),
      target: countCell(line.target),
    })),
  };
  const summary =
    kind === 'completeness'
      ? t('overview.completeness.summary', {
          eore: whole('KPI-04'),
          full: whole('KPI-05'),
          land: whole('KPI-06'),
        })
      : t('overview.workforce.summary', {
          all: whole('KPI-17'),
          leadership: whole('KPI-18'),
          operations: whole('KPI-19'),
        });
  return (
    <Card>
      <Figure
        caption={caption}
        summary={summary}
        table={table}
        fileName={`${results.countryCode}-${kind}`}
        note={t(`overview.${kind}.note`)}
      >
        <ShareBars lines={lines} name={`${caption}. ${summary}`} />
      </Figure>
    </Card>
  );
}
