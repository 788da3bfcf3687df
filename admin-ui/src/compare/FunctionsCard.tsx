import { BesideCaption } from '../design/BesideCaption';
import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { SelectField } from '../design/SelectField';
import { useFormats } from '../design/useFormats';
import { type Text, useText } from '../i18n/useText';
import { indexCell } from '../results/index-cell';
import type { Comparison, ComparisonRow } from '../results/kpi-types';
import { useComparison } from '../results/queries';
import type { ReadingName } from '../results/types';
import { HeatLegend } from './HeatLegend';
import { HeatMap } from './HeatMap';
import { READINGS } from './useView';

interface FunctionsCardProps {
  /** In their order. */
  codes: readonly string[];
  names: ReadonlyMap<string, string>;
  reading: ReadingName;
  onRead: (reading: ReadingName) => void;
}

/** Countries × functions, on one of the three readings. */
export function FunctionsCard({ codes, names, reading, onRead }: FunctionsCardProps) {
  const t = useText();
  const formats = useFormats();
  const { data, error, refetch } = useComparison({ functions: '' }, codes, null);
  return (
    <Card>
      <BesideCaption>
        <SelectField
          label={t('compare.reading')}
          value={reading}
          options={READINGS.map((one) => ({ value: one, label: t(`results.readings.${one}`) }))}
          onChange={onRead}
        />
      </BesideCaption>
      <ProblemNotice error={error} onRetry={refetch} />
      {!data && !error && <Loading />}
      {data && (
        <Figure
          caption={t('compare.heatTitle')}
          summary={t('compare.heatSummary', { reading: t(`results.readings.${reading}`) })}
          table={tableOf(t, formats, data, names)}
          fileName="comparison-functions"
          picture={false}
          note={<HeatLegend />}
        >
          <HeatMap comparison={data} names={names} reading={reading} />
        </Figure>
      )}
    </Card>
  );
}

/** One row for each country and function, on all three readings, with what they rest on. */
function tableOf(
  t: Text,
  { date, percent }: ReturnType<typeof useFormats>,
  { columns, countries }: Comparison,
  names: ReadonlyMap<string, string>,
): FigureTable {
  return {
    columns: [
      { key: 'country', label: t('compare.country') },
      { key: 'function', label: t('compare.function') },
      ...READINGS.map((one) => ({ key: one, label: t(`results.readings.${one}`) })),
      { key: 'limits', label: t('compare.restsOn') },
    ],
    rows: countries.flatMap((row) =>
      columns.map(({ code, title, body }) => {
        const found = row.functions?.find((one) => one.code === code);
        return {
          country: row.name ?? names.get(row.countryCode) ?? row.countryCode,
          function: `${code} ${title}`,
          evidenced: indexCell(found?.evidenced),
          claimed: indexCell(found?.claimed),
          verified: indexCell(found?.verified),
          limits: limitsText(row, body),
        };
      }),
    ),
  };

  function limitsText({ limits }: ComparisonRow, body: string | undefined): string {
    const own = limits?.find((one) => one.body === body);
    if (!own) return '';
    const { period, answered, verified, of, frameworkRef, asOf } = own;
    const share = percent(answered);
    return `${t('compare.limits', { body: own.body, round: period, answered: share, verified, of })}; ${t('compare.version', { framework: frameworkRef, date: date(asOf) })}`;
  }
}
