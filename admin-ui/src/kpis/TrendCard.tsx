import { lazy, Suspense, useState } from 'react';
import { BesideCaption } from '../design/BesideCaption';
import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { SelectField } from '../design/SelectField';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { countCell, figureCells, isRange } from '../results/index-cell';
import type { KpiDefinition, KpiPoint, KpiResult } from '../results/kpi-types';
import { type KpiQuestion, useKpiResult } from '../results/queries';
import { useFigureText } from '../results/useFigureText';
import { trendBase } from './trend-base';

const TrendChart = lazy(() => import('./TrendChart'));
const STEPS = ['month', 'quarter', 'year'] as const;
type Step = (typeof STEPS)[number];

/** The KPI's way through time, with its target; by the quarter where no month speaks. */
export function TrendCard({ kpi, question }: { kpi: KpiDefinition; question: KpiQuestion }) {
  const t = useText();
  const there = STEPS.filter((step) => kpi.disaggregations.includes(step));
  const [chosen, choose] = useState<Step | null>(null);
  const { data: monthly } = useKpiResult(kpi.code, { ...question, by: 'month' }, there.includes('month'));
  const step = chosen ?? (isSilent(monthly) && there.includes('quarter') ? 'quarter' : (there[0] ?? 'month'));
  const { data, error, refetch } = useKpiResult(kpi.code, { ...question, by: step }, there.includes(step));
  if (there.length === 0) return null;
  return (
    <Card>
      <BesideCaption>
        <SelectField
          label={t('kpis.trendBy')}
          value={step}
          options={there.map((one) => ({ value: one, label: t(`kpis.steps.${one}`) }))}
          onChange={choose}
        />
      </BesideCaption>
      <ProblemNotice error={error} onRetry={refetch} />
      {data ? <TrendFigure kpi={kpi} result={data} step={step} /> : !error && <Loading />}
    </Card>
  );
}

/** What is reported by the quarter says nothing by the month. */
const isSilent = (result: KpiResult | undefined) =>
  result?.points.every(({ value, reason }) => value === null && reason === 'no_data') ?? false;

function TrendFigure({ kpi, result, step }: { kpi: KpiDefinition; result: KpiResult; step: Step }) {
  const t = useText();
  const { period, number } = useFormats();
  const { value: written } = useFigureText(kpi.unit);
  const { points, target } = result;
  const given = points.filter(({ value }) => value !== null);
  const hasBand = points.some(isRange);
  const summary = useSummary(kpi)(given[0], given.at(-1));
  const hasPath = points.some(({ planned }) => typeof planned === 'number');
  const table: FigureTable = {
    columns: [
      { key: 'period', label: t('kpis.period') },
      { key: 'value', label: t(hasBand ? 'results.lower' : 'kpis.value'), format: written },
      ...(hasBand ? [{ key: 'upper', label: t('results.upper'), format: written }] : []),
      ...(hasPath ? [{ key: 'planned', label: t('kpis.planned'), format: written }] : []),
      { key: 'numerator', label: t('kpis.numerator'), format: number },
      { key: 'denominator', label: t('kpis.denominator'), format: number },
    ],
    rows: points.map((point) => ({
      period: period(point.period),
      ...figureCells(point),
      planned: countCell(point.planned),
    })),
  };
  const rests = useBaseWords(points);
  const notes = [
    rests,
    t('kpis.trendGap'),
    hasBand && t('kpis.bandNote'),
    target && t('kpis.targetLine'),
    hasPath && t('kpis.pathLine'),
  ];
  return (
    <Figure
      caption={t('kpis.trendOf', { code: kpi.code })}
      summary={summary}
      table={table}
      fileName={`${result.countryCode}-${kpi.code}-${step}`}
      picture={given.length > 0}
      note={notes.filter(Boolean).join(' ')}
    >
      {given.length > 0 && (
        <Suspense fallback={<Loading />}>
          <TrendChart
            name={`${kpi.name}. ${summary}`}
            unit={kpi.unit}
            points={points}
            target={target?.value ?? null}
            hasBand={hasBand}
            hasPath={hasPath}
          />
        </Suspense>
      )}
    </Figure>
  );
}

/** From which denominator to which the steps are figures of; null where they rest on none. */
function useBaseWords(points: KpiResult['points']): string | null {
  const t = useText();
  const { period, number } = useFormats();
  const base = trendBase(points);
  return (
    base &&
    t('kpis.trendBase', {
      least: number(base.least.denominator, 0),
      leastOf: period(base.least.period),
      most: number(base.most.denominator, 0),
      mostOf: period(base.most.period),
    })
  );
}

/** From the first step that is told to the last: the figure, and what it is made of, which says what moved it. */
function useSummary({ unit }: KpiDefinition) {
  const t = useText();
  const { period, number } = useFormats();
  const { value: written } = useFigureText(unit);
  const count = (figure: number | null) => number(figure ?? 0, 0);
  const toldAs = ({ value, period: of }: KpiPoint) => ({ value: written(value ?? 0), of: period(of) });
  return (first: KpiPoint | undefined, last: KpiPoint | undefined): string => {
    if (!first || !last) return t('kpis.trendNothing');
    const [from, to] = [toldAs(first), toldAs(last)];
    if (first === last) return t('kpis.trendOne', from);
    const ends = { first: from.value, from: from.of, last: to.value, to: to.of };
    const hasPieces = first.denominator !== null && last.denominator !== null;
    if (unit === 'points' || !hasPieces) return t('kpis.trendSummary', ends);
    return t('kpis.trendPieces', {
      ...ends,
      numerator: count(first.numerator),
      numeratorTo: count(last.numerator),
      denominator: count(first.denominator),
      denominatorTo: count(last.denominator),
    });
  };
}
