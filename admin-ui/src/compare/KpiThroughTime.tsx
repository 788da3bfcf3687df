import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { Reason } from '../design/Hatched';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { Comparison } from '../results/comparison-types';
import { figureCells, isRange } from '../results/index-cell';
import type { Months } from '../results/months';
import { useComparison } from '../results/queries';
import { useFigureText } from '../results/useFigureText';
import { LineLegend } from './LineLegend';
import { Multiples } from './Multiples';
import type { Panel } from './multiples';

interface KpiThroughTimeProps {
  of: Readonly<Record<string, string>>;
  codes: readonly string[];
  months: Months | null;
  names: ReadonlyMap<string, string>;
}

/** The KPI quarter by quarter: a small chart for each country with its own target, all on one scale. */
export function KpiThroughTime({ of, codes, months, names }: KpiThroughTimeProps) {
  const { data, isPlaceholderData } = useComparison(of, codes, months);
  const isTold = data?.countries.some(({ kpis }) => kpis?.some(({ series }) => (series?.length ?? 0) > 0));
  if (!data || !isTold) return null;
  return (
    <Card>
      <div aria-busy={isPlaceholderData}>
        <Quarters comparison={data} names={names} />
      </div>
    </Card>
  );
}

type QuartersProps = Pick<KpiThroughTimeProps, 'names'> & { comparison: Comparison };

function Quarters({ comparison, names }: QuartersProps) {
  const t = useText();
  const { period, number } = useFormats();
  const column = comparison.columns[0];
  const kpi = column?.code ?? '';
  const { value: format } = useFigureText(column?.unit ?? 'ratio');
  const rows = comparison.countries.map((row) => ({
    key: row.countryCode,
    name: row.name ?? names.get(row.countryCode) ?? row.countryCode,
    cell: row.kpis?.[0],
  }));
  const series = rows.flatMap(({ cell }) => cell?.series ?? []);
  const hasRange = series.some(isRange);
  const periods = [...new Set(series.map((point) => point.period))].sort();
  const figures = [
    ...series.map(({ value }) => value ?? 0),
    ...rows.map(({ cell }) => cell?.target?.value ?? 0),
  ];
  const top = column?.unit === 'ratio' ? Math.max(1, ...figures) : Math.max(1e-9, ...figures) * 1.1;
  const panels = rows.map(({ key, name, cell }): Panel => {
    const points = cell?.series ?? [];
    const suppressed = cell?.suppressed ?? 0;
    return {
      key,
      name,
      note: suppressed > 0 ? t('compare.suppressed', { count: number(suppressed) }) : '',
      lines: [
        {
          key: 'kpi',
          marks: points.map(({ period: at, value, upper, reason }, index) => ({
            place: periods.indexOf(at),
            value,
            upper: upper ?? null,
            joined: index > 0,
            hidden: reason === 'suppressed' || reason === 'withheld',
          })),
        },
      ],
      target: cell?.target?.value ?? null,
      words: cell ? (points.length === 0 ? t('compare.noSeries') : null) : t('compare.notShared'),
    };
  });
  return (
    <Figure
      caption={t('compare.throughTime', { kpi: `${kpi} ${column?.title ?? ''}` })}
      summary={t('compare.throughTimeSummary')}
      table={{
        columns: [
          { key: 'country', label: t('compare.country') },
          { key: 'period', label: t('compare.quarter') },
          { key: 'value', label: t(hasRange ? 'results.lower' : 'kpis.value'), format },
          ...(hasRange ? [{ key: 'upper', label: t('results.upper'), format }] : []),
        ],
        rows: rows.flatMap(({ name, cell }) =>
          (cell?.series ?? [null]).map((point) => ({
            country: name,
            period: point ? period(point.period) : '',
            ...(point ? figureCells(point) : noFigure(cell ? 'no_data' : 'not_shared')),
          })),
        ),
      }}
      fileName={`comparison-${kpi}-time`}
      note={<LineLegend names={[kpi]} target ranged={hasRange} />}
    >
      <Multiples
        name={t('compare.throughTime', { kpi: `${kpi} ${column?.title ?? ''}` })}
        panels={panels}
        scale={{
          places: periods.length,
          first: period(periods[0] ?? '', 'short'),
          last: period(periods.at(-1) ?? '', 'short'),
          low: Math.min(0, ...figures),
          high: top,
          format,
        }}
      />
    </Figure>
  );
}

const noFigure = (reason: Reason) => ({ value: { reason }, upper: { reason } });
