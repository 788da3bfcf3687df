import { BesideCaption } from '../design/BesideCaption';
import { Card } from '../design/Card';
import { SelectField } from '../design/SelectField';
import { useText } from '../i18n/useText';
import type { Months } from '../results/months';
import { useKpiDictionary } from '../results/queries';
import { ComparedCard } from './ComparedCard';
import { KpiDistances } from './KpiDistances';
import { KpiThroughTime } from './KpiThroughTime';
import { NoSuch } from './NoSuch';

interface KpiCardProps {
  codes: readonly string[];
  names: ReadonlyMap<string, string>;
  months: Months | null;
  kpi: string;
  onChoose: (kpi: string) => void;
}

/** One KPI by country, each against the target that the country set itself: now, and through time. */
export function KpiCard({ codes, names, months, kpi, onChoose }: KpiCardProps) {
  const t = useText();
  const { data: dictionary } = useKpiDictionary();
  const isKnown = dictionary?.some(({ code }) => code === kpi) ?? true;
  const offered = (dictionary ?? []).filter(({ computable, code }) => computable || code === kpi);
  const options = isKnown ? offered : [{ code: kpi, name: '' }, ...offered];
  const asked = { of: { kpis: kpi, series: 'quarter' }, codes, months };
  return (
    <>
      <Card>
        <BesideCaption>
          {options.length > 0 && (
            <SelectField
              label={t('compare.kpi')}
              value={kpi}
              options={options.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
              onChange={onChoose}
            />
          )}
        </BesideCaption>
        {isKnown ? (
          <ComparedCard {...asked}>
            {(comparison) => <KpiDistances comparison={comparison} names={names} />}
          </ComparedCard>
        ) : (
          <NoSuch code={kpi} />
        )}
      </Card>
      {isKnown && <KpiThroughTime {...asked} names={names} />}
    </>
  );
}
