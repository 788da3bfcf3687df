import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureCell, FigureTable } from '../design/figure-table';
import { useFormats } from '../design/useFormats';
import { type Text, useText } from '../i18n/useText';
import type { Comparison, ComparisonRow } from '../results/comparison-types';
import type { Months } from '../results/months';
import type { Share } from '../results/types';
import { ComparedCard } from './ComparedCard';
import { ShareTable } from './ShareTable';

interface PeopleCardProps {
  codes: readonly string[];
  names: ReadonlyMap<string, string>;
  months: Months | null;
}

/** Who was reached, and of how many sex, age and disability are known. */
export function PeopleCard({ codes, names, months }: PeopleCardProps) {
  return (
    <Card>
      <ComparedCard of={{ measure: 'people' }} codes={codes} months={months}>
        {(comparison) => <People comparison={comparison} names={names} />}
      </ComparedCard>
    </Card>
  );
}

function People({ comparison, names }: { comparison: Comparison; names: ReadonlyMap<string, string> }) {
  const t = useText();
  const { period, percent } = useFormats();
  const nameOf = (row: ComparisonRow) => row.name ?? names.get(row.countryCode) ?? row.countryCode;
  const excluded = comparison.excluded ?? [];
  return (
    <Figure
      caption={t('compare.peopleTitle')}
      summary={t('compare.peopleSummary', {
        from: period(comparison.from ?? ''),
        to: period(comparison.to ?? ''),
      })}
      table={tableOf(t, comparison.countries, nameOf, percent)}
      fileName="comparison-people"
      note={
        excluded.length > 0 &&
        t('results.excluded', { periods: excluded.map((one) => period(one)).join(', ') })
      }
    >
      <ShareTable rows={comparison.countries} nameOf={nameOf} />
    </Figure>
  );
}

function tableOf(
  t: Text,
  rows: readonly ComparisonRow[],
  nameOf: (row: ComparisonRow) => string,
  format: (value: number) => string,
): FigureTable {
  const cell = (share: Share | undefined, value: number | null | undefined): FigureCell =>
    share ? (value ?? { reason: share.reason ?? 'no_data' }) : { reason: 'not_shared' };
  const restsOn = (key: string, share: 'female' | 'sexAge' | 'full') => ({
    key,
    label: t('compare.shareRestsOn', { share: t(`compare.${share}`) }),
  });
  return {
    columns: [
      { key: 'country', label: t('compare.country') },
      { key: 'female', label: t('compare.female'), format },
      restsOn('ofKnownSex', 'female'),
      { key: 'sexAge', label: t('compare.sexAge'), format },
      restsOn('ofSexAge', 'sexAge'),
      { key: 'lower', label: `${t('compare.full')}: ${t('results.lower')}`, format },
      { key: 'upper', label: `${t('compare.full')}: ${t('results.upper')}`, format },
      restsOn('ofFull', 'full'),
      { key: 'leftOut', label: t('compare.leftOutColumn') },
    ],
    rows: rows.map((row) => ({
      country: nameOf(row),
      female: cell(row.female, row.female?.value),
      ofKnownSex: cell(row.female, row.female?.denominator),
      sexAge: cell(row.sexAge, row.sexAge?.value),
      ofSexAge: cell(row.sexAge, row.sexAge?.denominator),
      lower: cell(row.full, row.full?.lower),
      upper: cell(row.full, row.full?.upper),
      ofFull: cell(row.full, row.full?.denominator),
      leftOut: leftOut(row),
    })),
  };
}

/** Entries left out of each share; of a country that shares nothing nobody knows whether there are any. */
function leftOut({ reason, female, sexAge, full }: ComparisonRow): FigureCell {
  if (reason) return { reason: 'not_shared' };
  return [female, sexAge, full].map((share) => share?.leftOut ?? 0).join(' · ');
}
