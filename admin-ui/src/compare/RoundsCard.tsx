import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { Comparison, ComparisonRow } from '../results/comparison-types';
import type { ReadingName } from '../results/types';
import { ComparedCard } from './ComparedCard';
import { LineLegend } from './LineLegend';
import { Multiples } from './Multiples';
import type { Panel } from './multiples';
import { ReadingChoice } from './ReadingChoice';
import { roundsTable } from './rounds-table';
import { useLimitWords } from './useLimitWords';

interface RoundsCardProps {
  codes: readonly string[];
  names: ReadonlyMap<string, string>;
  reading: ReadingName;
  onRead: (reading: ReadingName) => void;
}

/** The published rounds of each country's bodies in time: a small chart for each, in the order of the countries. */
export function RoundsCard({ codes, names, reading, onRead }: RoundsCardProps) {
  return (
    <Card>
      <ReadingChoice reading={reading} onRead={onRead} />
      <ComparedCard of={{ rounds: '' }} codes={codes} months={null}>
        {(comparison) => <Rounds comparison={comparison} names={names} reading={reading} />}
      </ComparedCard>
    </Card>
  );
}

type RoundsProps = Pick<RoundsCardProps, 'names' | 'reading'> & { comparison: Comparison };

function Rounds({ comparison: { countries }, names, reading }: RoundsProps) {
  const t = useText();
  const { number, period } = useFormats();
  const words = useLimitWords();
  const nameOf = (row: ComparisonRow) => row.name ?? names.get(row.countryCode) ?? row.countryCode;
  const all = countries.flatMap(({ rounds = [] }) =>
    rounds.flatMap(({ points }) => points.map((one) => one.period)),
  );
  const periods = [...new Set(all)].sort();
  const panels = countries.map((row): Panel => {
    const lines = (row.rounds ?? []).map(({ body, points }) => ({
      key: body,
      marks: points.map((point) => ({
        place: periods.indexOf(point.period),
        value: point[reading]?.index ?? null,
        upper: null,
        joined: point.joined,
        hidden: point[reading]?.reason === 'too_few_answers' || point[reading]?.reason === 'too_few_verified',
      })),
    }));
    const isEmpty = !lines.some(({ marks }) => marks.some(({ value }) => value !== null));
    const latest = (row.rounds ?? []).flatMap(({ points }) => points.at(-1)?.limits ?? []);
    const cautions = [...new Set(latest.flatMap(words.cautions))];
    return {
      key: row.countryCode,
      name: nameOf(row),
      note: row.reason
        ? ''
        : (cautions[0] ?? [...new Set(latest.map(({ frameworkRef }) => frameworkRef))].join('; ')),
      lines,
      target: null,
      words: isEmpty ? wordsFor(row) : null,
    };
  });
  return (
    <Figure
      caption={t('compare.roundsTitle')}
      summary={t('compare.roundsSummary', { reading: t(`results.readings.${reading}`) })}
      table={roundsTable({ t, words, countries, nameOf, period })}
      fileName="comparison-rounds"
      note={<LineLegend names={[t('results.bodies.NMAA'), t('results.bodies.NMAC')]} />}
    >
      <Multiples
        name={t('compare.roundsTitle')}
        panels={panels}
        scale={{
          places: periods.length,
          first: period(periods[0] ?? '', 'short'),
          last: period(periods.at(-1) ?? '', 'short'),
          low: 0,
          high: 100,
          format: (value) => number(value, 0),
        }}
      />
    </Figure>
  );

  function wordsFor({ reason }: ComparisonRow): string {
    if (reason === 'not_published') return t('compare.notPublished');
    return reason ? t('compare.notShared') : t('compare.noIndex');
  }
}
