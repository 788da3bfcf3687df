import { useState } from 'react';
import { addMonths, monthOf } from '../../../api/domain/period.js';
import { SelectField } from '../design/SelectField';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { type Months, monthsOf, type Preset, presetsOn, useToday } from './months';
import styles from './PeriodChoice.module.css';

interface PeriodChoiceProps {
  /** Null: the last twelve. */
  months: Months | null;
  onChoose: (months: Months | null) => void;
}

/** Which months the figures speak of: a few ready choices, or any two months. */
export function PeriodChoice({ months, onChoose }: PeriodChoiceProps) {
  const t = useText();
  const today = useToday();
  const shown = months ?? monthsOf('last12', today);
  const preset = presetsOn(today).find((one) => isSame(monthsOf(one, today), shown));
  const [isOwn, setIsOwn] = useState(preset === undefined);
  const choose = (value: string) => {
    setIsOwn(value === 'own');
    if (value !== 'own') onChoose(value === 'last12' ? null : monthsOf(value as Preset, today));
  };
  return (
    <div className={styles.choice}>
      <SelectField
        label={t('results.period.label')}
        value={isOwn || !preset ? 'own' : preset}
        options={[...presetsOn(today), 'own' as const].map((one) => ({
          value: one,
          label: t(`results.period.${one}`),
        }))}
        onChange={choose}
      />
      {isOwn && <OwnMonths shown={shown} today={today} onChoose={onChoose} />}
    </div>
  );
}

const OFFERED = 60;

function OwnMonths({
  shown,
  today,
  onChoose,
}: {
  shown: Months;
  today: string;
  onChoose: (months: Months) => void;
}) {
  const t = useText();
  const { period } = useFormats();
  const last = monthOf(today);
  const offered = Array.from({ length: OFFERED }, (_, ago) => addMonths(last, -ago));
  const months = [...new Set([...offered, shown.from, shown.to])].sort().reverse();
  const options = months.map((month) => ({ value: month, label: period(month) }));
  const choose = (wanted: Months) =>
    onChoose(wanted.from <= wanted.to ? wanted : { from: wanted.to, to: wanted.from });
  return (
    <>
      <SelectField
        label={t('results.period.from')}
        value={shown.from}
        options={options}
        onChange={(from) => choose({ ...shown, from })}
      />
      <SelectField
        label={t('results.period.to')}
        value={shown.to}
        options={options}
        onChange={(to) => choose({ ...shown, to })}
      />
    </>
  );
}

const isSame = (one: Months, other: Months) => one.from === other.from && one.to === other.to;
