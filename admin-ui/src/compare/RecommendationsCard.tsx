import { Link } from 'react-router-dom';
import { BesideCaption } from '../design/BesideCaption';
import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import { Hatched } from '../design/Hatched';
import { levelWords, SO_FAR } from '../design/LevelSquare';
import { SelectField } from '../design/SelectField';
import { useText } from '../i18n/useText';
import type { Column, Comparison, ComparisonRow, LevelCell } from '../results/comparison-types';
import { useComparison } from '../results/queries';
import type { Level, ReadingName } from '../results/types';
import { askedToMind } from './asked-words';
import { ComparedCard } from './ComparedCard';
import { HeatTable } from './HeatTable';
import type { HeatCell, HeatLine } from './heat';
import { LevelLegend } from './LevelLegend';
import { levelStyle, levelTable } from './level-table';
import { NoSuch } from './NoSuch';
import { ReadingChoice } from './ReadingChoice';
import { useLimitWords } from './useLimitWords';

interface RecommendationsCardProps {
  codes: readonly string[];
  names: ReadonlyMap<string, string>;
  reading: ReadingName;
  /** Whose recommendations, `NMAA-2`. */
  part: string;
  onRead: (reading: ReadingName) => void;
  onChoose: (part: string) => void;
}

/** Countries × the recommendations of one function, each with its level. */
export function RecommendationsCard({
  codes,
  names,
  reading,
  part,
  onRead,
  onChoose,
}: RecommendationsCardProps) {
  const t = useText();
  const { data } = useComparison({ functions: '' }, codes, null);
  const functions = data?.columns ?? [];
  const isOffered = functions.some(({ code }) => code === part);
  const offered = isOffered ? functions : [{ code: part, title: '' }, ...functions];
  return (
    <Card>
      <BesideCaption>
        <SelectField
          label={t('compare.function')}
          value={part}
          options={offered.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
          onChange={onChoose}
        />
        <ReadingChoice reading={reading} onRead={onRead} />
      </BesideCaption>
      {functions.length > 0 && !isOffered ? (
        <NoSuch code={part} />
      ) : (
        <ComparedCard of={{ recommendations: part }} codes={codes} months={null}>
          {(comparison) => <Levels comparison={comparison} names={names} reading={reading} />}
        </ComparedCard>
      )}
    </Card>
  );
}

interface LevelsProps {
  comparison: Comparison;
  names: ReadonlyMap<string, string>;
  reading: ReadingName;
}

function Levels({ comparison, names, reading }: LevelsProps) {
  const t = useText();
  const words = useLimitWords();
  const nameOf = (row: ComparisonRow) => row.name ?? names.get(row.countryCode) ?? row.countryCode;
  const lines = comparison.countries.map(
    (row): HeatLine => ({
      code: row.countryCode,
      name: nameOf(row),
      reason: row.reason,
      limits: row.limits ?? [],
      cells: comparison.columns.map((column): HeatCell => {
        const cell = row.recommendations?.find(({ code }) => code === column.code);
        const level = cell?.[`${reading}Level`] ?? null;
        const rests = (row.limits ?? []).filter((one) => one.body === column.body).map(words.all);
        return {
          shown: shownOf(cell, level),
          style: level === null ? undefined : levelStyle(level),
          asked: cell?.asked,
          details: [
            `${nameOf(row)}, ${column.code}: ${textOf(cell, level)}`,
            ...askedToMind(t, cell?.asked),
            ...rests,
          ].join(' · '),
        };
      }),
    }),
  );
  return (
    <Figure
      caption={t('compare.levelsTitle')}
      summary={t('compare.levelsSummary', { reading: t(`results.readings.${reading}`) })}
      table={levelTable({ t, words, comparison, nameOf })}
      fileName="comparison-recommendations"
      note={<LevelLegend />}
    >
      <HeatTable
        label={t('compare.levelsTitle')}
        columns={comparison.columns}
        head={(column) => <Head column={column} />}
        lines={lines}
      />
    </Figure>
  );

  function shownOf(cell: LevelCell | undefined, level: Level | null) {
    if (level === null) return <Hatched reason={whyOf(cell)} words={wordsOf(cell)} />;
    return isSoFar(cell, reading) ? `${level}${SO_FAR}` : level;
  }

  function wordsOf(cell: LevelCell | undefined): string {
    if (!cell || cell.reason) return t(`compare.absent.${cell?.reason ?? 'not_shared'}`);
    return t(cell.notApplicable ? 'design.reasons.not_applicable' : 'results.indexReasons.not_verified');
  }

  function textOf(cell: LevelCell | undefined, level: Level | null): string {
    return level === null ? wordsOf(cell) : levelWords(t, level, isSoFar(cell, reading));
  }
}

/** A verified level is never one so far: it is there once the verifier has answered everything. */
const isSoFar = (cell: LevelCell | undefined, reading: ReadingName): boolean =>
  reading !== 'verified' && cell?.soFar === true;

const whyOf = (cell: LevelCell | undefined) => {
  if (!cell || cell.reason === 'not_shared') return 'not_shared';
  return cell.notApplicable || cell.reason ? 'not_applicable' : 'no_data';
};

/** The recommendation, and the way to what countries tell of it. */
function Head({ column: { code, title } }: { column: Column }) {
  const t = useText();
  return (
    <>
      <Link to={`/practices?recommendation=${code}`} title={t('compare.practices', { recommendation: code })}>
        {code}
      </Link>{' '}
      {title}
    </>
  );
}
