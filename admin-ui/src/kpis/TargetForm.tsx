import Button from '@mui/material/Button';
import { type FormEvent, useId, useState } from 'react';
import { leadsAway } from '../../../api/domain/kpi/aim.js';
import { YEARS } from '../../../api/domain/period.js';
import { ProblemNotice } from '../design/ProblemNotice';
import { type TextKey, useText } from '../i18n/useText';
import type { KpiDefinition, Target } from '../results/kpi-types';
import { useToday } from '../results/months';
import { saveTarget } from '../results/queries';
import { AskAway } from './AskAway';
import styles from './TargetsCard.module.css';
import { readTarget, toField } from './target-figures';

interface TargetFormProps {
  kpi: KpiDefinition;
  country: string;
  /** Null: a new one. */
  before: Target | null;
  known: readonly Target[];
  onDone: () => Promise<void>;
  /** What is set may have changed meanwhile. */
  onRefused: () => void;
  onCancel: () => void;
}

/** A target of one year, in the unit people speak in; changed from the version that was read. */
export function TargetForm({ kpi, country, before, known, onDone, onRefused, onCancel }: TargetFormProps) {
  const t = useText();
  const today = useToday();
  const { unit } = kpi;
  const [year, setYear] = useState(String(before?.year ?? today.slice(0, 4)));
  const [aim, setAim] = useState(toField(before?.value ?? null, unit));
  const [baseline, setBaseline] = useState(toField(before?.baseline ?? null, unit));
  const [since, setSince] = useState(String(before?.baselineYear ?? ''));
  const [error, setError] = useState<unknown>(null);
  const [isTried, setIsTried] = useState(false);
  const [isAsking, ask] = useState(false);
  const { wrong, wanted } = readTarget({ year, aim, baseline, since }, unit);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (wanted && leadsAway(wanted, kpi)) ask(true);
    else void save();
  };
  const save = async () => {
    ask(false);
    setError(null);
    if (!wanted) return;
    // The version that was on the form: one that came in since is not overwritten unseen.
    const version = (before ?? known.find((one) => one.year === wanted.year))?.version;
    try {
      await saveTarget(kpi.code, country, wanted, version);
      await onDone();
    } catch (refusal) {
      setError(refusal);
      onRefused();
    }
  };
  const hint = t(unit === 'count' ? 'kpis.inCount' : unit === 'points' ? 'kpis.inPoints' : 'kpis.inPercent');
  const noFigure = unit === 'count' ? 'kpis.notWhole' : 'kpis.notNumber';
  const fault = (isWrong: boolean, words: TextKey = noFigure) =>
    isTried && isWrong ? t(words, YEARS) : null;
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <div className={styles.fields}>
        <Field
          label={t('kpis.year')}
          value={year}
          onChange={setYear}
          isReadOnly={before !== null}
          fault={fault(wrong.year, 'kpis.yearWrong')}
        />
        <Field
          label={`${t('kpis.target')}, ${hint}`}
          value={aim}
          onChange={setAim}
          fault={fault(wrong.aim)}
        />
        <Field
          label={`${t('kpis.baseline')}, ${hint}`}
          value={baseline}
          onChange={setBaseline}
          fault={fault(wrong.baseline)}
        />
        <Field
          label={t('kpis.baselineYear')}
          value={since}
          onChange={setSince}
          fault={fault(wrong.since, 'kpis.baselineYearWrong')}
        />
      </div>
      <p className={styles.none}>{t('kpis.baselineYearHint')}</p>
      <ProblemNotice error={error} />
      <AskAway
        kpi={kpi}
        wanted={isAsking ? wanted : null}
        onBack={() => ask(false)}
        onSave={() => void save()}
      />
      <div className={styles.deeds}>
        <Button type="submit" variant="contained">
          {t('kpis.save')}
        </Button>
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
      </div>
    </form>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isReadOnly?: boolean;
  fault: string | null;
}

function Field({ label, value, onChange, isReadOnly = false, fault }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        dir="ltr"
        value={value}
        readOnly={isReadOnly}
        aria-invalid={fault !== null}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
