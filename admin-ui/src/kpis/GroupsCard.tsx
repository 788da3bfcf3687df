import { useState } from 'react';
import { RequestError } from '../api/problem';
import { BesideCaption } from '../design/BesideCaption';
import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { SelectField } from '../design/SelectField';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { BarRows } from '../results/BarRows';
import { figureCells, isRange } from '../results/index-cell';
import type { KpiDefinition, KpiResult } from '../results/kpi-types';
import { type KpiQuestion, useKpiResult } from '../results/queries';
import { useFigureText } from '../results/useFigureText';
import { useReasonWords } from '../results/useReasonWords';
import { GROUPS, type GroupDimension, useGroupNames } from './useGroupNames';

interface GroupsCardProps {
  kpi: KpiDefinition;
  question: KpiQuestion;
  /** Operators and places are for the country's own people. */
  isOwn: boolean;
}

/** The KPI cut by one of the groups that it allows. */
export function GroupsCard({ kpi, question, isOwn }: GroupsCardProps) {
  const t = useText();
  const there = GROUPS.filter(
    (one) => kpi.disaggregations.includes(one) && (isOwn || (one !== 'operator' && one !== 'place')),
  );
  const [chosen, choose] = useState<GroupDimension | null>(null);
  const by = chosen ?? there[0];
  if (!by) return null;
  return (
    <Card>
      <BesideCaption>
        <SelectField
          label={t('kpis.cutBy')}
          value={by}
          options={there.map((one) => ({ value: one, label: t(`kpis.dimensions.${one}`) }))}
          onChange={choose}
        />
      </BesideCaption>
      <Groups kpi={kpi} question={question} by={by} />
    </Card>
  );
}

function Groups({ kpi, question, by }: { kpi: KpiDefinition; question: KpiQuestion; by: GroupDimension }) {
  const t = useText();
  const { data, error, refetch } = useKpiResult(kpi.code, { ...question, by });
  if (error instanceof RequestError && error.code === 'kpi-not-cut-so') return <p>{t('kpis.notCutSo')}</p>;
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  return data ? <GroupsFigure kpi={kpi} result={data} by={by} /> : <Loading />;
}

function GroupsFigure({ kpi, result, by }: { kpi: KpiDefinition; result: KpiResult; by: GroupDimension }) {
  const t = useText();
  const { number } = useFormats();
  const { value: written } = useFigureText(kpi.unit);
  const nameOf = useGroupNames(by, result.countryCode);
  const { points, target } = result;
  const caption = t('design.pair', { name: t('kpis.cutTitle'), value: t(`kpis.dimensions.${by}`) });
  const rows = points.map((point) => ({ ...point, key: point[by] ?? '', label: nameOf(point[by]) }));
  const most = Math.max(...points.map(({ value }) => value ?? 0), 1e-9);
  const hasRange = rows.some(isRange);
  const table: FigureTable = {
    columns: [
      { key: 'group', label: t(`kpis.dimensions.${by}`) },
      { key: 'value', label: t(hasRange ? 'results.lower' : 'kpis.value'), format: written },
      ...(hasRange ? [{ key: 'upper', label: t('results.upper'), format: written }] : []),
      { key: 'numerator', label: t('kpis.numerator'), format: number },
      { key: 'denominator', label: t('kpis.denominator'), format: number },
    ],
    rows: rows.map((row) => ({
      group: row.label,
      ...figureCells(row),
    })),
  };
  const reasonOf = useReasonWords();
  const textOf = (row: (typeof rows)[number]) => (row.value === null ? reasonOf(row) : written(row.value));
  return (
    <Figure
      caption={caption}
      summary={t('kpis.cutSummary')}
      table={table}
      fileName={`${result.countryCode}-${kpi.code}-${by}`}
      note={target && kpi.unit === 'ratio' && t('kpis.targetMark')}
    >
      <BarRows
        name={caption}
        rows={rows.map((row) => ({ key: row.key, label: row.label, value: row.value, text: textOf(row) }))}
        full={kpi.unit === 'ratio' ? 1 : most}
        mark={kpi.unit === 'ratio' ? (target?.value ?? null) : null}
      />
    </Figure>
  );
}
