import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { Comparison } from '../results/comparison-types';
import { kpiCell } from '../results/index-cell';
import type { Months } from '../results/months';
import { useComparison } from '../results/queries';
import type { TrendPoint } from '../results/types';
import { useFigureText } from '../results/useFigureText';
import { LineLegend } from './LineLegend';
import { Multiples } from './Multiples';
import type { Panel } from './multiples';

interface KpiThroughTimeProps {
  of: Readonly<Record<string, string>>;
  codes: readonly string[];
  months: Months | null;
  names: ReadonlyMap<string, string>;
  kpi: string;
}

/** The KPI quarter by quarter: a small chart for each country with its own target, all on one scale. */
export function KpiThroughTime({ of, codes, months, names, kpi }: KpiThroughTimeProps) {
  const { data } = useComparison(of, codes, months);
  const isTold = data?.countries.some(({ kpis }) => kpis?.some(({ series }) => (series?.length ?? 0) > 0));
  if (!data || !isTold) return null;
  return (
    <Card>
      <Quarters comparison={data} names={names} kpi={kpi} />
    </Card>
  );
}

type QuartersProps = Pick<KpiThroughTimeProps, 'names' | 'kpi'> & { comparison: Comparison };

function Quarters({ comparison, names, kpi }: QuartersProps) {
  const t = useText();
  const { period, number } = useFormats();
  const column = comparison.columns[0];
  const { value: format } = useFigureText(column?.unit ?? 'ratio');
  const rows = comparison.countries.map((row) => ({
    key: row.countryCode,
    name: row.name ?? names.get(row.countryCode) ?? row.countryCode,
    cell: row.kpis?.[0],
  }));
  const series = rows.flatMap(({ cell }) => cell?.series ?? []);
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
          { key: 'value', label: t('kpis.value'), format },
        ],
        rows: rows.flatMap(({ name, cell }) =>
          (cell?.series ?? [null]).map((point) => ({
            country: name,
            period: point ? period(point.period) : '',
            value: point ? kpiCell(point) : { reason: cell ? ('no_data' as const) : ('not_shared' as const) },
          })),
        ),
      }}
      fileName={`comparison-${kpi}-time`}
      note={<LineLegend names={[kpi]} target ranged={series.some(isRange)} />}
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

/** People whose sex, age and disability were not crossed: the figure lies between two bounds. */
const isRange = ({ value, upper }: TrendPoint) => typeof upper === 'number' && upper !== value;
