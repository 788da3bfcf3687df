import type { CSSProperties } from 'react';
import { colours, levelColours } from '../design/colours';
import type { FigureCell, FigureTable } from '../design/figure-table';
import type { Text } from '../i18n/useText';
import type { Comparison, ComparisonRow, LevelCell } from '../results/comparison-types';
import type { Level, ReadingName } from '../results/types';
import { askedWords } from './asked-words';
import type { useLimitWords } from './useLimitWords';
import { READINGS } from './useView';

/** A level's ground, and an ink that can be read on it. */
export const levelStyle = (level: Level): CSSProperties => ({
  background: levelColours[level],
  color: level === 4 ? colours.paper : colours.ink,
});

function cellOf(cell: LevelCell | undefined, reading: ReadingName): FigureCell {
  if (!cell || cell.reason === 'not_shared') return { reason: 'not_shared' };
  if (cell.reason || cell.notApplicable) return { reason: 'not_applicable' };
  return cell[`${reading}Level`] ?? { reason: 'no_data' };
}

interface Told {
  t: Text;
  words: ReturnType<typeof useLimitWords>;
  comparison: Comparison;
  nameOf: (row: ComparisonRow) => string;
}

/** One row for each country and recommendation, on all three readings, with what they rest on. */
export function levelTable({ t, words, comparison: { columns, countries }, nameOf }: Told): FigureTable {
  return {
    columns: [
      { key: 'country', label: t('compare.country') },
      { key: 'recommendation', label: t('compare.recommendation') },
      ...READINGS.map((one) => ({ key: one, label: t(`results.readings.${one}`) })),
      { key: 'asked', label: t('compare.askedTitle') },
      { key: 'limits', label: t('compare.restsOn') },
    ],
    rows: countries.flatMap((row) =>
      columns.map(({ code, title, body }) => {
        const found = row.recommendations?.find((one) => one.code === code);
        const limits = row.limits?.find((one) => one.body === body);
        return {
          country: nameOf(row),
          recommendation: `${code} ${title}`,
          evidenced: cellOf(found, 'evidenced'),
          claimed: cellOf(found, 'claimed'),
          verified: cellOf(found, 'verified'),
          asked: found?.reason === 'not_asked' ? t('compare.absent.not_asked') : askedWords(t, found?.asked),
          limits: [limits ? words.all(limits) : '', found?.soFar ? t('design.levelSoFar') : '']
            .filter((one) => one !== '')
            .join(' · '),
        };
      }),
    ),
  };
}
