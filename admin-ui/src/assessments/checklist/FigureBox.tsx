import { Explain } from '../../design/Explain';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useGivenAnswer } from '../answers/useOutbox';
import type { Criterion, DataEvidence, StoredAnswer, Verdict } from '../types';
import { useChecklist } from './checklist-context';
import { Dispute } from './Dispute';
import styles from './FigureBox.module.css';
import { useKpiWords } from './useKpiWords';

interface FigureBoxProps {
  criterion: Criterion;
  wanted: DataEvidence;
  verdict: Verdict;
  stored: StoredAnswer | undefined;
}

/** What the country's own reports say of an answer. It never answers in the person's place. */
export function FigureBox({ criterion, wanted, verdict, stored }: FigureBoxProps) {
  const t = useText();
  const formats = useFormats();
  const kpi = useKpiWords(wanted.kpi);
  const { outbox } = useChecklist();
  const given = useGivenAnswer(outbox, 'own', criterion.code, stored);
  const value = kpi.valueOf(verdict);
  const disputes = verdict.state === 'contradicts' && given.content.answer === 'met';
  const speaks = verdict.state === 'contradicts' || verdict.state === 'supports';
  const hidden = speaks && value === null;
  const headline = hidden
    ? t(`assessments.data.${verdict.state === 'supports' ? 'supportsHidden' : 'contradictsHidden'}`)
    : t(`assessments.data.${verdict.state}`, { value: value ?? '' });
  const counted =
    verdict.numerator !== null && verdict.denominator !== null
      ? t('assessments.data.of', {
          numerator: formats.number(verdict.numerator),
          denominator: formats.number(verdict.denominator),
        })
      : null;
  const over = t('assessments.data.over', {
    kpi: wanted.kpi,
    months: wanted.months,
    date: formats.date(verdict.asOf),
  });
  return (
    <div className={`${styles.box} ${disputes ? styles.bad : verdict.state === 'supports' ? styles.ok : ''}`}>
      <p>
        <b>{headline}</b> {over}
        {value !== null && `: ${value}`}
        {counted && ` (${counted})`}; {kpi.askedOf(wanted)}. {hidden && t('assessments.data.hidden')}{' '}
        {!hidden && (
          <Explain
            figure={`${wanted.kpi} · ${kpi.name}`}
            value={value ?? undefined}
            numerator={{ label: kpi.numerator, value: numberOr(verdict.numerator, formats.number) }}
            denominator={{ label: kpi.denominator, value: numberOr(verdict.denominator, formats.number) }}
            note={t('assessments.data.explainNote')}
          />
        )}
      </p>
      {disputes && <Dispute code={criterion.code} stored={stored} given={given} />}
    </div>
  );
}

const numberOr = (value: number | null, write: (value: number) => string) =>
  value === null ? '–' : write(value);
