import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { Column, Comparison, ComparisonRow, IndexCell } from '../results/comparison-types';
import { IndexFigure } from '../results/IndexFigure';
import { shadeOf } from '../results/shades';
import type { Index, ReadingName } from '../results/types';
import { askedToMind } from './asked-words';
import { ComparedCard } from './ComparedCard';
import { HeatLegend } from './HeatLegend';
import { HeatTable } from './HeatTable';
import type { HeatCell, HeatLine } from './heat';
import { indexTable } from './index-table';
import { ReadingChoice } from './ReadingChoice';
import { useLimitWords } from './useLimitWords';

interface IndexCardProps {
  of: 'functions' | 'pillars';
  /** In their order. */
  codes: readonly string[];
  names: ReadonlyMap<string, string>;
  reading: ReadingName;
  onRead: (reading: ReadingName) => void;
}

/** Countries × functions, or × pillars, on one of the three readings. */
export function IndexCard({ of, codes, names, reading, onRead }: IndexCardProps) {
  return (
    <Card>
      <ReadingChoice reading={reading} onRead={onRead} />
      <ComparedCard of={{ [of]: '' }} codes={codes} months={null}>
        {(comparison) => <IndexFigures of={of} comparison={comparison} names={names} reading={reading} />}
      </ComparedCard>
    </Card>
  );
}

type IndexFiguresProps = Pick<IndexCardProps, 'of' | 'names' | 'reading'> & { comparison: Comparison };

function IndexFigures({ of, comparison, names, reading }: IndexFiguresProps) {
  const t = useText();
  const { number } = useFormats();
  const words = useLimitWords();
  const { columns, countries } = comparison;
  const titleOf = ({ code, title }: Column) =>
    of === 'pillars' ? t(`assessments.pillars.${code as 'PA'}`) : title;
  const nameOf = (row: ComparisonRow) => row.name ?? names.get(row.countryCode) ?? row.countryCode;
  const limitsIn = ({ limits = [] }: ComparisonRow, { body }: Column) =>
    limits.filter((one) => one.body === body);
  const lines = countries.map(
    (row): HeatLine => ({
      code: row.countryCode,
      name: nameOf(row),
      reason: row.reason,
      limits: row.limits ?? [],
      cells: columns.map((column): HeatCell => {
        const cell = cellOf(row, of, column);
        const index = cell?.[reading];
        const figure = index ? textOf(index) : t(`compare.absent.${cell?.reason ?? 'not_shared'}`);
        const rests = limitsIn(row, column).map(words.all);
        return {
          shown: <IndexFigure index={index} />,
          style: typeof index?.index === 'number' ? shadeOf(index.index) : undefined,
          asked: cell?.asked,
          details: [
            `${nameOf(row)}, ${titleOf(column)}: ${figure}`,
            ...askedToMind(t, cell?.asked),
            ...rests,
          ].join(' · '),
        };
      }),
    }),
  );
  const spans = columns.map(({ spans: given }) => {
    const span = given?.[reading];
    return span
      ? t('compare.spanOf', {
          lowest: number(span.lowest, 0),
          middle: number(span.middle, 0),
          highest: number(span.highest, 0),
        })
      : null;
  });
  return (
    <Figure
      caption={t(`compare.indexTitles.${of}`)}
      summary={t(`compare.indexSummaries.${of}`, { reading: t(`results.readings.${reading}`) })}
      table={indexTable({
        t,
        words,
        comparison,
        nameOf,
        titleOf,
        cellOf: (row, column) => cellOf(row, of, column),
      })}
      fileName={`comparison-${of}`}
      note={<HeatLegend />}
    >
      <HeatTable
        label={t(`compare.indexTitles.${of}`)}
        columns={columns}
        head={titleOf}
        lines={lines}
        spans={spans}
      />
    </Figure>
  );

  function textOf(index: Index): string {
    return index.index === null
      ? t(`results.indexReasons.${index.reason ?? 'not_applicable'}`)
      : t('compare.indexOf', {
          index: number(index.index),
          reading: t(`results.readings.${reading}`),
          items: index.items,
        });
  }
}

function cellOf(
  row: ComparisonRow,
  of: 'functions' | 'pillars',
  { code, body }: Column,
): IndexCell | undefined {
  return row[of]?.find((one) => one.code === code && (of === 'functions' || one.body === body));
}
