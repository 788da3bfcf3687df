import { addMonths, monthOf, parsePeriod } from '../../../../api/domain/period.js';
import { Explain } from '../../design/Explain';
import { useFormats } from '../../design/useFormats';
import { type Text, useText } from '../../i18n/useText';
import { useGivenAnswer } from '../answers/useOutbox';
import type { Criterion, DataEvidence, StoredAnswer, Verdict, VerdictState } from '../types';
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

const SPEAKING: readonly VerdictState[] = ['supports', 'contradicts'];
const TONES: Readonly<Partial<Record<VerdictState, string | undefined>>> = { supports: styles.ok };

/** What the country's own reports say of an answer. It never answers in the person's place. */
export function FigureBox({ criterion, wanted, verdict, stored }: FigureBoxProps) {
  const t = useText();
  const { outbox } = useChecklist();
  const given = useGivenAnswer(outbox, 'own', criterion.code, stored);
  const kpi = useKpiWords(wanted.kpi);
  const value = kpi.valueOf(verdict);
  const disputes = verdict.state === 'contradicts' && given.content.answer === 'met';
  const isHidden = SPEAKING.includes(verdict.state) && value === null;
  const tone = disputes ? styles.bad : TONES[verdict.state];
  return (
    <div className={`${styles.box} ${tone ?? ''}`}>
      <p>
        <b>
          {isHidden
            ? hiddenHeadline(t, verdict)
            : t(`assessments.data.${verdict.state}`, { value: value ?? '' })}{' '}
          {verdict.state === 'too_few_reports' &&
            verdict.reports &&
            t('assessments.data.reportsVerified', verdict.reports)}
        </b>{' '}
        <Basis wanted={wanted} verdict={verdict} /> {isHidden && t('assessments.data.hidden')}
        {!isHidden && <ExplainFigure code={wanted.kpi} verdict={verdict} />}
      </p>
      {disputes && <Dispute code={criterion.code} stored={stored} given={given} />}
    </div>
  );
}

const hiddenHeadline = (t: Text, { state }: Verdict): string =>
  t(`assessments.data.${state === 'supports' ? 'supportsHidden' : 'contradictsHidden'}`);

/** Which figure, over which time, out of how many, and what the criterion asks of it. */
function Basis({ wanted, verdict }: Pick<FigureBoxProps, 'wanted' | 'verdict'>) {
  const t = useText();
  const formats = useFormats();
  const kpi = useKpiWords(wanted.kpi);
  const { round } = useChecklist();
  const { numerator, denominator, asOf } = verdict;
  const counted =
    numerator !== null && denominator !== null
      ? ` (${t('assessments.data.of', { numerator: formats.number(numerator), denominator: formats.number(denominator) })})`
      : '';
  const { from, to } = windowOf(round.period, wanted.months, asOf);
  const over = { kpi: wanted.kpi, from: formats.period(from, 'short'), to: formats.period(to, 'short') };
  return `${t('assessments.data.over', over)}${counted}; ${kpi.askedOf(wanted)}.`;
}

/** The months of a figure: they end with the round's period, or with the last month that was over by then. */
function windowOf(period: string, months: number, asOf: string): { from: string; to: string } {
  const complete = addMonths(monthOf(asOf), -1);
  const [to = complete] = [parsePeriod(period).last, complete].sort();
  return { from: addMonths(to, 1 - months), to };
}

function ExplainFigure({ code, verdict }: { code: string; verdict: Verdict }) {
  const t = useText();
  const formats = useFormats();
  const kpi = useKpiWords(code);
  const write = (value: number | null) => (value === null ? '–' : formats.number(value));
  return (
    <Explain
      figure={`${code} · ${kpi.name}`}
      value={kpi.valueOf(verdict) ?? undefined}
      numerator={{ label: kpi.numerator, value: write(verdict.numerator) }}
      denominator={{ label: kpi.denominator, value: write(verdict.denominator) }}
      note={t('assessments.data.explainNote')}
    />
  );
}
