import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { Comparison, KpiCell } from '../results/comparison-types';
import { countCell, figureCells, isRange, kpiCell } from '../results/index-cell';
import { useFigureText } from '../results/useFigureText';
import { DistanceDots } from './DistanceDots';
import { useReportWords } from './useReportWords';

interface KpiDistancesProps {
  comparison: Comparison;
  names: ReadonlyMap<string, string>;
}

/** The figure of each country beside its own target. */
export function KpiDistances({ comparison, names }: KpiDistancesProps) {
  const t = useText();
  const { period } = useFormats();
  const restsOn = useReportWords();
  const column = comparison.columns[0];
  const kpi = column?.code ?? '';
  const unit = column?.unit ?? 'ratio';
  const { value: format, distance } = useFigureText(unit);
  const rows = comparison.countries.map((row) => ({
    key: row.countryCode,
    name: row.name ?? names.get(row.countryCode) ?? row.countryCode,
    cell: row.kpis?.[0],
    rests: restsOn(row.reports),
    mind: (row.reports?.cautions.length ?? 0) > 0,
  }));
  const hasRange = rows.some(({ cell }) => cell && isRange(cell));
  const excluded = comparison.excluded ?? [];
  return (
    <Figure
      caption={t('compare.kpiTitle', { kpi: `${kpi} ${column?.title ?? ''}` })}
      summary={t('compare.kpiSummary', {
        from: period(comparison.from ?? ''),
        to: period(comparison.to ?? ''),
      })}
      table={tableOf()}
      fileName={`comparison-${kpi}`}
      note={
        <>
          {t('compare.dotLegend')}{' '}
          {column?.span &&
            t('compare.spanSentence', {
              of: column.span.of,
              lowest: format(column.span.lowest),
              middle: format(column.span.middle),
              highest: format(column.span.highest),
            })}{' '}
          {excluded.length > 0 &&
            t('results.excluded', { periods: excluded.map((one) => period(one)).join(', ') })}
        </>
      }
    >
      <DistanceDots
        rows={rows}
        unit={unit}
        span={column?.span ?? null}
        name={`${kpi} ${column?.title ?? ''}`}
      />
    </Figure>
  );

  function tableOf(): FigureTable {
    return {
      columns: [
        { key: 'country', label: t('compare.country') },
        { key: 'value', label: t(hasRange ? 'results.lower' : 'kpis.value'), format },
        ...(hasRange ? [{ key: 'upper', label: t('results.upper'), format }] : []),
        { key: 'target', label: t('kpis.target'), format },
        { key: 'distance', label: t('compare.distance'), format: distance },
        { key: 'numerator', label: t('kpis.numerator') },
        { key: 'denominator', label: t('kpis.denominator') },
        { key: 'rests', label: t('compare.restsOn') },
      ],
      rows: rows.map(({ name, cell, rests }) => ({
        country: name,
        ...cellsOf(cell),
        rests: rests.join(' · '),
      })),
    };
  }
}

const NOT_SHARED = { reason: 'not_shared' } as const;
const NONE = {
  value: NOT_SHARED,
  upper: NOT_SHARED,
  target: NOT_SHARED,
  distance: NOT_SHARED,
  numerator: NOT_SHARED,
  denominator: NOT_SHARED,
};

function cellsOf(cell: KpiCell | undefined) {
  if (!cell) return NONE;
  return {
    ...figureCells(cell),
    target: countCell(cell.target?.value),
    distance: cell.value === null ? kpiCell(cell) : countCell(cell.distance),
  };
}
