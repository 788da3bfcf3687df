import type { FigureTable } from '../design/figure-table';
import type { Text } from '../i18n/useText';
import type { Column, Comparison, ComparisonRow, IndexCell } from '../results/comparison-types';
import { indexCell } from '../results/index-cell';
import { askedWords } from './asked-words';
import type { useLimitWords } from './useLimitWords';
import { READINGS } from './useView';

interface Told {
  t: Text;
  words: ReturnType<typeof useLimitWords>;
  comparison: Comparison;
  nameOf: (row: ComparisonRow) => string;
  titleOf: (column: Column) => string;
  cellOf: (row: ComparisonRow, column: Column) => IndexCell | undefined;
}

/** One row for each country and column, on all three readings, with what they rest on. */
export function indexTable({ t, words, comparison, nameOf, titleOf, cellOf }: Told): FigureTable {
  const { columns, countries } = comparison;
  return {
    columns: [
      { key: 'country', label: t('compare.country') },
      { key: 'column', label: t('compare.column') },
      ...READINGS.map((one) => ({ key: one, label: t(`results.readings.${one}`) })),
      { key: 'asked', label: t('compare.askedTitle') },
      { key: 'limits', label: t('compare.restsOn') },
    ],
    rows: countries.flatMap((row) =>
      columns.map((column) => {
        const found = cellOf(row, column);
        const limits = row.limits?.find((one) => one.body === column.body);
        return {
          country: nameOf(row),
          column: `${column.body} · ${column.code} ${titleOf(column)}`,
          evidenced: indexCell(found?.evidenced),
          claimed: indexCell(found?.claimed),
          verified: indexCell(found?.verified),
          asked: askedWords(t, found?.asked),
          limits: limits ? words.all(limits) : '',
        };
      }),
    ),
  };
}
