import type { FigureCell, FigureTable } from '../design/figure-table';
import type { Text } from '../i18n/useText';
import type { ComparisonRow, RoundPoint } from '../results/comparison-types';
import { indexCell } from '../results/index-cell';
import type { ReadingName } from '../results/types';
import { askedWords } from './asked-words';
import type { useLimitWords } from './useLimitWords';
import { READINGS } from './useView';

interface Told {
  t: Text;
  words: ReturnType<typeof useLimitWords>;
  countries: readonly ComparisonRow[];
  nameOf: (row: ComparisonRow) => string;
  period: (period: string) => string;
}

/** One row for each published round, on all three readings, with what it rests on. */
export function roundsTable({ t, words, countries, nameOf, period }: Told): FigureTable {
  const told = (country: string, body: string, point: RoundPoint) => ({
    country,
    body,
    period: period(point.period),
    evidenced: cellOf(point, 'evidenced'),
    claimed: cellOf(point, 'claimed'),
    verified: cellOf(point, 'verified'),
    asked: askedWords(t, point.asked),
    limits: point.limits ? words.all(point.limits) : '',
  });
  return {
    columns: [
      { key: 'country', label: t('compare.country') },
      { key: 'body', label: t('compare.body') },
      { key: 'period', label: t('compare.round') },
      ...READINGS.map((key) => ({ key, label: t(`results.readings.${key}`) })),
      { key: 'asked', label: t('compare.askedBefore') },
      { key: 'limits', label: t('compare.restsOn') },
    ],
    rows: countries.flatMap((row) =>
      row.rounds
        ? row.rounds.flatMap(({ body, points }) => points.map((point) => told(nameOf(row), body, point)))
        : [{ country: nameOf(row), ...NOTHING }],
    ),
  };
}

const NOT_SHARED = { reason: 'not_shared' } as const;
const NOTHING = {
  body: '',
  period: '',
  evidenced: NOT_SHARED,
  claimed: NOT_SHARED,
  verified: NOT_SHARED,
  asked: '',
  limits: '',
};

/** Of a year without a published round there is nothing. */
const cellOf = (point: RoundPoint, reading: ReadingName): FigureCell =>
  point.limits ? indexCell(point[reading]) : { reason: 'no_data' };
