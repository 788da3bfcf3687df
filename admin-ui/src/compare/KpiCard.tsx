import { BesideCaption } from '../design/BesideCaption';
import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { SelectField } from '../design/SelectField';
import { useFormats } from '../design/useFormats';
import { type Text, useText } from '../i18n/useText';
import { countCell, kpiCell } from '../results/index-cell';
import type { Comparison } from '../results/kpi-types';
import type { Months } from '../results/months';
import { useComparison, useKpiDictionary } from '../results/queries';
import { useFigureText } from '../results/useFigureText';
import { DistanceDots } from './DistanceDots';

interface KpiCardProps {
  codes: readonly string[];
  names: ReadonlyMap<string, string>;
  months: Months | null;
  kpi: string;
  onChoose: (kpi: string) => void;
}

/** One KPI by country, each against the target that the country set itself. */
export function KpiCard({ codes, names, months, kpi, onChoose }: KpiCardProps) {
  const t = useText();
  const { data: dictionary } = useKpiDictionary();
  const { data, error, refetch } = useComparison({ kpis: kpi }, codes, months);
  const offered = (dictionary ?? []).filter(({ computable, code }) => computable || code === kpi);
  return (
    <Card>
      <BesideCaption>
        {offered.length > 0 && (
          <SelectField
            label={t('compare.kpi')}
            value={kpi}
            options={offered.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
            onChange={onChoose}
          />
        )}
      </BesideCaption>
      <ProblemNotice error={error} onRetry={refetch} />
      {!data && !error && <Loading />}
      {data && <KpiFigure comparison={data} names={names} kpi={kpi} />}
    </Card>
  );
}

interface KpiFigureProps {
  comparison: Comparison;
  names: ReadonlyMap<string, string>;
  kpi: string;
}

function KpiFigure({ comparison, names, kpi }: KpiFigureProps) {
  const t = useText();
  const { period } = useFormats();
  const column = comparison.columns[0];
  const unit = column?.unit ?? 'ratio';
  const { value, distance } = useFigureText(unit);
  const rows = comparison.countries.map((row) => ({
    key: row.countryCode,
    name: row.name ?? names.get(row.countryCode) ?? row.countryCode,
    cell: row.kpis?.[0],
  }));
  const excluded = comparison.excluded ?? [];
  return (
    <Figure
      caption={t('compare.kpiTitle', { kpi: `${kpi} ${column?.title ?? ''}` })}
      summary={t('compare.kpiSummary', {
        from: period(comparison.from ?? ''),
        to: period(comparison.to ?? ''),
      })}
      table={tableOf(t, rows, value, distance)}
      fileName={`comparison-${kpi}`}
      note={
        <>
          {t('compare.dotLegend')}{' '}
          {excluded.length > 0 &&
            t('results.excluded', { periods: excluded.map((one) => period(one)).join(', ') })}
        </>
      }
    >
      <DistanceDots rows={rows} unit={unit} name={`${kpi} ${column?.title ?? ''}`} />
    </Figure>
  );
}

type Row = Parameters<typeof DistanceDots>[0]['rows'][number];

function tableOf(
  t: Text,
  rows: readonly Row[],
  format: (value: number) => string,
  distance: (value: number) => string,
): FigureTable {
  const target = (cell: Row['cell']) =>
    cell?.target ? cell.target.value : { reason: cell ? ('no_data' as const) : ('not_shared' as const) };
  return {
    columns: [
      { key: 'country', label: t('compare.country') },
      { key: 'value', label: t('kpis.value'), format },
      { key: 'target', label: t('kpis.target'), format },
      { key: 'distance', label: t('compare.distance'), format: distance },
      { key: 'numerator', label: t('kpis.numerator') },
      { key: 'denominator', label: t('kpis.denominator') },
    ],
    rows: rows.map(({ name, cell }) => ({
      country: name,
      value: cell ? kpiCell(cell) : { reason: 'not_shared' },
      target: target(cell),
      distance: cell ? countCell(cell.distance) : { reason: 'not_shared' },
      numerator: cell ? countCell(cell.numerator) : { reason: 'not_shared' },
      denominator: cell ? countCell(cell.denominator) : { reason: 'not_shared' },
    })),
  };
}
